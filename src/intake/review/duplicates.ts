import {
  customerKey,
  nameNumber,
  personKey,
  saidBy,
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
  const all: readonly Row[] = table.rows;
  const rows = leftOut.size === 0 ? all : all.filter((row) => !leftOut.has(keyOf(row)));
  return {
    within: repeatedIn(rows),
    ...(existing.size > 0 ? knownIn(rows, existing, saidBy(table).trial) : NONE_KNOWN),
  };
}

type Row = CustomerRow | PersonRow;

/** `null` for a row that is like no other. */
const nameKeyOf = (row: Row) => ('trial' in row ? customerKey(row) : personKey(row));

/** So many times as many as there are rows: few of them share one without sharing a name. */
const BUCKETS_EACH = 32;

/** How many keys several rows have. Only rows that may be among them have their keys made. */
function repeatedIn(rows: readonly Row[]): number {
  const buckets = 2 ** Math.ceil(Math.log2(rows.length * BUCKETS_EACH + 1));
  const bucketOf = ({ name }: Row) => nameNumber(name) & (buckets - 1);
  const fill = new Uint8Array(buckets);
  let isAnyShared = false;
  for (const row of rows) {
    const bucket = bucketOf(row);
    if (fill[bucket] === 0) fill[bucket] = ONE;
    else {
      fill[bucket] = SEVERAL;
      isAnyShared = true;
    }
  }
  if (!isAnyShared) return 0;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = fill[bucketOf(row)] === SEVERAL ? nameKeyOf(row) : null;
    if (key === null) continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated.size;
}

const ONE = 1;
const SEVERAL = 2;

const NONE_KNOWN = { existing: 0, otherOffer: 0 };

/** Without a word about trials, a name is known where either is. */
function knownIn(
  rows: readonly Row[],
  existing: ReadonlySet<string>,
  saysTrial: boolean,
): typeof NONE_KNOWN {
  const known = new Set<string>();
  const otherwise = new Set<string>();
  for (const row of rows) {
    const key = nameKeyOf(row);
    if (key === null) continue;
    const other = 'trial' in row ? customerKey({ ...row, trial: !row.trial }) : null;
    if (existing.has(key)) known.add(key);
    else if (other !== null && existing.has(other))
      if (saysTrial) otherwise.add(other);
      else known.add(key);
  }
  // Who has both offers has them in the table as well.
  const missed = [...otherwise].filter((key) => !known.has(key));
  return { existing: known.size, otherOffer: missed.length };
}
