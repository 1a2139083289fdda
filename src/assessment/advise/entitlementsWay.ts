import type { Action, EntitlementsWay } from '../model/advice.ts';
import {
  actionsFor,
  fromTheLargest,
  type Candidate,
  type Candidates,
  type Ranking,
} from './candidates.ts';

interface EntitlementsPart {
  readonly way: EntitlementsWay;
  readonly actions: readonly Action[];
}

/**
 * The fewest actions that bring in what is missing. Among equally few: the fewest moves from trial to paid,
 * as becoming associated is the partner's own doing while a purchase is the customer's; then the customers
 * that add the most, as they leave the most to spare.
 *
 * Winning new entitlements comes last, and only where all customers there are would not be enough: one
 * such action could stand for any number of the others, so counting it as one would make it the answer to
 * everything.
 */
export function entitlementsWay(
  candidates: Candidates,
  required: number,
  counted: number,
): EntitlementsPart {
  const needed = Math.max(0, required - counted);
  const { available } = candidates;
  const isEnough = available >= needed;
  const chosen = isEnough ? fewest(candidates, needed) : everyone(candidates);
  const forCustomers = chosen.flatMap(actionsFor);
  const toWin = isEnough ? 0 : needed - available;
  const added = chosen.reduce((sum, { entitlements }) => sum + entitlements, 0);
  const fewer = forCustomers.length - 1;
  return {
    way: {
      required,
      counted,
      needed,
      added,
      reached: counted + added + toWin,
      oneFewer:
        isEnough && needed > 0 ? { actions: fewer, most: mostWith(fewer, candidates) } : null,
      available,
      toWin,
    },
    actions:
      toWin > 0
        ? [...forCustomers, { kind: 'win-entitlements', entitlements: toWin }]
        : forCustomers,
  };
}

/** How many of the largest of each kind to take. */
interface Take {
  readonly both: number;
  readonly toAssociate: number;
  readonly toMoveToPaid: number;
  readonly sum: number;
}

/**
 * Exact, without trying all sets: customers that take the same actions differ in size alone, so a set is
 * never worse for taking the largest of a kind. What is left to try is how many take both actions; the
 * number of single actions that must join them follows, and falls as that number rises.
 */
function fewest(candidates: Candidates, needed: number): readonly Candidate[] {
  const { byOneAction, byBothActions, toAssociate, toMoveToPaid } = candidates;
  let fewestActions = Infinity;
  let best: Take = { both: 0, toAssociate: 0, toMoveToPaid: 0, sum: 0 };
  let singles = byOneAction.candidates.length;
  for (const [both, sum] of byBothActions.sums.entries()) {
    const rest = needed - sum;
    if (sumOf(byOneAction, singles) < rest) continue;
    while (singles > 0 && sumOf(byOneAction, singles - 1) >= rest) singles -= 1;
    const actions = 2 * both + singles;
    if (actions > fewestActions) continue;
    const take = withFewestMoves(candidates, both, singles, rest);
    if (actions < fewestActions || isLighter(take, best)) best = take;
    fewestActions = actions;
  }
  return [
    ...toAssociate.candidates.slice(0, best.toAssociate),
    ...toMoveToPaid.candidates.slice(0, best.toMoveToPaid),
    ...byBothActions.candidates.slice(0, best.both),
  ].sort(fromTheLargest);
}

/**
 * So many single actions, as few of them moves to paid as will do. Among the largest there are some moves;
 * each exchange of the smallest for the next association loses more than the one before, so that the first
 * exchange that is too much ends the search.
 */
function withFewestMoves(
  { byOneAction, byBothActions, toAssociate, toMoveToPaid }: Candidates,
  both: number,
  singles: number,
  rest: number,
): Take {
  const sumWith = (moves: number) =>
    sumOf(toAssociate, singles - moves) + sumOf(toMoveToPaid, moves);
  let moves = byOneAction.candidates.slice(0, singles).filter(({ isTrial }) => isTrial).length;
  while (
    moves > 0 &&
    singles - moves < toAssociate.candidates.length &&
    sumWith(moves - 1) >= rest
  ) {
    moves -= 1;
  }
  return {
    both,
    toAssociate: singles - moves,
    toMoveToPaid: moves,
    sum: sumOf(byBothActions, both) + sumWith(moves),
  };
}

/** Of two with equally many actions. */
function isLighter(one: Take, other: Take): boolean {
  const moves = one.both + one.toMoveToPaid - (other.both + other.toMoveToPaid);
  return moves < 0 || (moves === 0 && one.sum > other.sum);
}

function everyone({ byOneAction, byBothActions }: Candidates): readonly Candidate[] {
  return [...byOneAction.candidates, ...byBothActions.candidates].sort(fromTheLargest);
}

/** The most that so many actions add: the largest of each kind, for each number that takes both. */
function mostWith(actions: number, { byOneAction, byBothActions }: Candidates): number {
  let most = 0;
  for (const [both, sum] of byBothActions.sums.entries()) {
    if (2 * both > actions) break;
    most = Math.max(most, sum + sumOf(byOneAction, actions - 2 * both));
  }
  return most;
}

/** Of the so many largest, or of all where there are fewer. */
function sumOf({ sums, candidates }: Ranking, count: number): number {
  return sums[Math.min(count, candidates.length)] ?? 0;
}
