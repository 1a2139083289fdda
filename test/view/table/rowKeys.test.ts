import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowKeys } from '../../../src/view/table/rowKeys.ts';

/** A window of rows, and one that is kept besides. */
function indexes(first: number, size: number, kept: number): readonly number[] {
  const all = Array.from({ length: size }, (_, place) => first + place);
  return [...new Set([...all, kept])].sort((one, other) => one - other);
}

test('rows that stay keep their keys, and one that comes has a key of its own', () => {
  const keys = new RowKeys();
  const before = keys.of([0, 1, 2]);
  const after = keys.of([1, 2, 3]);
  expect([after.get(1), after.get(2)]).toEqual([before.get(1), before.get(2)]);
  expect([...before.values()]).not.toContain(after.get(3));
});

test('rows far away take over from those that go, but for the one that is kept', () => {
  const keys = new RowKeys();
  const before = [...keys.of(indexes(0, 5, 2)).values()];
  const after = [...keys.of(indexes(100, 5, 2)).values()];
  expect(after.slice(0, 3)).toEqual(before.slice(2));
  expect(after).toHaveLength(6);
  expect(keys.of(indexes(100, 5, 2)), 'the very same while nothing moves').toBe(
    keys.of(indexes(100, 5, 2)),
  );
});

test('wherever one goes, no two rows have the same key, those that stay keep theirs, and none is moved', () => {
  const window = fc.record({ first: fc.nat(60), size: fc.integer({ min: 0, max: 8 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(window, fc.nat(9)), { maxLength: 6 }), (windows) => {
      const keys = new RowKeys();
      let last: ReadonlyMap<number, number> = keys.of([0]);
      for (const [{ first, size }, place] of windows) {
        const there = [...last.keys()];
        const kept = there[place % there.length] ?? 0;
        const now = keys.of(indexes(first, size, kept));
        expect([...now.keys()]).toEqual(indexes(first, size, kept));
        expect(new Set(now.values()).size).toBe(now.size);
        for (const [index, key] of now) if (last.has(index)) expect(key).toBe(last.get(index));
        const common = (some: Iterable<number>, others: readonly number[]) =>
          [...some].filter((key) => others.includes(key));
        expect(common(now.values(), [...last.values()])).toEqual(
          common(last.values(), [...now.values()]),
        );
        last = now;
      }
    }),
  );
});
