import type { Assessment } from '../model/assessment.ts';
import type { Evaluated, Evaluation, LevelFinding, Status } from '../model/evaluation.ts';
import type { LevelId, Requirements } from '../model/requirements.ts';
import { evaluateEntitlements } from './entitlements.ts';
import { evaluateIndividuals } from './individuals.ts';
import { evaluateLevel } from './levels.ts';

/**
 * Total over every assessment: an open answer makes a level undecided, never unmet by itself. What was
 * evaluated `before`, by the same requirements, changes how soon the evaluation is there, never what it says.
 */
export function evaluate(
  assessment: Assessment,
  requirements: Requirements,
  before?: Evaluated,
): Evaluation {
  const entitlements = evaluateEntitlements(assessment, requirements, before);
  const individuals = evaluateIndividuals(
    assessment.staff,
    requirements,
    before && { staff: before.assessment.staff, individuals: before.evaluation.individuals },
  );
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
