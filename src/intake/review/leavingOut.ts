import type { ReviewedTable } from './sheetReview.ts';

/** What the user has decided, by the first of the rows that make one customer or person. */
export type Decisions = ReadonlyMap<number, boolean>;

/**
 * The rows that stay out, by the first of those that make one customer or person: as the user has decided,
 * and else those that look like totals, since numbers that count twice do more harm than any that are missing.
 */
export function rowsLeftOut(
  { rows, problems }: ReviewedTable,
  decisions: Decisions,
): ReadonlySet<number> {
  const totals = new Set(
    problems.filter(({ problem }) => problem === 'may-be-a-total').map(({ row }) => row),
  );
  if (totals.size === 0 && decisions.size === 0) return new Set();
  return new Set(
    rows
      .filter(
        (row) => decisions.get(keyOf(row)) ?? row.sourceRows.some((number) => totals.has(number)),
      )
      .map(keyOf),
  );
}

/** Of the rows that make one customer or person, the number of the first. */
export function keyOf({ sourceRows }: { readonly sourceRows: readonly number[] }): number {
  return sourceRows[0] ?? 0;
}
