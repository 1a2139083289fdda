import type { Assessment } from '../model/assessment.ts';
import { change, type Change, type Comparison, type LevelChange } from '../model/comparison.ts';
import type { Evaluation, LevelFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { causes } from './causes.ts';
import { customerChanges } from './customers.ts';
import { personChanges } from './people.ts';

/** An assessment, and what is evaluated of it. */
export interface Evaluated {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

/** What differs between two assessments, both evaluated against the requirements given. */
export function compare(both: Change<Evaluated>, requirements: Requirements): Comparison {
  const customers = customerChanges(both, requirements);
  const staff = personChanges(both);
  const levels = levelChanges(both);
  return {
    highestLevelMet: change(both, ({ evaluation }) => evaluation.highestLevelMet),
    levels,
    causes: causes(levels, customers.changes, staff.changes),
    market: change(both, ({ assessment }) => assessment.market),
    entitlements: change(both, ({ evaluation }) => evaluation.entitlements.counted),
    individuals: change(both, ({ evaluation }) => evaluation.individuals.qualified),
    customers: customers.changes,
    staff: staff.changes,
    unchanged: { customers: customers.unchanged, staff: staff.unchanged },
  };
}

function levelChanges({ before, after }: Change<Evaluated>): readonly LevelChange[] {
  return before.evaluation.levels.flatMap((earlier) => {
    const later = after.evaluation.levels.find(({ level }) => level === earlier.level);
    return later ? [levelChange(earlier, later)] : [];
  });
}

function levelChange(before: LevelFinding, after: LevelFinding): LevelChange {
  return {
    level: before.level,
    status: change({ before, after }, ({ status }) => status),
    requirements: before.requirements.flatMap((earlier) => {
      const later = after.requirements.find(({ id }) => id === earlier.id);
      if (!later) return [];
      const both = { before: earlier, after: later };
      return [
        {
          id: earlier.id,
          status: change(both, ({ status }) => status),
          required: change(both, ({ required }) => required),
        },
      ];
    }),
  };
}
