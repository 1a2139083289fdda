import type { Assessment } from '../model/assessment.ts';
import type { Evaluation, LevelFinding, Status } from '../model/evaluation.ts';
import type { LevelId, Requirements } from '../model/requirements.ts';
import { evaluateEntitlements } from './entitlements.ts';
import { evaluateIndividuals } from './individuals.ts';
import { evaluateLevel } from './levels.ts';

/** Total over every assessment: an open answer makes a level undecided, never unmet by itself. */
export function evaluate(assessment: Assessment, requirements: Requirements): Evaluation {
  const entitlements = evaluateEntitlements(assessment.customers, requirements);
  const individuals = evaluateIndividuals(assessment.staff, requirements);
  const levels = requirements.levels.map((level) =>
    evaluateLevel(level, assessment.market, entitlements, individuals),
  );
  return {
    highestLevelMet: highest(levels, ['met']),
    highestLevelPossible: highest(levels, ['met', 'undecided']),
    levels,
    entitlements,
    individuals,
  };
}

function highest(levels: readonly LevelFinding[], statuses: readonly Status[]): LevelId | null {
  return levels.findLast(({ status }) => statuses.includes(status))?.level ?? null;
}
