import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  explainEntitlements,
  requirements,
  type Customer,
} from '../../../src/assessment/index.ts';
import { evaluate as evaluateAgainst } from '../../../src/assessment/evaluate/evaluate.ts';
import { explainEntitlements as explainAgainst } from '../../../src/assessment/explain/entitlements.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner } from '../../support/partners.ts';

const explained = (...customers: readonly Customer[]) =>
  explainEntitlements(evaluate(partner({ customers })));

const contoso = customer({ activeEntitlements: { 'exchange-online': 310, yammer: 45 } });
const fabrikam = customer({ activeEntitlements: { yammer: 600 } });
const onTrial = customer({ activeEntitlements: { yammer: 640 }, trial: true });
const alone = customer({ activeEntitlements: { 'pro-plus': 1_100 }, associations: [] });
const open = customer({ activeEntitlements: { 'pro-plus': 800 }, associations: null });
const idle = customer();

describe('how what counts came together', () => {
  it('is said by workload, in the order of the requirements, without those on which nothing counts', () => {
    expect(explained(contoso, onTrial, fabrikam, alone).byWorkload).toEqual([
      { workload: 'exchange-online', entitlements: 310 },
      { workload: 'yammer', entitlements: 645 },
    ]);
  });

  it('is said by customer, the largest first', () => {
    expect(explained(contoso, onTrial, fabrikam).customers).toEqual([
      { customer: 2, entitlements: 600 },
      { customer: 0, entitlements: 355 },
    ]);
  });

  it('is said with what did not count, the largest first, each with its reasons', () => {
    const { others, excluded } = explained(contoso, onTrial, alone, idle, open);
    expect(others).toEqual([
      { customer: 2, entitlements: 1_100, reasons: ['no-association'] },
      { customer: 4, entitlements: 800, reasons: ['association-not-answered'] },
      { customer: 1, entitlements: 640, reasons: ['trial'] },
      { customer: 3, entitlements: 0, reasons: ['no-entitlements'] },
    ]);
    expect(excluded).toBe(2_540);
  });

  it('is nothing of nothing', () => {
    expect(explained()).toMatchObject({ counted: 0, byWorkload: [], customers: [], entered: 0 });
  });

  it('is not said by workload were each customer’s largest workload alone to count', () => {
    const read = {
      ...requirements,
      readings: { ...requirements.readings, entitlementsPerCustomer: 'largest-workload' as const },
    };
    const { entitlements } = evaluateAgainst(partner({ customers: [contoso, fabrikam] }), read);
    expect(explainAgainst(entitlements, read)).toMatchObject({
      counted: 910,
      byWorkload: [],
      customers: [{ entitlements: 600 }, { entitlements: 310 }],
    });
  });

  it('adds up, whatever the answers are', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const evaluation = evaluate(assessment);
        const { counted, possible, entered } = evaluation.entitlements;
        const said = explainEntitlements(evaluation);
        expect(said).toMatchObject({ counted, possible, entered });
        expect(sum(said.byWorkload)).toBe(counted);
        expect(sum(said.customers)).toBe(counted);
        expect(sum(said.others)).toBe(said.excluded);
        expect(counted + said.excluded).toBe(entered);
        expect(counted + said.open).toBe(possible);
        const places = [...said.customers, ...said.others].map((part) => part.customer);
        expect(places.sort((one, other) => one - other)).toEqual([...assessment.customers.keys()]);
      }),
    );
  });
});

function sum(parts: readonly { readonly entitlements: number }[]): number {
  return parts.reduce((total, { entitlements }) => total + entitlements, 0);
}
