import { compare as compareAgainst } from '../compare/compare.ts';
import type { Assessment } from '../model/assessment.ts';
import { change, type Change, type Comparison } from '../model/comparison.ts';
import { requirements } from '../requirements/2017-07-07.ts';
import { evaluate } from './evaluate.ts';

/** What differs between two assessments. */
export function compare(both: Change<Assessment>): Comparison {
  const evaluated = change(both, (assessment) => ({
    assessment,
    evaluation: evaluate(assessment),
  }));
  return compareAgainst(evaluated, requirements);
}
