import { describe, expect, it } from 'vitest';
import { advise, evaluate, type Assessment } from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

const readingsOf = (assessment: Assessment) => advise(evaluate(assessment)).readings;
const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });
const chenWei = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });

const onTwoWorkloads = (mailboxes: number, sites: number) =>
  customer({ activeEntitlements: { 'exchange-online': mailboxes, 'sharepoint-online': sites } });

describe('what a reading decides', () => {
  it('Silver with 2,165 rests on adding workloads up: the largest workloads alone come to 1,170', () => {
    const customers = [
      customer({
        activeEntitlements: { 'exchange-online': 620, 'sharepoint-online': 410, 'pro-plus': 300 },
      }),
      customer({ activeEntitlements: { 'exchange-online': 310, yammer: 45 } }),
      customer({
        activeEntitlements: {
          'exchange-online': 240,
          'sharepoint-online': 180,
          'skype-for-business': 60,
        },
      }),
    ];
    expect(readingsOf(partner({ customers, staff: [chenWei] }))).toEqual([
      {
        reading: 'entitlementsPerCustomer',
        level: 'silver',
        levelMet: true,
        required: 2_000,
        counted: 2_165,
        byLargestWorkload: 1_170,
      },
    ]);
  });

  it('decides nothing where the largest workloads alone are enough', () => {
    const customers = [onTwoWorkloads(2_000, 1_500)];
    expect(readingsOf(partner({ customers, staff: [lena] }))).toEqual([]);
  });

  it('decides nothing where the requirement is not met', () => {
    expect(readingsOf(partner({ customers: [onTwoWorkloads(1_000, 999)], staff: [lena] }))).toEqual(
      [],
    );
  });

  it('decides the entitlements for Gold where people are missing, and says that Gold is not met', () => {
    const customers = [onTwoWorkloads(3_000, 1_000)];
    expect(readingsOf(partner({ customers, staff: [lena] }))).toEqual([
      {
        reading: 'entitlementsPerCustomer',
        level: 'gold',
        levelMet: false,
        required: 4_000,
        counted: 4_000,
        byLargestWorkload: 3_000,
      },
    ]);
  });

  it('Gold with one person by exams and one by certification rests on mixing the routes', () => {
    const customers = [onTwoWorkloads(4_000, 0)];
    expect(readingsOf(partner({ customers, staff: [lena, chenWei] }))).toEqual([
      {
        reading: 'qualificationRoutes',
        level: 'gold',
        levelMet: true,
        required: 2,
        counted: 2,
        byExams: 1,
        byCertification: 1,
      },
    ]);
  });

  it('is held against the higher threshold while the market is open', () => {
    const customers = [onTwoWorkloads(1_500, 500)];
    expect(readingsOf(partner({ market: null, customers, staff: [lena] }))).toMatchObject([
      { level: 'silver', required: 2_000, byLargestWorkload: 1_500 },
    ]);
  });
});
