import { customerKey, personKey } from '../../assessment/index.ts';
import { keyOf } from './leavingOut.ts';
import type { ReviewedTable } from './sheetReview.ts';
import type { ReviewView } from './view.ts';

/** Names that would stand in several rows: of those that are imported, and with those in the answers. */
export function duplicatesIn(
  table: ReviewedTable,
  leftOut: ReadonlySet<number>,
  existing: ReadonlySet<string>,
): ReviewView['duplicates'] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const known = new Set<string>();
  const note = (row: { readonly sourceRows: readonly number[] }, key: string | null) => {
    if (key === null || leftOut.has(keyOf(row))) return;
    if (seen.has(key)) repeated.add(key);
    if (existing.has(key)) known.add(key);
    seen.add(key);
  };
  if (table.kind === 'customers') for (const row of table.rows) note(row, customerKey(row));
  else for (const row of table.rows) note(row, personKey(row));
  return { within: repeated.size, existing: known.size };
}
