import type { OpenQuestion, OpenQuestions } from '../model/advice.ts';
import type { EntitlementsFinding, Evaluation } from '../model/evaluation.ts';
import { reachableSums, type ReachableSums } from './reachableSums.ts';
import type { Terms } from './terms.ts';

/**
 * The open answers that can still change a level. A question decides a level if, under some answers to all
 * the other open questions, the level is met with one answer to it and not met with another. It comes the
 * earlier, in this order: the more levels its better answer alone makes certain; the more its worse answer
 * alone puts out of reach; the more levels it decides at all; the more entitlements are at stake.
 *
 * The association of a trial is no question here, since the customer would not count either way.
 */
export function openQuestions(levels: readonly Terms[], evaluation: Evaluation): OpenQuestions {
  const { entitlements } = evaluation;
  const open = openCustomers(entitlements);
  const undecided = levels
    .filter(({ status }) => status === 'undecided')
    .map((terms) => withSums(terms, entitlements.counted, open));
  const isMarketOpen = levels.some(({ lowest }) => lowest.market !== null);
  const asked = [
    ...(isMarketOpen ? [aboutMarket(undecided, entitlements)] : []),
    ...open.map((customer) => aboutAssociation(customer, undecided, entitlements)),
  ];
  const decisive = asked.filter(({ decides }) => decides.length > 0).sort(mostDecisiveFirst);
  return { decisive, withoutEffect: asked.length - decisive.length };
}

interface OpenCustomer {
  readonly customer: number;
  readonly entitlements: number;
}

/** A level that open answers decide, with what the open associations could come to below its thresholds. */
interface Undecided extends Terms {
  readonly belowHighest: ReachableSums;
  /** The smallest open customer that decides the level in one market or the other. */
  readonly smallestDeciding: number;
}

function openCustomers({ customers }: EntitlementsFinding): readonly OpenCustomer[] {
  return customers.flatMap(({ outcome, possible }, customer) =>
    outcome === 'open' ? { customer, entitlements: possible } : [],
  );
}

function withSums(terms: Terms, counted: number, open: readonly OpenCustomer[]): Undecided {
  const sizes = open.map(({ entitlements }) => entitlements);
  const belowLowest = reachableSums(sizes, terms.lowest.required - counted);
  const belowHighest = reachableSums(sizes, terms.highest.required - counted);
  return {
    ...terms,
    belowHighest,
    smallestDeciding: Math.min(
      belowLowest.smallestDeciding ?? Infinity,
      belowHighest.smallestDeciding ?? Infinity,
    ),
  };
}

function aboutAssociation(
  { customer, entitlements }: OpenCustomer,
  undecided: readonly Undecided[],
  { counted, possible }: EntitlementsFinding,
): OpenQuestion {
  const levelsWhere = levelsAmong(undecided);
  return {
    about: { kind: 'association', customer },
    entitlements,
    decides: levelsWhere(({ smallestDeciding }) => entitlements >= smallestDeciding),
    betterMeets: levelsWhere(({ highest }) => counted + entitlements >= highest.required),
    worseRulesOut: levelsWhere(({ lowest }) => possible - entitlements < lowest.required),
  };
}

function aboutMarket(
  undecided: readonly Undecided[],
  { counted, possible }: EntitlementsFinding,
): OpenQuestion {
  const split = undecided.filter(({ lowest, highest }) => lowest.required < highest.required);
  const levelsWhere = levelsAmong(split);
  return {
    about: { kind: 'market' },
    entitlements: Math.max(
      0,
      ...split.map(({ lowest, highest }) => highest.required - lowest.required),
    ),
    decides: levelsWhere(({ lowest, belowHighest }) =>
      belowHighest.reaches(lowest.required - counted),
    ),
    betterMeets: levelsWhere(({ lowest }) => counted >= lowest.required),
    worseRulesOut: levelsWhere(({ highest }) => possible < highest.required),
  };
}

function levelsAmong(undecided: readonly Undecided[]) {
  return (condition: (terms: Undecided) => boolean) =>
    undecided.filter(condition).map(({ level }) => level);
}

function mostDecisiveFirst(one: OpenQuestion, other: OpenQuestion): number {
  return (
    other.betterMeets.length - one.betterMeets.length ||
    other.worseRulesOut.length - one.worseRulesOut.length ||
    other.decides.length - one.decides.length ||
    other.entitlements - one.entitlements
  );
}
