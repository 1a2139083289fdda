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
  const keys = table.kind === 'customers' ? table.rows.map(customerKey) : table.rows.map(personKey);
  for (const [index, key] of keys.entries()) {
    const row = table.rows[index];
    if (!row || key === null || leftOut.has(keyOf(row))) continue;
    if (seen.has(key)) repeated.add(key);
    if (existing.has(key)) known.add(key);
    seen.add(key);
  }
  return { within: repeated.size, existing: known.size };
}
