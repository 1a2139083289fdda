import { evaluate as evaluateAgainst } from '../evaluate/evaluate.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/** Total over every parsed assessment; the same answers always give the same evaluation. */
export function evaluate(assessment: Assessment): Evaluation {
  return evaluateAgainst(assessment, requirements);
}
