import type { Advice, RuledOut, Way } from '../model/advice.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { LevelId, Requirements } from '../model/requirements.ts';
import { marginOf } from './margin.ts';
import { openQuestions } from './openQuestions.ts';
import { decidingReadings } from './readings.ts';
import { termsOf } from './terms.ts';
import { wayTo } from './wayTo.ts';

/** What to make of an evaluation: the way up, how safe the level is, what still decides it. */
export function advise(
  evaluation: Evaluation,
  ruledOut: RuledOut,
  requirements: Requirements,
): Advice {
  const levels = termsOf(evaluation, requirements);
  const met = levels.findIndex(({ level }) => level === evaluation.highestLevelMet);
  const above = levels[met + 1];
  return {
    wayUp: above ? wayTo(above, evaluation, ruledOut, requirements) : null,
    margin: marginOf(levels, evaluation, requirements),
    openQuestions: openQuestions(levels, evaluation),
    readings: decidingReadings(levels, evaluation),
  };
}

/** The shortest way to any level, `null` where the requirements have no such level. */
export function wayToLevel(
  evaluation: Evaluation,
  level: LevelId,
  ruledOut: RuledOut,
  requirements: Requirements,
): Way | null {
  const terms = termsOf(evaluation, requirements).find((one) => one.level === level);
  return terms ? wayTo(terms, evaluation, ruledOut, requirements) : null;
}
