import type { Work } from '../../state/slices.ts';

type Compare<Item> = (one: Item, other: Item) => number;

/** So many are sorted or merged before the page may go on. */
const AT_ONCE = 250;

/** What `items.toSorted(compare)` is, with stops on the way: names are slow to compare, and there may be 100,000. */
export function* inOrder<Item>(items: readonly Item[], compare: Compare<Item>): Work<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    runs.push(items.slice(start, start + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      longer.push(yield* merged(runs[index] ?? [], runs[index + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Of two that are equal, the one of the first comes first. */
function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: Compare<Item>,
): Work<Item[]> {
  const result: Item[] = [];
  let at = 0;
  for (const item of first) {
    for (let next = second[at]; next !== undefined && compare(next, item) < 0; next = second[at]) {
      result.push(next);
      at += 1;
      if (result.length % AT_ONCE === 0) yield;
    }
    result.push(item);
    if (result.length % AT_ONCE === 0) yield;
  }
  return result.concat(second.slice(at));
}
