import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart, comeAndGone, withPart } from '../../src/assessment/index.ts';

/** Items that are the very same only where they are the same one. */
const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

/** A list, and a part of it with what comes in its place. */
const change = fc.tuple(items, items, fc.nat(), fc.nat()).map(([list, others, one, other]) => {
  const [start = 0, endBefore = 0] = [one % (list.length + 1), other % (list.length + 1)].sort(
    (least, most) => least - most,
  );
  return { list, others, start, endBefore };
});

function expectPart(before: readonly string[], after: readonly string[]): void {
  const { start, endBefore, endAfter } = changedPart(before, after);
  expect(start).toBeLessThanOrEqual(Math.min(endBefore, endAfter));
  expect(after.slice(0, start)).toEqual(before.slice(0, start));
  expect(after.slice(endAfter)).toEqual(before.slice(endBefore));
}

describe('the part that an edit changed', () => {
  it('has the very same items before it and after it, whichever lists were compared before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(items, items), { minLength: 1, maxLength: 8 }), (pairs) => {
        for (const [before, after] of [...pairs, ...pairs]) {
          expectPart(before, after);
          expectPart(after, before);
        }
      }),
    );
  });

  it('is no larger than it has to be where lists are compared', () => {
    const [before, after] = [
      ['a', 'b', 'c'],
      ['a', 'x', 'y', 'c'],
    ];
    expect(changedPart(before, after)).toEqual({ start: 1, endBefore: 2, endAfter: 3 });
    expect(changedPart(before, after)).toEqual({ start: 1, endBefore: 2, endAfter: 3 });
    expect(changedPart(after, before)).toEqual({ start: 1, endBefore: 3, endAfter: 2 });
  });

  it('is the one that a list was made with', () => {
    fc.assert(
      fc.property(change, ({ list, others, start, endBefore }) => {
        const made = withPart(list, { start, endBefore }, others);
        expect(made).toEqual(list.toSpliced(start, endBefore - start, ...others));
        expectPart(list, made);
      }),
    );
  });

  it('holds for a list that is made of one that was made', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), ([first, ...others]) => {
        let list: readonly string[] = first?.list ?? [];
        for (const other of others) {
          const start = Math.min(other.start, list.length);
          const endBefore = Math.min(other.endBefore, list.length);
          const made = withPart(list, { start, endBefore }, other.others);
          expectPart(list, made);
          list = made;
        }
      }),
    );
  });
});

describe('what has come and gone', () => {
  it('makes the one list of the other, however often it is asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), (before, after) => {
        for (const [one, other] of [
          [before, after],
          [before, after],
          [after, before],
        ] as const) {
          const found = comeAndGone(one, other, 40);
          const stayed = one.filter((item) => found?.gone.includes(item) === false);
          expect(stayed).toEqual(other.filter((item) => found?.come.includes(item) === false));
        }
      }),
    );
  });

  it('is not told where it is more than is asked for, be it known already', () => {
    const [before, after] = [
      ['a', 'b', 'c'],
      ['x', 'b', 'y'],
    ];
    const found = { gone: ['a', 'c'], come: ['x', 'y'] };
    expect(comeAndGone(before, after, 1)).toBeNull();
    expect(comeAndGone(before, after, 2)).toEqual(found);
    expect(comeAndGone(before, after, 1)).toBeNull();
    expect(comeAndGone(before, after, 2)).toEqual(found);
  });
});
