import type { ReviewedTable } from './sheetReview.ts';

/** What the user has decided, by row: of each that made the customer or person then. */
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
  const isOut = ({ sourceRows }: ReviewedRow) => {
    const decided = sourceRows.flatMap((number) => decisions.get(number) ?? []);
    return decided.length > 0
      ? decided.includes(true)
      : sourceRows.some((number) => totals.has(number));
  };
  return new Set(rows.filter(isOut).map(keyOf));
}

/** Of the rows that make one customer or person, the number of the first. */
export function keyOf({ sourceRows }: ReviewedRow): number {
  return sourceRows[0] ?? 0;
}

interface ReviewedRow {
  readonly sourceRows: readonly number[];
}
