import { expect, test } from 'vitest';
import { evaluate, type Customer } from '../../../src/assessment/index.ts';
import { customerRows } from '../../../src/view/result/customerRows.ts';
import { customer, partner } from '../../support/partners.ts';

const rowsOf = (customers: readonly Customer[]) => customerRows(evaluate(partner({ customers })));

const using = (count: number, rest: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { yammer: count }, ...rest });

/** Of 1, 2, 3 … entitlements. */
const growing = (count: number) => Array.from({ length: count }, (_, index) => using(index + 1));

test('what counted comes first, then what is open, then the rest; in each the largest first', () => {
  const { shown } = rowsOf([
    using(900, { trial: true }),
    using(10),
    using(30, { associations: null }),
    using(20),
    using(800, { associations: [] }),
    using(40, { associations: null }),
  ]);
  expect(shown.map(({ index }) => index)).toEqual([3, 1, 5, 2, 0, 4]);
});

test('customers of one size stay in their order', () => {
  const { shown } = rowsOf([using(5), using(5), using(5)]);
  expect(shown.map(({ index }) => index)).toEqual([0, 1, 2]);
});

test.each([0, 1, 199, 200])('%i customers are all listed', (count) => {
  const { shown, left } = rowsOf(growing(count));
  expect(shown).toHaveLength(count);
  expect(left).toEqual({ customers: 0, counted: 0 });
});

test('of 201 customers, the 50 largest are listed, and the others add up to the rest', () => {
  const { shown, left } = rowsOf(growing(201));
  expect(shown.map(({ finding }) => finding.entered)).toEqual(
    Array.from({ length: 50 }, (_, index) => 201 - index),
  );
  // 1 + 2 + … + 151
  expect(left).toEqual({ customers: 151, counted: (151 * 152) / 2 });
});

test('a large customer that does not count is among the largest all the same, and last', () => {
  const { shown, left } = rowsOf([...growing(200), using(10_000, { trial: true })]);
  expect(shown.at(-1)?.index).toBe(200);
  expect(shown).toHaveLength(50);
  expect(left.customers).toBe(151);
});

test('what does not count adds nothing to the rest', () => {
  const small = Array.from({ length: 151 }, () => using(1, { associations: [] }));
  const large = Array.from({ length: 50 }, () => using(2));
  expect(rowsOf([...small, ...large]).left).toEqual({ customers: 151, counted: 0 });
});
