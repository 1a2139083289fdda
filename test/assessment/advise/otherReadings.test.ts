import { describe, expect, it } from 'vitest';
import { advise, wayToLevel } from '../../../src/assessment/advise/advise.ts';
import { applyActions } from '../../../src/assessment/advise/applyActions.ts';
import { NOTHING_RULED_OUT } from '../../../src/assessment/advise/wayTo.ts';
import { evaluate } from '../../../src/assessment/evaluate/evaluate.ts';
import type { Assessment } from '../../../src/assessment/model/assessment.ts';
import type { Readings, Requirements } from '../../../src/assessment/model/requirements.ts';
import { requirements } from '../../../src/assessment/requirements/2017-07-07.ts';
import { customer, partner, person } from '../../support/partners.ts';

// The advice follows the readings that it is given, as the evaluation does.

function withReadings(readings: Partial<Readings>): Requirements {
  return { ...requirements, readings: { ...requirements.readings, ...readings } };
}

const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });
const chenWei = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });

describe('were a user active on two workloads one entitlement', () => {
  const oneEach = withReadings({ entitlementsPerCustomer: 'largest-workload' });
  const twoWorkloads = customer({
    activeEntitlements: { 'exchange-online': 1_200, yammer: 1_000 },
    associations: [],
  });

  it('a customer would bring its largest workload, so that Silver would take two of them', () => {
    const answers = partner({ customers: [twoWorkloads, twoWorkloads], staff: [lena] });
    const wayUp = (data: Requirements) =>
      advise(evaluate(answers, data), NOTHING_RULED_OUT, data).wayUp;
    expect(wayUp(requirements)?.actions).toHaveLength(1);
    expect(wayUp(oneEach)?.actions).toHaveLength(2);
    expect(wayUp(oneEach)?.entitlements.added).toBe(2_400);
  });
});

describe('had all people of a level to qualify by the same route', () => {
  const sameForAll = withReadings({ qualificationRoutes: 'same-for-all' });
  const customers = [customer({ activeEntitlements: { 'exchange-online': 4_000 } })];

  it('whoever holds the certification would pass the exams too', () => {
    const answers: Assessment = partner({ customers, staff: [chenWei, lena] });
    const way = wayToLevel(evaluate(answers, sameForAll), 'gold', NOTHING_RULED_OUT, sameForAll);
    expect(way?.actions).toEqual([
      { kind: 'pass-exam', person: 0, exam: '70-346' },
      { kind: 'pass-exam', person: 0, exam: '70-347' },
    ]);
    const done = applyActions(answers, way?.actions ?? [], sameForAll);
    expect(evaluate(done, sameForAll).highestLevelMet).toBe('gold');
  });

  it('Gold would hang on both who passed the exams, and not on the one with the certification', () => {
    const answers = partner({ customers, staff: [lena, chenWei, lena] });
    const { margin } = advise(evaluate(answers, sameForAll), NOTHING_RULED_OUT, sameForAll);
    expect(margin?.people).toEqual([
      { person: 0, left: 1, levelWithout: 'silver' },
      { person: 2, left: 1, levelWithout: 'silver' },
    ]);
  });
});
