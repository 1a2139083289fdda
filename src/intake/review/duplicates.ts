import {
  customerKey,
  personKey,
  type CustomerRow,
  type PersonRow,
} from '../../assessment/index.ts';
import { keyOf } from './leavingOut.ts';
import type { ReviewedTable } from './sheetReview.ts';
import type { ReviewView } from './view.ts';

/** Names that would stand in several rows: of those that are imported, and with those in the answers. */
export function duplicatesIn(
  table: ReviewedTable,
  leftOut: ReadonlySet<number>,
  existing: ReadonlySet<string>,
): ReviewView['duplicates'] {
  const count = table.rows.length;
  const keyAt = keysOf(table, leftOut);
  return {
    within: repeatedIn(count, keyAt),
    existing: existing.size > 0 ? knownIn(count, keyAt, existing) : 0,
  };
}

/** By the row's place in the table; `null` for one that is like no other, or stays out. */
type KeyAt = (place: number) => string | null;

function keysOf({ rows }: ReviewedTable, leftOut: ReadonlySet<number>): KeyAt {
  const isIn = (row: CustomerRow | PersonRow) => leftOut.size === 0 || !leftOut.has(keyOf(row));
  return (place) => {
    const row = rows[place];
    if (!row || !isIn(row)) return null;
    return 'trial' in row ? customerKey(row) : personKey(row);
  };
}

/**
 * How many keys several rows have. Each row's is worked out again when it is needed, and a number remembered
 * for it: to keep a hundred thousand texts takes the browser far longer than to make them.
 */
function repeatedIn(count: number, keyAt: KeyAt): number {
  const numbers = new Int32Array(count).map((_, place) => numberOf(keyAt(place) ?? ''));
  const sorted = numbers.toSorted();
  const shared = new Set(sorted.filter((number, place) => number === sorted[place - 1]));
  if (shared.size === 0) return 0;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [place, number] of numbers.entries()) {
    const key = shared.has(number) ? keyAt(place) : null;
    if (key === null) continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated.size;
}

function knownIn(count: number, keyAt: KeyAt, existing: ReadonlySet<string>): number {
  const known = new Set<string>();
  for (let place = 0; place < count; place += 1) {
    const key = keyAt(place);
    if (key !== null && existing.has(key)) known.add(key);
  }
  return known.size;
}

/** Hardly ever the same for two texts. */
function numberOf(text: string): number {
  let number = 0;
  for (let index = 0; index < text.length; index += 1)
    number = (Math.imul(number, 31) + text.charCodeAt(index)) | 0;
  return number;
}
