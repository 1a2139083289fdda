import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstParts } from '../../../src/assessment/index.ts';

const parts = (...sizes: readonly number[]) => sizes.map((entitlements) => ({ entitlements }));

test('as many as fit are all shown, and one more too', () => {
  for (const count of [0, 1, 2, 3])
    expect(firstParts(parts(...[30, 20, 10].slice(0, count)), 2)).toMatchObject({ rest: null });
});

test('of more, the first are shown, and the others come to the rest', () => {
  expect(firstParts(parts(30, 20, 10, 5), 2)).toEqual({
    shown: parts(30, 20),
    rest: { count: 2, entitlements: 15 },
  });
});

test('what is shown adds up to the whole, however much of it is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 8 }), (sizes, most) => {
      const { shown, rest } = firstParts(parts(...sizes), most);
      const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
      expect(sum(shown.map(({ entitlements }) => entitlements)) + (rest?.entitlements ?? 0)).toBe(
        sum(sizes),
      );
      expect(shown.length + (rest?.count ?? 0)).toBe(sizes.length);
    }),
  );
});
