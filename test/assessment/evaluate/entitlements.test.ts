import { describe, expect, it } from 'vitest';
import {
  evaluate,
  LARGEST_COUNT,
  type AssociationId,
  type Customer,
  type CustomerOutcome,
  type CustomerReason,
} from '../../../src/assessment/index.ts';
import { customer, partner } from '../../support/partners.ts';

function entitlementsOf(...customers: Customer[]) {
  return evaluate(partner({ customers })).entitlements;
}

const uses = { 'exchange-online': 120, 'pro-plus': 80 };
const usesNothing = {};

type Row = readonly [
  customer: string,
  trial: boolean,
  associations: readonly AssociationId[] | null,
  outcome: CustomerOutcome,
  reasons: readonly CustomerReason[],
  counted: number,
  possible: number,
];

// prettier-ignore
const whoUses200: readonly Row[] = [
  // customer                              trial  associations                       outcome     reasons                              counted possible
  ['an associated customer',               false, ['delegated-administrator'],       'counted',  ['counted'],                             200, 200],
  ['a customer with two associations',     false, ['fasttrack-partner', 'transacting-partner'], 'counted', ['counted'],                   200, 200],
  ['a customer with none of these',        false, [],                                'excluded', ['no-association'],                        0,   0],
  ['a customer whose question is open',    false, null,                              'open',     ['association-not-answered'],              0, 200],
  ['an associated trial',                  true,  ['digital-partner-of-record'],     'excluded', ['trial'],                                 0,   0],
  ['a trial with none of these',           true,  [],                                'excluded', ['trial', 'no-association'],               0,   0],
  ['a trial whose question is open',       true,  null,                              'excluded', ['trial', 'association-not-answered'],     0,   0],
];

describe('a customer with 120 active users of Exchange Online and 80 of ProPlus', () => {
  it.each(whoUses200)(
    '%s',
    (_customer, trial, associations, outcome, reasons, counted, possible) => {
      const { customers } = entitlementsOf(
        customer({ trial, associations, activeEntitlements: uses }),
      );
      expect(customers).toEqual([
        { outcome, reasons, entered: 200, counted, possible, largestWorkload: 120 },
      ]);
    },
  );

  it.each([
    'delegated-administrator',
    'transacting-partner',
    'digital-partner-of-record',
    'fasttrack-partner',
  ] as const)('counts through %s alone', (association) => {
    const { counted } = entitlementsOf(
      customer({ associations: [association], activeEntitlements: uses }),
    );
    expect(counted).toBe(200);
  });
});

describe('a customer who uses nothing', () => {
  it.each([
    ['is associated', false, ['delegated-administrator'] as const],
    ['has none of these associations', false, []],
    ['has an open association', false, null],
    ['is a trial', true, ['delegated-administrator'] as const],
    ['is a trial with an open association', true, null],
  ])('is excluded for that reason alone, even when it %s', (_circumstance, trial, associations) => {
    for (const activeEntitlements of [usesNothing, { yammer: 0 }]) {
      const { customers } = entitlementsOf(customer({ trial, associations, activeEntitlements }));
      expect(customers).toEqual([
        {
          outcome: 'excluded',
          reasons: ['no-entitlements'],
          entered: 0,
          counted: 0,
          possible: 0,
          largestWorkload: 0,
        },
      ]);
    }
  });
});

describe('a partner with a customer of every kind', () => {
  const findings = entitlementsOf(
    customer({ name: 'paid', activeEntitlements: { 'exchange-online': 300, yammer: 200 } }),
    customer({ name: 'trial', trial: true, activeEntitlements: { 'exchange-online': 70 } }),
    customer({ name: 'open', associations: null, activeEntitlements: { 'sharepoint-online': 40 } }),
    customer({ name: 'none', associations: [], activeEntitlements: { 'skype-for-business': 9 } }),
    customer({ name: 'unused', associations: null }),
    customer({ name: 'another paid', activeEntitlements: { 'pro-plus': 1_000, yammer: 1 } }),
    customer({
      name: 'trial, none',
      trial: true,
      associations: [],
      activeEntitlements: { yammer: 5 },
    }),
  );

  it('is told what each customer adds, in the order in which they were entered', () => {
    expect(findings.customers.map(({ counted }) => counted)).toEqual([500, 0, 0, 0, 0, 1_001, 0]);
    expect(findings.customers.map(({ possible }) => possible)).toEqual([
      500, 0, 40, 0, 0, 1_001, 0,
    ]);
    expect(findings.customers.map(({ reasons: [reason] }) => reason)).toEqual([
      'counted',
      'trial',
      'association-not-answered',
      'no-association',
      'no-entitlements',
      'counted',
      'trial',
    ]);
  });

  it('is told what was entered, what of it is paid, what counts, and what could', () => {
    expect(findings).toMatchObject({
      entered: 1_625,
      paid: 1_550,
      counted: 1_501,
      possible: 1_541,
    });
  });

  it('is told what would count if a user of two workloads were one entitlement', () => {
    expect(findings.countedByLargestWorkload).toBe(300 + 1_000);
  });

  it('is told how the number comes together by workload', () => {
    expect(findings.byWorkload).toEqual({
      'exchange-online': { entered: 370, paid: 300, counted: 300 },
      'sharepoint-online': { entered: 40, paid: 40, counted: 0 },
      'skype-for-business': { entered: 9, paid: 9, counted: 0 },
      yammer: { entered: 206, paid: 201, counted: 201 },
      'pro-plus': { entered: 1_000, paid: 1_000, counted: 1_000 },
    });
  });

  it('is told how many customers each reason concerns, each customer once', () => {
    expect(findings.byReason).toEqual({
      counted: { customers: 2, entitlements: 1_501 },
      'association-not-answered': { customers: 1, entitlements: 40 },
      trial: { customers: 2, entitlements: 75 },
      'no-association': { customers: 1, entitlements: 9 },
      'no-entitlements': { customers: 1, entitlements: 0 },
    });
  });
});

describe('a partner without customers', () => {
  it('has nothing entered, nothing counted, and nothing that could be', () => {
    const none = { customers: 0, entitlements: 0 };
    const zero = { entered: 0, paid: 0, counted: 0 };
    expect(entitlementsOf()).toEqual({
      customers: [],
      entered: 0,
      paid: 0,
      counted: 0,
      possible: 0,
      countedByLargestWorkload: 0,
      associationsAnswered: 0,
      byWorkload: {
        'exchange-online': zero,
        'sharepoint-online': zero,
        'skype-for-business': zero,
        yammer: zero,
        'pro-plus': zero,
      },
      byReason: {
        counted: none,
        'association-not-answered': none,
        trial: none,
        'no-association': none,
        'no-entitlements': none,
      },
    });
  });
});

describe('very large partners', () => {
  it('are added up exactly', () => {
    const largest = customer({
      activeEntitlements: { 'exchange-online': LARGEST_COUNT, yammer: LARGEST_COUNT - 1 },
    });
    expect(entitlementsOf(...Array.from({ length: 1_000 }, () => largest)).counted).toBe(
      199_999_999_000,
    );
  });
});
