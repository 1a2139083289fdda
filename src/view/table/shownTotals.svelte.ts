import {
  changedPart,
  requirements,
  type DraftCustomer,
  type EntitlementsTotal,
  type WorkloadId,
} from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import { Slices, type Work } from '../parts/slices.ts';

/** What paying customers have on each workload, and together. */
export interface Totals {
  readonly byWorkload: ReadonlyMap<WorkloadId, number>;
  readonly together: number;
}

/** So many rows are added up before the page may go on. */
const AT_ONCE = 500;

const NOTHING: Totals = { byWorkload: new Map(), together: 0 };

/** What the rows that are shown come to: at once where few have changed, and of very many once it is worked out. */
export class ShownTotals {
  #rows: readonly DraftCustomer[] = [];
  #totals = NOTHING;
  /** Those that are being added up. */
  #wanted: readonly DraftCustomer[] = [];
  #slices = new Slices();
  /** Counts those that came later, so that what shows them follows from their coming. */
  #later = $state.raw(0);

  /** `null` until they are known. */
  of = (rows: readonly DraftCustomer[], findings: Findings): Totals | null => {
    const later = this.#later;
    if (!isSame(rows, this.#wanted)) {
      this.#wanted = rows;
      let isAtOnce = true;
      this.#slices.run(this.#work(rows, findings), (totals) => {
        this.#rows = rows;
        this.#totals = totals;
        if (!isAtOnce) this.#later = later + 1;
      });
      isAtOnce = false;
    }
    return isSame(rows, this.#rows) ? this.#totals : null;
  };

  *#work(rows: readonly DraftCustomer[], findings: Findings): Work<Totals> {
    const { start, endBefore, endAfter } = changedPart(this.#rows, rows);
    // To take away more than what stays is slower than to begin anew.
    const isAnew = endBefore - start > rows.length;
    let totals = isAnew ? NOTHING : this.#totals;
    const gone = isAnew ? [] : this.#rows.slice(start, endBefore);
    const come = isAnew ? rows : rows.slice(start, endAfter);
    for (const [part, sign] of [...partsOf(gone, -1), ...partsOf(come, 1)]) {
      totals = changed(totals, paidIn(findings.entitlementsOf(part)), sign);
      yield;
    }
    return totals;
  }
}

function partsOf<Row>(rows: readonly Row[], sign: 1 | -1) {
  return Array.from(
    { length: Math.ceil(rows.length / AT_ONCE) },
    (_, part) => [rows.slice(part * AT_ONCE, (part + 1) * AT_ONCE), sign] as const,
  );
}

export function paidIn({ byWorkload, paid }: EntitlementsTotal): Totals {
  return {
    byWorkload: new Map(requirements.workloads.map((id) => [id, byWorkload[id].paid])),
    together: paid,
  };
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

function isSame<Row>(some: readonly Row[], others: readonly Row[]): boolean {
  const { start, endBefore, endAfter } = changedPart(some, others);
  return start === endBefore && start === endAfter;
}
