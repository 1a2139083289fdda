/** Where two lists differ: before `start`, and from the ends on, the very same items stand in both. */
export interface ChangedPart {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

type Part = Pick<ChangedPart, 'start' | 'endBefore'>;

/**
 * What an edit changed, whatever edit it was. Items are replaced and never changed, so that the very same
 * item means the same; to compare 100,000 takes a fraction of the time that working them out again does.
 */
export function changedPart<T>(before: readonly T[], after: readonly T[]): ChangedPart {
  if (before === after) return { start: 0, endBefore: 0, endAfter: 0 };
  const known = lastKnown.find((each) => each.before === before && each.after === after);
  return known?.part ?? remember(before, after, compare(before, after));
}

/**
 * Whoever follows an edit asks for the same part, one after the other, and a list that was made of another with
 * a part in it need not be looked through for that. These few: what is remembered keeps its lists in memory.
 */
const lastKnown: { before: unknown; after: unknown; part: ChangedPart }[] = [];
const MOST_KNOWN = 4;

function remember(before: unknown, after: unknown, part: ChangedPart): ChangedPart {
  if (lastKnown.length === MOST_KNOWN) lastKnown.shift();
  lastKnown.push({ before, after, part });
  return part;
}

function compare<T>(before: readonly T[], after: readonly T[]): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  return { start, endBefore, endAfter };
}

/** The same part of a list that holds only some of all the items, in their order. */
export function partAmong<T>(
  some: readonly T[],
  all: readonly T[],
  { start, endBefore }: Part,
): Part {
  if (some === all) return { start, endBefore };
  const startAmong = countUpTo(start, some, all, 0, 0);
  return { start: startAmong, endBefore: countUpTo(endBefore, some, all, start, startAmong) };
}

/** The list with other items in the place of a part; the very same list where that changes nothing. */
export function withPart<T>(
  list: readonly T[],
  { start, endBefore }: Part,
  items: readonly T[],
): readonly T[] {
  if (start === endBefore && items.length === 0) return list;
  if (start === 0 && endBefore === list.length) return items;
  const made =
    items.length <= AS_ARGUMENTS
      ? list.toSpliced(start, endBefore - start, ...items)
      : list.slice(0, start).concat(items, list.slice(endBefore));
  remember(list, made, { start, endBefore, endAfter: start + items.length });
  return made;
}

/** How many items a call certainly takes as arguments. */
const AS_ARGUMENTS = 1_000;

/** How many of some items there are before `end` among all, where `count` of them stand before `start`. */
function countUpTo<T>(
  end: number,
  some: readonly T[],
  all: readonly T[],
  start: number,
  count: number,
): number {
  let found = count;
  for (let index = start; index < end && found < some.length; index += 1)
    if (all[index] === some[found]) found += 1;
  return found;
}
