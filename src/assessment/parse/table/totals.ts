import type { Columns } from './columns.ts';
import { fold } from './fold.ts';
import type { SourceRow } from './table.ts';

/** By workload, in the order of them all; `null` where there is none that can be read. */
type RowCounts = readonly (number | null)[];

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

/**
 * How many rows a row of totals is the sum of at least. There are companies of such a name, which may happen to have as
 * many as the one above: of a single row it is the sum where that is what it is named after. `nameAbove`: of its customer,
 * where that stands further above.
 */
export function fewestRowsOf(
  row: SourceRow,
  kind: ReturnType<Columns['totalsIn']>,
  above: SourceRow | null,
  nameAbove: string,
  columns: Columns,
): number {
  if (kind !== 'of-group') return kind === 'all' ? 1 : 2;
  const [word = ''] = columns.labels(row);
  // Another row of the same name is one of the company's.
  const isOf = (label: string) =>
    label !== '' && label !== word && (word.startsWith(label) || word.endsWith(label));
  const labels = above ? columns.labels(above) : [];
  return [...labels, fold(nameAbove)].some(isOf) ? 1 : 2;
}
