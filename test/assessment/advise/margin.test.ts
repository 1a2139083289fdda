import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advise,
  evaluate,
  type Assessment,
  type Customer,
  type LevelId,
} from '../../../src/assessment/index.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner, person } from '../../support/partners.ts';

const uses = (mailboxes: number, answers: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { 'exchange-online': mailboxes }, ...answers });
const chenWei = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });
const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });
const liNa = person({ exams: ['70-346'] });

const marginOf = (assessment: Assessment) => advise(evaluate(assessment)).margin;

describe('how safe a level is', () => {
  it('Silver with 165 to spare hangs on each of three customers, and on the only qualified person', () => {
    const margin = marginOf(
      partner({
        customers: [uses(355), uses(1_330), uses(480), uses(640, { trial: true })],
        staff: [liNa, chenWei],
      }),
    );
    expect(margin).toEqual({
      level: 'silver',
      entitlements: { required: 2_000, counted: 2_165, spare: 165 },
      individuals: { required: 1, counted: 1, spare: 0 },
      customers: [
        { customer: 1, entitlements: 1_330, left: 835, levelWithout: null },
        { customer: 2, entitlements: 480, left: 1_685, levelWithout: null },
        { customer: 0, entitlements: 355, left: 1_810, levelWithout: null },
      ],
      people: [{ person: 1, left: 0, levelWithout: null }],
    });
  });

  it('a customer as large as what is to spare can be lost; one entitlement more can’t', () => {
    const small = Array.from({ length: 19 }, () => uses(100));
    const hangsOn = (...customers: Customer[]) =>
      marginOf(partner({ customers: [...customers, ...small], staff: [lena] }))?.customers;
    // 500 are to spare in either case: 2,000 would be left, or 1,999.
    expect(hangsOn(uses(500), uses(100))).toEqual([]);
    expect(hangsOn(uses(501), uses(99))).toEqual([
      { customer: 0, entitlements: 501, left: 1_999, levelWithout: null },
    ]);
  });

  it('Gold falls to Silver with one of two people, and with a customer that leaves 2,000', () => {
    const margin = marginOf(
      partner({ customers: [uses(2_000), uses(2_100)], staff: [lena, chenWei] }),
    );
    expect(margin?.level).toBe('gold');
    expect(margin?.customers).toEqual([
      { customer: 1, entitlements: 2_100, left: 2_000, levelWithout: 'silver' },
      { customer: 0, entitlements: 2_000, left: 2_100, levelWithout: 'silver' },
    ]);
    expect(margin?.people).toEqual([
      { person: 0, left: 1, levelWithout: 'silver' },
      { person: 1, left: 1, levelWithout: 'silver' },
    ]);
  });

  it('with a third qualified person hangs on none of them', () => {
    const margin = marginOf(partner({ customers: [uses(4_000)], staff: [lena, chenWei, lena] }));
    expect(margin?.people).toEqual([]);
    expect(margin?.individuals.spare).toBe(1);
  });

  it('a customer whose association is not answered makes nothing safer', () => {
    const margin = marginOf(
      partner({ customers: [uses(2_000), uses(9_000, { associations: null })], staff: [lena] }),
    );
    expect(margin?.entitlements.spare).toBe(0);
  });

  it('while the market is open is held against the higher threshold', () => {
    const margin = marginOf(partner({ market: null, customers: [uses(2_300)], staff: [lena] }));
    expect(margin?.entitlements).toEqual({ required: 2_000, counted: 2_300, spare: 300 });
  });

  it('is no question where no level is met', () => {
    expect(marginOf(partner())).toBeNull();
    expect(marginOf(partner({ market: null, customers: [uses(1_999)], staff: [lena] }))).toBeNull();
  });

  it('names exactly the customers and people without whom the evaluation loses the level', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { highestLevelMet } = evaluate(assessment);
        const margin = marginOf(assessment);
        const losses = <T>(list: readonly T[], without: (left: readonly T[]) => Assessment) =>
          list.flatMap((_, index): [number, LevelId | null][] => {
            const left = evaluate(without(list.filter((_, at) => at !== index))).highestLevelMet;
            return left === highestLevelMet ? [] : [[index, left]];
          });
        expect(new Map(margin?.customers.map((one) => [one.customer, one.levelWithout]))).toEqual(
          new Map(losses(assessment.customers, (customers) => ({ ...assessment, customers }))),
        );
        expect(new Map(margin?.people.map((one) => [one.person, one.levelWithout]))).toEqual(
          new Map(losses(assessment.staff, (staff) => ({ ...assessment, staff }))),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
