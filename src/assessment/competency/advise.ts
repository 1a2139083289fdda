import { advise as adviseAgainst, wayToLevel } from '../advise/advise.ts';
import { applyActions as applyAgainst } from '../advise/applyActions.ts';
import { NOTHING_RULED_OUT } from '../advise/wayTo.ts';
import type { Action, Advice, RuledOut, Way } from '../model/advice.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { LevelId } from '../model/requirements.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/** What to make of an evaluation, without what is ruled out: the way up, the margin, what still decides. */
export function advise(evaluation: Evaluation, ruledOut: RuledOut = NOTHING_RULED_OUT): Advice {
  return adviseAgainst(evaluation, ruledOut, requirements);
}

/** The shortest way to a level; `null` where the requirements have no such level. */
export function wayTo(
  evaluation: Evaluation,
  level: LevelId,
  ruledOut: RuledOut = NOTHING_RULED_OUT,
): Way | null {
  return wayToLevel(evaluation, level, ruledOut, requirements);
}

/** The assessment as if the actions were done; entitlements still to be won are left out. */
export function applyActions(assessment: Assessment, actions: readonly Action[]): Assessment {
  return applyAgainst(assessment, actions, requirements);
}
