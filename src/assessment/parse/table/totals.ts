import type { WorkloadId } from '../../model/assessment.ts';

type Counts = readonly { readonly workload: WorkloadId; readonly count: number | null }[];

export interface Totals {
  add(counts: Counts): void;
  /**
   * Whether each number is the sum of its column above, of so many rows at least: since the start, or since
   * the totals before.
   */
  isSumOfRowsAbove(counts: Counts, atLeast: number): boolean;
  /** After a row of totals. */
  startAgain(): void;
}

/**
 * A row of totals is known by its numbers as well as by its word: there is a company of the name Total,
 * and a total that adds up to something else is worth a look.
 */
export function totalsOf(): Totals {
  const all = new Map<WorkloadId, number>();
  const group = new Map<WorkloadId, number>();
  let rowsInAll = 0;
  let rowsInGroup = 0;
  const addTo = (sums: Map<WorkloadId, number>, workload: WorkloadId, count: number) =>
    sums.set(workload, (sums.get(workload) ?? 0) + count);
  const isSum = (counts: Counts, sums: ReadonlyMap<WorkloadId, number>) =>
    counts.every(({ workload, count }) => count === null || (sums.get(workload) ?? 0) === count);
  return {
    add(counts) {
      rowsInAll += 1;
      rowsInGroup += 1;
      for (const { workload, count } of counts) {
        if (!count) continue;
        addTo(all, workload, count);
        addTo(group, workload, count);
      }
    },
    isSumOfRowsAbove(counts, atLeast) {
      if (counts.every(({ count }) => !count)) return false;
      return (
        (rowsInAll >= atLeast && isSum(counts, all)) ||
        (rowsInGroup >= atLeast && isSum(counts, group))
      );
    },
    startAgain() {
      group.clear();
      rowsInGroup = 0;
    },
  };
}
