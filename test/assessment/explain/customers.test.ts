import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluate,
  listCustomers,
  requirements,
  type Customer,
} from '../../../src/assessment/index.ts';
import { answeredAssociations } from '../../support/arbitraries.ts';
import { customer, partner } from '../../support/partners.ts';

function listOf(customers: readonly Customer[]) {
  const assessment = partner({ customers });
  return listCustomers(assessment, evaluate(assessment));
}

const using = (count: number, rest: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { yammer: count }, ...rest });

/** Of 1, 2, 3 … entitlements. */
const growing = (count: number) => Array.from({ length: count }, (_, index) => using(index + 1));

const places = ({ shown }: ReturnType<typeof listOf>) => shown.map((row) => row.customer);

test('what counted comes first, then what is open, then the rest; in each the largest first', () => {
  const list = listOf([
    using(900, { trial: true }),
    using(10),
    using(30, { associations: null }),
    using(20),
    using(800, { associations: [] }),
    using(40, { associations: null }),
  ]);
  expect(places(list)).toEqual([3, 1, 5, 2, 0, 4]);
  expect(list.shown.map(({ outcome }) => outcome)).toEqual([
    'counted',
    'counted',
    'open',
    'open',
    'excluded',
    'excluded',
  ]);
});

test('customers of one size stay in their order', () => {
  expect(places(listOf([using(5), using(5), using(5)]))).toEqual([0, 1, 2]);
});

test.each([0, 1, 199, 200])('%i customers are all listed', (count) => {
  const list = listOf(growing(count));
  expect(list.shown).toHaveLength(count);
  expect(list.rest).toBeNull();
});

describe('of more than 200 customers', () => {
  test('the 50 largest are listed, and the others add up to the rest', () => {
    const list = listOf(growing(201));
    expect(places(list)).toEqual(Array.from({ length: 50 }, (_, index) => 200 - index));
    // 1 + 2 + … + 151
    expect(list.rest).toMatchObject({ customers: 151, counted: (151 * 152) / 2 });
  });

  test('a large one that does not count is among the largest all the same, and last', () => {
    const list = listOf([...growing(200), using(10_000, { trial: true })]);
    expect(places(list).at(-1)).toBe(200);
    expect(list.shown).toHaveLength(50);
    expect(list.rest?.customers).toBe(151);
  });

  test('the rest is said by workload, and by reason where a reason concerns anybody', () => {
    const large = Array.from({ length: 50 }, () => using(1_000));
    const small = [
      ...Array.from({ length: 100 }, () =>
        customer({ activeEntitlements: { yammer: 3, 'exchange-online': 2 } }),
      ),
      ...Array.from({ length: 40 }, () => using(7, { associations: [] })),
      ...Array.from({ length: 10 }, () => using(9, { trial: true })),
      ...Array.from({ length: 5 }, () => using(11, { associations: null })),
    ];
    const { rest } = listOf([...large, ...small]);
    expect(rest?.byWorkload.filter(({ entitlements }) => entitlements > 0)).toEqual([
      { workload: 'exchange-online', entitlements: 200 },
      { workload: 'yammer', entitlements: 300 },
    ]);
    expect(rest?.byReason).toEqual([
      { reason: 'counted', customers: 100, entitlements: 500 },
      { reason: 'association-not-answered', customers: 5, entitlements: 55 },
      { reason: 'no-association', customers: 40, entitlements: 280 },
      { reason: 'trial', customers: 10, entitlements: 90 },
    ]);
  });

  test('the list and the rest add up to all of it', () => {
    const customers = fc.record({
      trial: fc.boolean(),
      associations: fc.option(answeredAssociations, { nil: null }),
      yammer: fc.nat(50),
      exchange: fc.nat(50),
    });
    const many = fc.array(customers, { minLength: 201, maxLength: 260, size: 'max' });
    fc.assert(
      fc.property(many, (answers) => {
        const assessment = partner({
          customers: answers.map(({ yammer, exchange, ...rest }) =>
            customer({ activeEntitlements: { yammer, 'exchange-online': exchange }, ...rest }),
          ),
        });
        const { entitlements } = evaluate(assessment);
        const { shown, rest } = listCustomers(assessment, evaluate(assessment));
        const listed = new Set(shown.map((row) => row.customer));
        const others = entitlements.customers.filter((_, place) => !listed.has(place));
        const ofOthers = (of: 'entered' | 'counted') =>
          others.reduce((sum, finding) => sum + finding[of], 0);
        const sum = (parts: readonly { entitlements: number }[] = []) =>
          parts.reduce((total, part) => total + part.entitlements, 0);
        expect(rest?.customers).toBe(others.length);
        expect(rest?.counted).toBe(ofOthers('counted'));
        expect(sum(rest?.byReason)).toBe(ofOthers('entered'));
        expect(sum(rest?.byWorkload)).toBe(rest?.counted);
        expect(rest?.byWorkload.map(({ workload }) => workload)).toEqual([
          ...requirements.workloads,
        ]);
        expect(rest?.byReason.reduce((total, { customers }) => total + customers, 50)).toBe(
          answers.length,
        );
      }),
      { numRuns: 20 },
    );
  });
});
