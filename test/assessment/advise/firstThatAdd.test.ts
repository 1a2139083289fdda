import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstThatAdd } from '../../../src/assessment/advise/firstThatAdd.ts';

interface Item {
  readonly entitlements: number;
  readonly place: number;
}

/** No two are alike, as no two customers are: the largest first, and of equals the one that stands first. */
const fromTheLargest = (one: Item, other: Item) =>
  other.entitlements - one.entitlements || one.place - other.place;

/** By sorting all of them, and adding until it is enough. */
function bySorting(needed: number, items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let sum = 0;
  for (const item of items.toSorted(fromTheLargest)) {
    if (sum >= needed) break;
    kept.push(item);
    sum += item.entitlements;
  }
  return kept;
}

test('whatever is offered in whatever order, those kept are the first of all that together add enough', () => {
  const entitlements = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 1_000 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000 }),
      fc.array(entitlements, { maxLength: 60 }),
      (needed, all) => {
        const items = all.map((each, place) => ({ entitlements: each, place }));
        const first = firstThatAdd(needed, fromTheLargest);
        for (const item of items) first.offer(item);
        expect(first.kept()).toEqual(bySorting(needed, items));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('at every moment, those kept are the first of what was offered so far', () => {
  const first = firstThatAdd(10, fromTheLargest);
  const offered: Item[] = [];
  for (const [place, entitlements] of [3, 4, 1, 9, 2, 10, 10, 11].entries()) {
    const item = { entitlements, place };
    offered.push(item);
    first.offer(item);
    expect(first.kept()).toEqual(bySorting(10, offered));
  }
});

test('all are kept where they are not enough, and exactly enough is enough', () => {
  const items = [5, 4, 3].map((entitlements, place) => ({ entitlements, place }));
  const keptOf = (needed: number) => {
    const first = firstThatAdd(needed, fromTheLargest);
    for (const item of items.toReversed()) first.offer(item);
    return first.kept();
  };
  expect(keptOf(8)).toEqual(items.slice(0, 2));
  expect(keptOf(9)).toEqual(items.slice(0, 2));
  expect(keptOf(10)).toEqual(items);
  expect(keptOf(13)).toEqual(items);
});
