import fc from 'fast-check';
import { expect, it } from 'vitest';
import { customerKey, nameNumber } from '../../src/assessment/index.ts';

/** Letters of either case and width, spaces of several kinds, and letters that change their number with their case. */
const letters = fc.constantFrom(..."aAbBzZ09@[`{ \t\n\u00A0\u3000ａＡ１éÉßİı中İ'".split(''));
const names = fc.string({ unit: letters, maxLength: 8 });

it('is a number of what two names of the same key have in common', () => {
  fc.assert(
    fc.property(names, (name) => {
      const key = customerKey({ name, trial: false }) ?? 'paid:';
      expect(nameNumber(name)).toBe(nameNumber(key.slice('paid:'.length)));
    }),
  );
});

it.each([
  ['Contoso Ltd', ' CONTOSO  ltd\t'],
  ['Contoso', 'Ｃｏｎｔｏｓｏ'],
  ['Contoso Ltd', 'Contoso\u3000Ltd'],
  ['中文 公司', '中文公司'],
])('is the same for %j and %j', (one, other) => {
  expect(nameNumber(one)).toBe(nameNumber(other));
});

it('tells a hundred thousand names apart', () => {
  const numbers = Array.from({ length: 100_000 }, (_, place) => nameNumber(`Customer ${place}`));
  expect(new Set(numbers).size).toBe(numbers.length);
});
