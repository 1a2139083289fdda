import { changedPart } from '../model/changedPart.ts';
import { comeAndGone, type ComeAndGone } from '../model/comeAndGone.ts';

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

/** Rows with the same key, in no order. */
interface Group<Row> {
  readonly key: string;
  readonly rows: Set<Row>;
}

/** Rows with the same key are duplicates; one without a key is like no other. */
export function duplicateSearch<Row extends { readonly name: string }>(
  keyOf: (row: Row) => string | null,
): DuplicateSearch<Row> {
  const alone = new Map<string, Row>();
  const together = new Map<string, Group<Row>>();
  /** Of each row that is in one: to look it up takes far less time than to make the key of a name. */
  const groupOf = new Map<Row, Group<Row>>();
  let seen: readonly Row[] = [];
  let found: readonly Duplicate<Row>[] = [];
  let isFound = true;

  function add(row: Row): void {
    const key = keyOf(row);
    if (key === null) return;
    const other = alone.get(key);
    const group = together.get(key) ?? (other && { key, rows: new Set<Row>() });
    if (!group) {
      alone.set(key, row);
      return;
    }
    isFound = false;
    together.set(key, group);
    alone.delete(key);
    for (const each of other ? [other, row] : [row]) {
      group.rows.add(each);
      groupOf.set(each, group);
    }
  }

  function remove(row: Row): void {
    const key = keyOf(row);
    if (key === null) return;
    const group = groupOf.get(row);
    if (!group) {
      alone.delete(key);
      return;
    }
    isFound = false;
    group.rows.delete(row);
    groupOf.delete(row);
    if (group.rows.size > 1) return;
    together.delete(key);
    for (const last of group.rows) {
      groupOf.delete(last);
      alone.set(key, last);
    }
  }

  /** What follows from all that was looked at. */
  function foundIn(rows: readonly Row[], keptApart: readonly string[]): readonly Duplicate<Row>[] {
    seen = rows;
    if (!isFound) found = duplicatesIn(rows, groupOf);
    isFound = true;
    const kept = rowsKeptApart(keptApart);
    return kept.size === 0
      ? found
      : found.filter(({ key, rows: { length } }) => length > (kept.get(key) ?? 0));
  }

  return (rows, keptApart, atMost = Infinity, orNone = false) => {
    const { start, endBefore, endAfter } = changedPart(seen, rows);
    const few = others(seen, rows, atMost);
    if (few) {
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

/** Among so many rows, those that stayed are told from the others in whatever order they stand. */
const MOST_IN_ANY_ORDER = 10_000;

/** `null` where more than `atMost` have come or gone. */
function others<Row>(
  all: readonly Row[],
  allNow: readonly Row[],
  atMost: number,
): ComeAndGone<Row> | null {
  const { start, endBefore, endAfter } = changedPart(all, allNow);
  const length = endBefore + endAfter - 2 * start;
  if (start === endBefore || start === endAfter || length > MOST_IN_ANY_ORDER)
    return comeAndGone(all, allNow, atMost);
  const [before, after] = [all.slice(start, endBefore), allNow.slice(start, endAfter)];
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((row) => !now.has(row));
  const come = after.filter((row) => !old.has(row));
  return gone.length <= atMost && come.length <= atMost ? { gone, come } : null;
}

/** How it is noted that the rows of a name are kept apart: so many of them, as one that comes is a question anew. */
export function asKeptApart({ key, rows }: Duplicate<unknown>): string {
  return `${rows.length}×${key}`;
}

/** Of how many rows it was said that they are kept apart, by their key. */
function rowsKeptApart(keptApart: readonly string[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const kept of keptApart) {
    const [, rows, of] = /^(\d+)×(.*)$/su.exec(kept) ?? [];
    // A note without a number is of a time when they had none.
    const [key, count] = of === undefined ? [kept, Infinity] : [of, Number(rows)];
    most.set(key, Math.max(count, most.get(key) ?? 0));
  }
  return most;
}

/** From the name that comes first. */
function duplicatesIn<Row extends { readonly name: string }>(
  rows: readonly Row[],
  groupOf: ReadonlyMap<Row, Group<Row>>,
): readonly Duplicate<Row>[] {
  const inOrder = new Map<Group<Row>, Row[]>();
  for (const row of groupOf.size > 0 ? rows : []) {
    const group = groupOf.get(row);
    if (!group) continue;
    const same = inOrder.get(group);
    if (same) same.push(row);
    else inOrder.set(group, [row]);
  }
  const found: Duplicate<Row>[] = [];
  for (const [{ key }, same] of inOrder)
    if (areSeveral(same)) found.push({ key, name: same[0].name.trim(), rows: same });
  return found;
}

function areSeveral<Row>(rows: Row[]): rows is [Row, Row, ...Row[]] {
  return rows.length > 1;
}
