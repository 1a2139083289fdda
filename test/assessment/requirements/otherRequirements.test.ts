import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/assessment/evaluate/evaluate.ts';
import type { Readings, Requirements } from '../../../src/assessment/model/requirements.ts';
import { requirements } from '../../../src/assessment/requirements/2017-07-07.ts';
import { customer, partner, person } from '../../support/partners.ts';

// The evaluation reads nothing but the requirements it is given: another reading, another threshold or another
// list is a matter of data.

function withReadings(readings: Partial<Readings>): Requirements {
  return { ...requirements, readings: { ...requirements.readings, ...readings } };
}

const twoWorkloads = customer({ activeEntitlements: { 'exchange-online': 1_200, yammer: 800 } });
const openTwoWorkloads = { ...twoWorkloads, associations: null };
const byExams = person({ exams: ['70-346', '70-347'] });
const byCertification = person({ certifications: ['mcsa-office-365'] });

describe('were a user active on two workloads one entitlement', () => {
  const oneEach = withReadings({ entitlementsPerCustomer: 'largest-workload' });

  it('a customer would add its largest workload', () => {
    const { entitlements } = evaluate(
      partner({ customers: [twoWorkloads, openTwoWorkloads] }),
      oneEach,
    );
    expect(entitlements).toMatchObject({ entered: 4_000, counted: 1_200, possible: 2_400 });
  });

  it('a threshold met by adding workloads up would not be met', () => {
    const answers = partner({ customers: [twoWorkloads], staff: [byExams] });
    expect(evaluate(answers, requirements).highestLevelMet).toBe('silver');
    expect(evaluate(answers, oneEach).highestLevelMet).toBeNull();
  });
});

describe('had all people of a level to qualify by the same route', () => {
  const sameForAll = withReadings({ qualificationRoutes: 'same-for-all' });

  it.each([
    ['one by exams and one by certification are one', [byExams, byCertification], 1],
    ['two by exams are two', [byExams, byExams, byCertification], 2],
    ['three by certification are three', [byCertification, byCertification, byCertification], 3],
  ])('%s', (_rule, staff, qualified) => {
    expect(evaluate(partner({ staff }), sameForAll).individuals.qualified).toBe(qualified);
  });
});

describe('other requirements', () => {
  it('with other thresholds give another verdict', () => {
    const [silver] = requirements.levels;
    const lower: Requirements = {
      ...requirements,
      levels: [
        { ...silver, activeEntitlements: { mature: 10, emerging: 5 }, qualifiedIndividuals: 0 },
      ],
    };
    const { highestLevelMet, levels } = evaluate(
      partner({ customers: [customer({ activeEntitlements: { yammer: 10 } })] }),
      lower,
    );
    expect(highestLevelMet).toBe('silver');
    expect(levels).toHaveLength(1);
  });

  it('with fewer workloads, associations and certifications leave the others out', () => {
    const narrower: Requirements = {
      ...requirements,
      workloads: ['yammer'],
      associations: ['fasttrack-partner'],
      certifications: [],
      exams: [{ id: '70-347', retiredOn: null }],
    };
    const fastTrack = { ...twoWorkloads, associations: ['fasttrack-partner' as const] };
    const { entitlements, individuals } = evaluate(
      partner({
        customers: [twoWorkloads, fastTrack],
        staff: [byCertification, person({ exams: ['70-347'] })],
      }),
      narrower,
    );
    expect(entitlements).toMatchObject({ entered: 1_600, counted: 800, possible: 800 });
    expect(entitlements.customers[0]?.reasons).toEqual(['no-association']);
    expect(individuals.people.map(({ qualified }) => qualified)).toEqual([false, true]);
  });
});
