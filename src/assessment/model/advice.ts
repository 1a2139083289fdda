import type { ExamId, Market } from './assessment.ts';
import type { LevelId } from './requirements.ts';

/**
 * What to make of an evaluation. Customers and people are named by their place in the assessment,
 * counted from 0, as in the evaluation.
 */
export interface Advice {
  /** To the level above the highest one met; `null` where there is none above. */
  readonly wayUp: Way | null;
  /** Of the highest level met; `null` where none is. */
  readonly margin: Margin | null;
  readonly openQuestions: OpenQuestions;
  readonly readings: readonly DecidingReading[];
}

/**
 * One thing to do. Whoever passes two exams does two things, and so does a partner who becomes associated
 * with a customer and moves it from trial to paid.
 */
export type Action =
  | {
      readonly kind: 'associate';
      readonly customer: number;
      /** What the customer adds as soon as all that is listed for it is done. */
      readonly entitlements: number;
      /** Whether the partner is associated was not answered, so that this may turn out to be done. */
      readonly answerOpen: boolean;
    }
  | {
      readonly kind: 'move-to-paid';
      readonly customer: number;
      readonly entitlements: number;
    }
  | { readonly kind: 'pass-exam'; readonly person: number; readonly exam: ExamId }
  | {
      readonly kind: 'new-person-passes-exam';
      /** Tells several new people apart: 0 for the first. */
      readonly newPerson: number;
      readonly exam: ExamId;
    }
  | { readonly kind: 'win-entitlements'; readonly entitlements: number };

/** What is not to be part of a way: "not this one". */
export interface RuledOut {
  readonly customers: readonly number[];
  readonly people: readonly number[];
  /** Nobody new is to qualify. */
  readonly newPeople: boolean;
}

/** The shortest way to a level, and the numbers that show that no shorter one exists. */
export interface Way {
  readonly level: LevelId;
  /**
   * Customers from the largest, each with all that is to be done for it; people from the nearest; new
   * people; entitlements to win. None where the level is met.
   */
  readonly actions: readonly Action[];
  /** False only where too few people are left and nobody new is to qualify. */
  readonly reachesLevel: boolean;
  readonly entitlements: EntitlementsWay;
  readonly individuals: IndividualsWay;
  /** While the market is open and matters, the one with the highest threshold: that is certain to do. */
  readonly market: Market | null;
  /** What would do in the market with the lowest threshold; `null` where `market` is. */
  readonly inOtherMarket: WayInMarket | null;
}

export interface WayInMarket {
  readonly market: Market;
  readonly actions: readonly Action[];
  readonly entitlements: EntitlementsWay;
}

interface PartOfWay {
  readonly required: number;
  /** Certain, before anything is done. */
  readonly counted: number;
  /** `required` less `counted`; 0 where that is met. */
  readonly needed: number;
  /** What the actions for customers, or for people, add. */
  readonly added: number;
  /** What counts once all of it is done. */
  readonly reached: number;
  /**
   * The most that one action fewer could add, which is less than `needed`. `null` where nothing is needed,
   * and where all that could be done is not enough, as there every action is taken.
   */
  readonly oneFewer: { readonly actions: number; readonly most: number } | null;
}

export interface EntitlementsWay extends PartOfWay {
  /** What all customers that do not count yet, and are not ruled out, could add. */
  readonly available: number;
  /** What is still to be won beyond `available`; 0 where that is enough. */
  readonly toWin: number;
}

export interface IndividualsWay extends PartOfWay {
  /** How many of those who are to qualify are not among the staff. */
  readonly newPeople: number;
  /** How many are missing where nobody new is to qualify. */
  readonly lacking: number;
}

/** How safe a level is. Open answers count for nothing here. */
export interface Margin {
  readonly level: LevelId;
  readonly entitlements: Spare;
  readonly individuals: Spare;
  /** Each would cost the level if it alone were lost; the largest first. */
  readonly customers: readonly {
    readonly customer: number;
    readonly entitlements: number;
    /** What counts without it. */
    readonly left: number;
    /** The highest level met without it. */
    readonly levelWithout: LevelId | null;
  }[];
  /** Each would cost the level by leaving alone. */
  readonly people: readonly {
    readonly person: number;
    /** How many are qualified without this one. */
    readonly left: number;
    readonly levelWithout: LevelId | null;
  }[];
}

export interface Spare {
  /** While the market is open, the highest threshold. */
  readonly required: number;
  readonly counted: number;
  readonly spare: number;
}

export interface OpenQuestions {
  /** Those that can still change a level, the most decisive first. */
  readonly decisive: readonly OpenQuestion[];
  /** How many others change nothing, whatever their answer and that of all others. */
  readonly withoutEffect: number;
}

/**
 * The market, or the association with each of some customers of one size: as many questions as customers,
 * but as each does what the others do, they stand as one.
 */
export type AskedAbout =
  | { readonly kind: 'market' }
  | { readonly kind: 'associations'; readonly customers: readonly number[] };

export interface OpenQuestion {
  readonly about: AskedAbout;
  /** What the answer adds to what counts, or for the market, how far it lowers a threshold. */
  readonly entitlements: number;
  /** The levels that hang on this answer under some answers to the other questions. */
  readonly decides: readonly LevelId[];
  /** The levels that the better answer alone makes certain, while all else stays open. */
  readonly betterMeets: readonly LevelId[];
  /** The levels that the worse answer alone puts out of reach. */
  readonly worseRulesOut: readonly LevelId[];
}

/** A requirement that is met only as its text is read here, with what the other reading would give. */
export type DecidingReading =
  | (ReadRequirement & {
      readonly reading: 'entitlementsPerCustomer';
      readonly byLargestWorkload: number;
    })
  | (ReadRequirement & {
      readonly reading: 'qualificationRoutes';
      readonly byExams: number;
      readonly byCertification: number;
    });

interface ReadRequirement {
  readonly level: LevelId;
  /** The requirement is met; whether the level is too hangs on the other one. */
  readonly levelMet: boolean;
  readonly required: number;
  readonly counted: number;
}
