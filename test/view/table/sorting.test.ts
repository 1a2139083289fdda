import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { words as chinese } from '../../../src/text/zh/index.ts';
import type { Column } from '../../../src/view/table/column.ts';
import { inOrder } from '../../../src/view/table/inOrder.ts';
import {
  compareKeys,
  sortKeyOf,
  turned,
  type Direction,
  type SortKey,
} from '../../../src/view/table/sorting.ts';

const { compare } = words.sheet;

function sorted(keys: readonly SortKey[], direction: Direction, texts = compare): SortKey[] {
  return keys.toSorted((one, other) => compareKeys(one, other, direction, texts));
}

test('numbers come before texts, and what is empty comes last', () => {
  expect(sorted([null, 'many', 20, 'b', 3], 'ascending')).toEqual([3, 20, 'b', 'many', null]);
});

test('the other way round, what is empty still comes last', () => {
  expect(sorted([null, 'many', 20, 'b', 3], 'descending')).toEqual(['many', 'b', 20, 3, null]);
});

test('names are sorted as their language does, and numbers in them as numbers', () => {
  expect(sorted(['Zoo', 'élan', 'C10', 'C9', 'Eve'], 'ascending')).toEqual([
    'C9',
    'C10',
    'élan',
    'Eve',
    'Zoo',
  ]);
  const byPinyin = sorted(['中国', '阿里', '微软'], 'ascending', chinese.sheet.compare);
  expect(byPinyin).toEqual(['阿里', '微软', '中国']);
});

test('a column is sorted upwards, then downwards, then as entered', () => {
  const up = turned(null, 'yammer');
  expect(up).toEqual({ column: 'yammer', direction: 'ascending' });
  const down = turned(up, 'yammer');
  expect(down).toEqual({ column: 'yammer', direction: 'descending' });
  expect(turned(down, 'yammer')).toBeNull();
  expect(turned(down, 'name')).toEqual({ column: 'name', direction: 'ascending' });
});

describe('a cell is sorted', () => {
  const shared = { id: 'x', name: 'X', text: (row: string) => row };
  const count: Column<string> = {
    ...shared,
    kind: 'count',
    typed: (_, text) => text,
    read: (text) => text,
  };

  test.each([
    ['1,200', 1_200],
    ['１２００', 1_200],
    ['1.2', '1.2'],
    [' ', null],
    ['0', 0],
  ])('as a count, where it reads %s', (text, key) => {
    expect(sortKeyOf(count, text)).toBe(key);
  });

  test('by whether it is ticked', () => {
    const tick: Column<string> = {
      ...shared,
      kind: 'tick',
      isOn: (row) => row === 'yes',
      ticked: (row) => row,
      understood: () => undefined,
    };
    expect(['yes', 'no'].map((row) => sortKeyOf(tick, row))).toEqual([1, 0]);
  });
});

test('sorting in slices sorts as sorting at once does, and leaves equals in their order', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 9 }), place: fc.nat() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 2_000, size: 'max' }), (items) => {
      const compareItems = (one: { key: number }, other: { key: number }) => one.key - other.key;
      const work = inOrder(items, compareItems);
      let step = work.next();
      while (!step.done) step = work.next();
      expect(step.value).toEqual(items.toSorted(compareItems));
    }),
    { numRuns: 50 },
  );
});
