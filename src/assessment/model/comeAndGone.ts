import { changedPart } from './changedPart.ts';

/** The rows that have gone, and those that have come; one that has moved is among both. */
export interface ComeAndGone<Row> {
  readonly gone: readonly Row[];
  readonly come: readonly Row[];
}

/**
 * What few rows of very many have come and gone, wherever they stand; the others stand in their order. `null` where
 * there are more than `atMost` of either.
 */
export function comeAndGone<Row>(
  before: readonly Row[],
  after: readonly Row[],
  atMost: number,
): ComeAndGone<Row> | null {
  const isKnown = last?.before === before && last.after === after;
  const places = isKnown ? last?.places : placesBetween(before, after, atMost);
  if (!places || Math.max(places.gone.length, places.come.length) > atMost) return null;
  last = { before, after, places };
  return {
    gone: places.gone.flatMap((place) => before[place] ?? []),
    come: places.come.flatMap((place) => after[place] ?? []),
  };
}

/** Where they stand, in the list before and in the one after. */
interface Places {
  readonly gone: readonly number[];
  readonly come: readonly number[];
}

/** Whoever follows an edit asks for the same, one after the other. This one: it keeps its lists in memory. */
let last: { readonly before: unknown; readonly after: unknown; readonly places: Places } | null =
  null;

function placesBetween<Row>(
  before: readonly Row[],
  after: readonly Row[],
  atMost: number,
): Places | null {
  const { start, endBefore, endAfter } = changedPart(before, after);
  const gone: number[] = [];
  const come: number[] = [];
  let [at, atNow] = [start, start];
  while (gone.length <= atMost && come.length <= atMost) {
    if (at >= endBefore || atNow >= endAfter) {
      if (gone.length + endBefore - at > atMost || come.length + endAfter - atNow > atMost) break;
      return {
        gone: gone.concat(placesFrom(at, endBefore - at)),
        come: come.concat(placesFrom(atNow, endAfter - atNow)),
      };
    }
    const [old, now] = [before[at], after[atNow]];
    const isSame = old === now;
    const going = isSame || now === undefined ? 0 : distanceTo(now, before, at, endBefore);
    const coming =
      isSame || old === undefined || going > 0 ? 0 : distanceTo(old, after, atNow, endAfter);
    if (going > 0) {
      gone.push(...placesFrom(at, going));
      at += going;
    } else if (coming > 0) {
      come.push(...placesFrom(atNow, coming));
      atNow += coming;
    } else {
      if (!isSame) {
        gone.push(at);
        come.push(atNow);
      }
      at += 1;
      atNow += 1;
    }
  }
  return null;
}

function placesFrom(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => start + place);
}

/** The same of however many, and with all that stay between the first and the last of them. */
export function changedRows<Row>(before: readonly Row[], after: readonly Row[]): ComeAndGone<Row> {
  const { start, endBefore, endAfter } = changedPart(before, after);
  return { gone: before.slice(start, endBefore), come: after.slice(start, endAfter) };
}

/** So many rows that stand together are seen to have gone, or to have come. */
const NEAR = 16;

/** How far from there a row stands, before `end`; 0 where it does not stand near. */
function distanceTo<Row>(row: Row, rows: readonly Row[], from: number, end: number): number {
  const last = Math.min(from + NEAR, end - 1);
  for (let at = from + 1; at <= last; at += 1) if (rows[at] === row) return at - from;
  return 0;
}

/** Where items stand that are asked for in their order, from a place on; -1 where one does not stand near the last. */
export function placesIn<Item>(items: readonly Item[], from: number): (item: Item) => number {
  let at = from;
  return (item) => {
    const place = at + (items[at] === item ? 0 : distanceTo(item, items, at, items.length));
    if (items[place] !== item) return -1;
    at = place + 1;
    return place;
  };
}
