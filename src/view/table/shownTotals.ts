import {
  changedPart,
  requirements,
  type DraftCustomer,
  type EntitlementsTotal,
  type WorkloadId,
} from '../../assessment/index.ts';
import { Sliced } from '../parts/sliced.svelte.ts';
import type { Work } from '../../state/slices.ts';

/** What paying customers have on each workload, and together. */
export interface Totals {
  readonly byWorkload: ReadonlyMap<WorkloadId, number>;
  readonly together: number;
}

type Rows = readonly DraftCustomer[];

/** So many rows are added up before the page may go on. */
const AT_ONCE = 500;

const NOTHING: Totals = { byWorkload: new Map(), together: 0 };

/** What the rows that are shown come to. Of those that were shown before, only what changed is added up again. */
export function shownTotals(
  entitlementsOf: (rows: Rows) => EntitlementsTotal,
): Sliced<Rows, Totals> {
  let last: { readonly rows: Rows; readonly totals: Totals } = { rows: [], totals: NOTHING };

  function* addUp(rows: Rows): Work<Totals> {
    const { start, endBefore, endAfter } = changedPart(last.rows, rows);
    // To take away more than what stays is slower than to begin anew.
    const isAnew = endBefore - start > rows.length;
    const gone = isAnew ? [] : last.rows.slice(start, endBefore);
    const come = isAnew ? rows : rows.slice(start, endAfter);
    let totals = isAnew ? NOTHING : last.totals;
    for (const [part, sign] of [...partsOf(gone, -1), ...partsOf(come, 1)]) {
      totals = changed(totals, paidIn(entitlementsOf(part)), sign);
      yield;
    }
    last = { rows, totals };
    return totals;
  }

  return new Sliced(addUp, isSame);
}

export function paidIn({ byWorkload, paid }: EntitlementsTotal): Totals {
  return {
    byWorkload: new Map(requirements.workloads.map((id) => [id, byWorkload[id].paid])),
    together: paid,
  };
}

function partsOf(rows: Rows, sign: 1 | -1) {
  return Array.from(
    { length: Math.ceil(rows.length / AT_ONCE) },
    (_, part) => [rows.slice(part * AT_ONCE, (part + 1) * AT_ONCE), sign] as const,
  );
}

function changed(totals: Totals, by: Totals, sign: 1 | -1): Totals {
  const at = ({ byWorkload }: Totals, id: WorkloadId) => byWorkload.get(id) ?? 0;
  return {
    byWorkload: new Map(
      requirements.workloads.map((id) => [id, at(totals, id) + sign * at(by, id)]),
    ),
    together: totals.together + sign * by.together,
  };
}

function isSame(some: Rows, others: Rows): boolean {
  const { start, endBefore, endAfter } = changedPart(some, others);
  return start === endBefore && start === endAfter;
}
