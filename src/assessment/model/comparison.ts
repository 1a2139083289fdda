import type { Market, WorkloadId } from './assessment.ts';
import type { Requirement, Status } from './evaluation.ts';
import type { LevelId } from './requirements.ts';

/** What differs between two assessments. Places among customers and staff are counted from 0. */
export interface Comparison {
  readonly highestLevelMet: Change<LevelId | null>;
  /** From the lowest to the highest. */
  readonly levels: readonly LevelChange[];
  /** Why levels are met, unmet or open in one alone; levels with the same causes stand together. */
  readonly causes: readonly Cause[];
  readonly market: Change<Market | null>;
  /** Active entitlements that count for certain. */
  readonly entitlements: Change<number>;
  readonly individuals: Change<number>;
  /** Those that are not the same in both, from what changes the counted entitlements most. */
  readonly customers: readonly CustomerChange[];
  /** Those that are not the same in both; who qualifies in one alone comes first. */
  readonly staff: readonly PersonChange[];
  /** How many are the same in both. */
  readonly unchanged: { readonly customers: number; readonly staff: number };
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export function change<T, Part>(
  { before, after }: Change<T>,
  part: (whole: T) => Part,
): Change<Part> {
  return { before: part(before), after: part(after) };
}

export interface LevelChange {
  readonly level: LevelId;
  readonly status: Change<Status>;
  readonly requirements: readonly {
    readonly id: Requirement['id'];
    readonly status: Change<Status>;
    readonly required: Change<number | null>;
  }[];
}

/** A customer that was added, has gone, or of which something else is entered. */
export interface CustomerChange {
  /** Where it stands; `null` where it does not. */
  readonly place: Change<number | null>;
  readonly counted: Change<number>;
  /** `counted`, and what an open answer about it could still add. */
  readonly possible: Change<number>;
  /** Of a customer that stands in both, the workloads on which other numbers are entered. */
  readonly workloads: readonly (Change<number> & { readonly workload: WorkloadId })[];
  readonly trialDiffers: boolean;
  readonly associationsDiffer: boolean;
}

export interface PersonChange {
  readonly place: Change<number | null>;
  readonly qualified: Change<boolean>;
}

/** What made levels go from one status to another. */
export interface Cause {
  readonly levels: readonly LevelId[];
  readonly status: Change<Status>;
  /** Another market brought another threshold. */
  readonly byMarket: boolean;
  /** That pull the way the levels went, the strongest first, with what each pulls. */
  readonly customers: readonly { readonly change: CustomerChange; readonly difference: number }[];
  readonly staff: readonly PersonChange[];
}
