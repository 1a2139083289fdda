import { changedPart } from '../model/changedPart.ts';

/** A name that stands in several rows, and those rows in their order. */
export interface Duplicate<Row> {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly [Row, Row, ...Row[]];
}

/**
 * Finds the duplicates among rows, but for those kept apart. It remembers what it has seen, and looks only at
 * rows that changed since: at no more than `atMost` at once, where `null` says that there is more to look at.
 * Given the same rows again, it goes on from there. With `orNone`, it does not begin with what it can't finish.
 */
export type DuplicateSearch<Row> = (
  rows: readonly Row[],
  keptApart: readonly string[],
  atMost?: number,
  orNone?: boolean,
) => readonly Duplicate<Row>[] | null;

/** So many rows may stand between two that changed: of them, those that stayed are told from the others. */
const MOST_BETWEEN = 10_000;

/** Rows with the same key are duplicates; one without a key is like no other. */
export function duplicateSearch<Row extends { readonly name: string }>(
  keyOf: (row: Row) => string | null,
): DuplicateSearch<Row> {
  const alone = new Map<string, Row>();
  const together = new Map<string, Set<Row>>();
  let seen: readonly Row[] = [];
  let found: readonly Duplicate<Row>[] = [];
  let isFound = true;

  function add(row: Row): void {
    const key = keyOf(row);
    if (key === null) return;
    const rows = together.get(key);
    const other = alone.get(key);
    if (!rows && !other) {
      alone.set(key, row);
      return;
    }
    isFound = false;
    if (rows) rows.add(row);
    else if (other) together.set(key, new Set([other, row]));
    alone.delete(key);
  }

  function remove(row: Row): void {
    const key = keyOf(row);
    if (key === null) return;
    const rows = together.get(key);
    if (!rows) {
      alone.delete(key);
      return;
    }
    isFound = false;
    rows.delete(row);
    if (rows.size > 1) return;
    together.delete(key);
    for (const last of rows) alone.set(key, last);
  }

  /** What follows from all that was looked at. */
  function foundIn(rows: readonly Row[], keptApart: readonly string[]): readonly Duplicate<Row>[] {
    seen = rows;
    if (!isFound) found = duplicatesIn(rows, together.values(), keyOf);
    isFound = true;
    return found.filter((duplicate) => !isKeptApart(duplicate, keptApart));
  }

  return (rows, keptApart, atMost = Infinity, orNone = false) => {
    const { start, endBefore, endAfter } = changedPart(seen, rows);
    const few = others(seen.slice(start, endBefore), rows.slice(start, endAfter));
    if (few.gone.length <= atMost && few.come.length <= atMost) {
      // Those that stayed may stand in another order.
      if (few.come.length < endAfter - start) isFound = false;
      for (const row of few.gone) remove(row);
      for (const row of few.come) add(row);
      return foundIn(rows, keptApart);
    }
    if (orNone) return null;
    const gone = seen.slice(start, Math.min(endBefore, start + atMost));
    // A row that has moved is among both: it must have gone before it comes.
    const isAllGone = start + gone.length === endBefore;
    const added = isAllGone ? rows.slice(start, Math.min(endAfter, start + atMost)) : [];
    for (const row of gone) remove(row);
    for (const row of added) add(row);
    seen = rows.slice(0, start + added.length).concat(seen.slice(start + gone.length));
    return null;
  };
}

/** The rows that have gone, and those that have come: without those that stayed, where to tell takes no time. */
function others<Row>(
  before: readonly Row[],
  after: readonly Row[],
): { readonly gone: readonly Row[]; readonly come: readonly Row[] } {
  const isQuick =
    before.length > 0 && after.length > 0 && before.length + after.length <= MOST_BETWEEN;
  if (!isQuick) return { gone: before, come: after };
  const [old, now] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((row) => !now.has(row)),
    come: after.filter((row) => !old.has(row)),
  };
}

/** How it is noted that the rows of a name are kept apart: so many of them, as one that comes is a question anew. */
export function asKeptApart({ key, rows }: Duplicate<unknown>): string {
  return `${rows.length}×${key}`;
}

/** A note without a number is of a time when they had none. */
function isKeptApart({ key, rows }: Duplicate<unknown>, keptApart: readonly string[]): boolean {
  return keptApart.some((kept) => {
    const [, most, of] = /^(\d+)×(.*)$/su.exec(kept) ?? [];
    return of === undefined ? kept === key : of === key && rows.length <= Number(most);
  });
}

/** From the name that comes first. */
function duplicatesIn<Row extends { readonly name: string }>(
  rows: readonly Row[],
  together: Iterable<ReadonlySet<Row>>,
  keyOf: (row: Row) => string | null,
): readonly Duplicate<Row>[] {
  const repeated = new Set<Row>();
  for (const group of together) for (const row of group) repeated.add(row);
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = repeated.has(row) ? keyOf(row) : null;
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey].flatMap(([key, [first, second, ...others]]) =>
    first && second
      ? [{ key, name: first.name.trim(), rows: [first, second, ...others] as const }]
      : [],
  );
}
