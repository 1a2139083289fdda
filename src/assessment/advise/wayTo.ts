import type { RuledOut, Way } from '../model/advice.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { candidatesOf } from './candidates.ts';
import { entitlementsWay } from './entitlementsWay.ts';
import { individualsWay } from './individualsWay.ts';
import type { Terms } from './terms.ts';

export const NOTHING_RULED_OUT: RuledOut = { customers: [], people: [], newPeople: false };

/**
 * The shortest way to a level. Its two requirements share no action, so the shortest way to both is the
 * shortest to the one and the shortest to the other.
 */
export function wayTo(
  { level, lowest, highest, individuals: requiredIndividuals }: Terms,
  evaluation: Evaluation,
  ruledOut: RuledOut,
  requirements: Requirements,
): Way {
  const { entitlements, individuals } = evaluation;
  const needed = highest.required - entitlements.counted;
  const candidates = candidatesOf(evaluation, needed, ruledOut, requirements);
  const people = individualsWay(individuals, requiredIndividuals, ruledOut, requirements);
  const customers = entitlementsWay(candidates, highest.required, entitlements.counted);
  const withPeople = ({ actions }: typeof customers) => [
    ...actions.filter(({ kind }) => kind !== 'win-entitlements'),
    ...people.actions,
    ...actions.filter(({ kind }) => kind === 'win-entitlements'),
  ];
  // With enough for the highest threshold already, the market is of no consequence.
  const market = needed > 0 ? highest.market : null;
  const inOther = entitlementsWay(candidates, lowest.required, entitlements.counted);
  return {
    level,
    actions: withPeople(customers),
    reachesLevel: people.way.lacking === 0,
    entitlements: customers.way,
    individuals: people.way,
    market,
    inOtherMarket:
      market === null || lowest.market === null
        ? null
        : { market: lowest.market, actions: withPeople(inOther), entitlements: inOther.way },
  };
}
