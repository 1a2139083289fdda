import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, explainRoutes, explainWorkloadsReading } from '../../../src/assessment/index.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner, person } from '../../support/partners.ts';

describe('the two readings of an active entitlement', () => {
  it('are told by each customer’s largest workload and by what else it uses', () => {
    const assessment = partner({
      customers: [
        customer({ activeEntitlements: { 'exchange-online': 200, yammer: 300, 'pro-plus': 50 } }),
        customer({ activeEntitlements: { yammer: 9_000 }, trial: true }),
        customer({ activeEntitlements: { 'exchange-online': 700, yammer: 90 } }),
      ],
    });
    expect(explainWorkloadsReading(assessment, evaluate(assessment))).toEqual({
      largest: [
        { customer: 2, workload: 'exchange-online', entitlements: 700 },
        { customer: 0, workload: 'yammer', entitlements: 300 },
      ],
      smaller: [
        { customer: 0, workload: 'exchange-online', entitlements: 200 },
        { customer: 2, workload: 'yammer', entitlements: 90 },
        { customer: 0, workload: 'pro-plus', entitlements: 50 },
      ],
      counted: 1_340,
      byLargestWorkload: 1_000,
      others: 340,
    });
  });

  it('add up to what counts and to what the largest workloads come to, whatever the answers are', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const evaluation = evaluate(assessment);
        const { counted, countedByLargestWorkload } = evaluation.entitlements;
        const said = explainWorkloadsReading(assessment, evaluation);
        expect(said).toMatchObject({ counted, byLargestWorkload: countedByLargestWorkload });
        expect(sum(said.largest)).toBe(countedByLargestWorkload);
        expect(sum(said.smaller)).toBe(said.others);
      }),
    );
  });
});

describe('the two routes to a qualified person', () => {
  const staff = [
    person({ exams: ['70-346', '70-347'] }),
    person({ exams: ['70-346'] }),
    person({ certifications: ['mcsa-office-365'] }),
    person({ exams: ['70-346', '70-347'], certifications: ['mcsa-office-365'] }),
  ];

  it('name whoever qualifies by both in each, and count them', () => {
    expect(explainRoutes(evaluate(partner({ staff })).individuals)).toEqual({
      byExams: [0, 3],
      byCertification: [2, 3],
      byBoth: 1,
    });
  });

  it('come to those who are qualified, whatever the answers are', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { individuals } = evaluate(assessment);
        const { byExams, byCertification, byBoth } = explainRoutes(individuals);
        expect(byExams).toHaveLength(individuals.qualifiedByExams);
        expect(byCertification).toHaveLength(individuals.qualifiedByCertification);
        expect(byExams.length + byCertification.length - byBoth).toBe(individuals.qualified);
      }),
    );
  });
});

function sum(parts: readonly { readonly entitlements: number }[]): number {
  return parts.reduce((total, { entitlements }) => total + entitlements, 0);
}
