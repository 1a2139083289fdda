import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from '../../../src/view/table/numberOf.ts';

test('rows are numbered from 1 among those that something is entered in, and blank ones behind them', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (areEntered) => {
      const rows = areEntered.map((isEntered) => ({ isEntered }));
      const entered = rows.filter(({ isEntered }) => isEntered);
      const expected = [...entered, ...rows.filter((row) => !entered.includes(row))];
      const all = entered.length === rows.length ? rows : entered;
      expect(rows.map((row, place) => numberOf(row, place, { rows, entered: all }))).toEqual(
        rows.map((row) => expected.indexOf(row) + 1),
      );
    }),
  );
});
