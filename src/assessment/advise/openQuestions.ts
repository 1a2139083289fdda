import type { OpenQuestion, OpenQuestions } from '../model/advice.ts';
import type { EntitlementsFinding, Evaluation } from '../model/evaluation.ts';
import { reachableSums, type ReachableSums, type Sizes } from './reachableSums.ts';
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
  const market = levels.some(({ lowest }) => lowest.market !== null)
    ? [aboutMarket(undecided, entitlements)]
    : [];
  const associations = open.map((alike) => aboutAssociations(alike, undecided, entitlements));
  const asked = [...market, ...associations];
  return {
    decisive: asked.filter(({ decides }) => decides.length > 0).sort(mostDecisiveFirst),
    withoutEffect: asked
      .filter(({ decides }) => decides.length === 0)
      .reduce((sum, { about }) => sum + (about.kind === 'market' ? 1 : about.customers.length), 0),
  };
}

/** Open customers of one size: whatever the one decides, so do the others. */
interface OpenCustomers extends Sizes {
  readonly customers: readonly number[];
}

/** A level that open answers decide, with what the open associations could come to below its thresholds. */
interface Undecided extends Terms {
  readonly belowHighest: ReachableSums;
  /** The smallest open customer that decides the level in one market or the other. */
  readonly smallestDeciding: number;
}

/** From the largest. */
function openCustomers({ customers }: EntitlementsFinding): readonly OpenCustomers[] {
  const bySize = new Map<number, number[]>();
  for (let customer = 0; customer < customers.length; customer += 1) {
    const finding = customers[customer];
    if (finding?.outcome !== 'open') continue;
    const { possible } = finding;
    const same = bySize.get(possible);
    if (same) same.push(customer);
    else bySize.set(possible, [customer]);
  }
  return [...bySize]
    .map(([size, same]) => ({ size, count: same.length, customers: same }))
    .sort((one, other) => other.size - one.size);
}

function withSums(terms: Terms, counted: number, open: readonly OpenCustomers[]): Undecided {
  const { lowest, highest } = terms;
  const belowHighest = reachableSums(open, highest.required - counted);
  const belowLowest =
    lowest.required < highest.required
      ? reachableSums(open, lowest.required - counted)
      : belowHighest;
  return {
    ...terms,
    belowHighest,
    smallestDeciding: Math.min(
      belowLowest.smallestDeciding ?? Infinity,
      belowHighest.smallestDeciding ?? Infinity,
    ),
  };
}

function aboutAssociations(
  { size, customers }: OpenCustomers,
  undecided: readonly Undecided[],
  { counted, possible }: EntitlementsFinding,
): OpenQuestion {
  const levelsWhere = levelsAmong(undecided);
  return {
    about: { kind: 'associations', customers },
    entitlements: size,
    decides: levelsWhere(({ smallestDeciding }) => size >= smallestDeciding),
    betterMeets: levelsWhere(({ highest }) => counted + size >= highest.required),
    worseRulesOut: levelsWhere(({ lowest }) => possible - size < lowest.required),
  };
}

function aboutMarket(
  undecided: readonly Undecided[],
  { counted, possible }: EntitlementsFinding,
): OpenQuestion {
  const split = undecided.filter(({ lowest, highest }) => lowest.required < highest.required);
  const levelsWhere = levelsAmong(split);
  const spans = split.map(({ lowest, highest }) => highest.required - lowest.required);
  return {
    about: { kind: 'market' },
    entitlements: Math.max(0, ...spans),
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

/** Associations come in this order already, as a larger one does all that a smaller one does. */
function mostDecisiveFirst(one: OpenQuestion, other: OpenQuestion): number {
  return (
    other.betterMeets.length - one.betterMeets.length ||
    other.worseRulesOut.length - one.worseRulesOut.length ||
    other.decides.length - one.decides.length ||
    other.entitlements - one.entitlements
  );
}
