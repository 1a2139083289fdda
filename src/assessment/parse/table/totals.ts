/** By workload, in the order of them all; `null` where there is none that can be read. */
export type RowCounts = readonly (number | null)[];

export interface Totals {
  add(counts: RowCounts): void;
  /**
   * Whether each number is the sum of its column above, of so many rows at least: since the start, or since
   * the totals before.
   */
  isSumOfRowsAbove(counts: RowCounts, atLeast: number): boolean;
  /** After a row of totals. */
  startAgain(): void;
}

/**
 * A row of totals is known by its numbers as well as by its word: there is a company of the name Total,
 * and a total that adds up to something else is worth a look.
 */
export function totalsOf(): Totals {
  const all: number[] = [];
  let group: number[] = [];
  let rowsInAll = 0;
  let rowsInGroup = 0;
  const isSum = (counts: RowCounts, sums: readonly number[]) =>
    counts.every((count, place) => count === null || (sums[place] ?? 0) === count);
  return {
    add(counts) {
      rowsInAll += 1;
      rowsInGroup += 1;
      for (let place = 0; place < counts.length; place += 1) {
        const count = counts[place] ?? 0;
        all[place] = (all[place] ?? 0) + count;
        group[place] = (group[place] ?? 0) + count;
      }
    },
    isSumOfRowsAbove(counts, atLeast) {
      if (counts.every((count) => !count)) return false;
      return (
        (rowsInAll >= atLeast && isSum(counts, all)) ||
        (rowsInGroup >= atLeast && isSum(counts, group))
      );
    },
    startAgain() {
      group = [];
      rowsInGroup = 0;
    },
  };
}
