import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advise,
  evaluate,
  explainOpenAssociation,
  requirements,
} from '../../../src/assessment/index.ts';
import { evaluate as evaluateAgainst } from '../../../src/assessment/evaluate/evaluate.ts';
import { explainOpenAssociation as explainAgainst } from '../../../src/assessment/explain/openAssociation.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner } from '../../support/partners.ts';

const assessment = partner({
  customers: [
    customer({ activeEntitlements: { yammer: 1_500 } }),
    customer({ activeEntitlements: { 'pro-plus': 600, yammer: 300 }, associations: null }),
    customer({ activeEntitlements: { yammer: 50 }, associations: null }),
  ],
});

describe('what an open answer about an association changes', () => {
  it('is said by workload, and by what would count with it and without it', () => {
    expect(explainOpenAssociation(1, assessment, evaluate(assessment))).toEqual({
      entitlements: 900,
      byWorkload: [
        { workload: 'yammer', entitlements: 300 },
        { workload: 'pro-plus', entitlements: 600 },
      ],
      counted: 1_500,
      countedWithIt: 2_400,
      possible: 2_450,
      possibleWithoutIt: 1_550,
    });
  });

  it('is not said by workload were each customer’s largest workload alone to count', () => {
    const read = {
      ...requirements,
      readings: { ...requirements.readings, entitlementsPerCustomer: 'largest-workload' as const },
    };
    const { entitlements } = evaluateAgainst(assessment, read);
    expect(explainAgainst(1, assessment.customers, entitlements, read)).toMatchObject({
      entitlements: 600,
      byWorkload: [],
      countedWithIt: 2_100,
    });
  });

  it('is what the answer itself would change, whatever the other answers are', () => {
    fc.assert(
      fc.property(assessments, (answers) => {
        const evaluation = evaluate(answers);
        for (const { about, entitlements } of advise(evaluation).openQuestions.decisive) {
          const open = about.kind === 'market' ? [] : about.customers;
          for (const customer of open) {
            const said = explainOpenAssociation(customer, answers, evaluation);
            const answered = (associations: readonly 'transacting-partner'[]) =>
              evaluate({
                ...answers,
                customers: answers.customers.map((one, place) =>
                  place === customer ? { ...one, associations: [...associations] } : one,
                ),
              }).entitlements;
            expect(said.entitlements).toBe(entitlements);
            expect(said.byWorkload.reduce((sum, part) => sum + part.entitlements, 0)).toBe(
              entitlements,
            );
            expect(said.countedWithIt).toBe(answered(['transacting-partner']).counted);
            expect(said.possibleWithoutIt).toBe(answered([]).possible);
          }
        }
      }),
    );
  });
});
