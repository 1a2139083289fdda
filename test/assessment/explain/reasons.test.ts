import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, explainReasons } from '../../../src/assessment/index.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner } from '../../support/partners.ts';

describe('what was entered, by reason', () => {
  it('names the customers of each reason, the largest first, and each under its first reason alone', () => {
    const { entitlements } = evaluate(
      partner({
        customers: [
          customer({ activeEntitlements: { yammer: 40 }, trial: true, associations: [] }),
          customer({ activeEntitlements: { yammer: 10, 'pro-plus': 5 } }),
          customer({ activeEntitlements: { yammer: 300 }, trial: true }),
          customer(),
          customer({ activeEntitlements: { yammer: 20 } }),
          customer({ activeEntitlements: { yammer: 7 }, associations: null }),
        ],
      }),
    );
    expect(explainReasons(entitlements)).toEqual([
      {
        reason: 'counted',
        entitlements: 35,
        customers: [
          { customer: 4, entitlements: 20 },
          { customer: 1, entitlements: 15 },
        ],
      },
      {
        reason: 'association-not-answered',
        entitlements: 7,
        customers: [{ customer: 5, entitlements: 7 }],
      },
      {
        reason: 'trial',
        entitlements: 340,
        customers: [
          { customer: 2, entitlements: 300 },
          { customer: 0, entitlements: 40 },
        ],
      },
      {
        reason: 'no-entitlements',
        entitlements: 0,
        customers: [{ customer: 3, entitlements: 0 }],
      },
    ]);
  });

  it('comes to the sums of the evaluation, whatever the answers are', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { entitlements } = evaluate(assessment);
        const parts = explainReasons(entitlements);
        for (const { reason, customers, ...part } of parts) {
          expect(entitlements.byReason[reason]).toEqual({ ...part, customers: customers.length });
          expect(sum(customers)).toBe(part.entitlements);
        }
        expect(sum(parts)).toBe(entitlements.entered);
        const places = parts.flatMap(({ customers }) => customers.map((part) => part.customer));
        expect(places.sort((one, other) => one - other)).toEqual([...assessment.customers.keys()]);
      }),
    );
  });
});

function sum(parts: readonly { readonly entitlements: number }[]): number {
  return parts.reduce((total, { entitlements }) => total + entitlements, 0);
}
