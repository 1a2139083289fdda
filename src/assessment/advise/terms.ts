import { Market } from '../model/assessment.ts';
import type { Evaluation, Status } from '../model/evaluation.ts';
import type { LevelId, Requirements } from '../model/requirements.ts';

/** What a level asks for, given what was answered about the market. */
export interface Terms {
  readonly level: LevelId;
  readonly status: Status;
  /** The two are one where the market is answered, or is of no consequence. */
  readonly lowest: Threshold;
  readonly highest: Threshold;
  readonly individuals: number;
}

interface Threshold {
  /** `null` where there is only one. */
  readonly market: Market | null;
  readonly required: number;
}

/** From the lowest level to the highest. */
export function termsOf(evaluation: Evaluation, requirements: Requirements): readonly Terms[] {
  return evaluation.levels.flatMap((finding) => {
    const level = requirements.levels.find(({ id }) => id === finding.level);
    if (!level) return [];
    const { required, lowestRequired, highestRequired } = finding.entitlements;
    const marketOf = (threshold: number) =>
      Market.options.find((market) => level.activeEntitlements[market] === threshold) ?? null;
    const isOpen = required === null;
    return {
      level: level.id,
      status: finding.status,
      lowest: { market: isOpen ? marketOf(lowestRequired) : null, required: lowestRequired },
      highest: { market: isOpen ? marketOf(highestRequired) : null, required: highestRequired },
      individuals: level.qualifiedIndividuals,
    };
  });
}

/** The highest level certain to be met, whichever the market, with so much counted. */
export function highestLevelMet(
  levels: readonly Terms[],
  entitlements: number,
  individuals: number,
): LevelId | null {
  const met = levels.findLast(
    (terms) => entitlements >= terms.highest.required && individuals >= terms.individuals,
  );
  return met?.level ?? null;
}
