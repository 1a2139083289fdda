import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, evaluate, type Assessment } from '../../../src/assessment/index.ts';
import { assessments } from '../../support/arbitraries.ts';
import { customer, partner, person } from '../../support/partners.ts';

const MCSA = { certifications: ['mcsa-office-365'] } as const;
const chen = person({ name: 'Chen Wei', ...MCSA });
const li = person({ name: 'Li Na', ...MCSA });
const contoso = customer({ name: 'Contoso', activeEntitlements: { 'exchange-online': 2_500 } });
const fabrikam = customer({ name: 'Fabrikam', activeEntitlements: { yammer: 1_700 } });
const gold = partner({ customers: [contoso, fabrikam], staff: [chen, li] });

const compared = (before: Assessment, after: Assessment) => compare({ before, after });

describe('between two assessments', () => {
  test('that are the same, nothing differs', () => {
    const { customers, staff, unchanged, highestLevelMet } = compared(gold, gold);
    expect({ customers, staff }).toEqual({ customers: [], staff: [] });
    expect(unchanged).toEqual({ customers: 2, staff: 2 });
    expect(highestLevelMet).toEqual({ before: 'gold', after: 'gold' });
  });

  test('a customer that is no longer associated costs what it counted, and Gold', () => {
    const after = { ...gold, customers: [contoso, { ...fabrikam, associations: [] }] };
    const comparison = compared(gold, after);
    expect(comparison.customers).toEqual([
      {
        place: { before: 1, after: 1 },
        counted: { before: 1_700, after: 0 },
        possible: { before: 1_700, after: 0 },
        workloads: [],
        trialDiffers: false,
        associationsDiffer: true,
      },
    ]);
    expect(comparison.entitlements).toEqual({ before: 4_200, after: 2_500 });
    expect(comparison.highestLevelMet).toEqual({ before: 'gold', after: 'silver' });
    const [silver, highest] = comparison.levels;
    expect(silver?.status).toEqual({ before: 'met', after: 'met' });
    expect(highest?.requirements).toEqual([
      {
        id: 'active-entitlements',
        status: { before: 'met', after: 'unmet' },
        required: { before: 4_000, after: 4_000 },
      },
      {
        id: 'qualified-individuals',
        status: { before: 'met', after: 'met' },
        required: { before: 2, after: 2 },
      },
    ]);
  });

  test('another market is another threshold for Silver, and the same for Gold', () => {
    const { levels, market } = compared(gold, { ...gold, market: 'emerging' });
    expect(market).toEqual({ before: 'mature', after: 'emerging' });
    const entitlements = levels.map(({ requirements }) => requirements[0]?.required);
    expect(entitlements).toEqual([
      { before: 2_000, after: 1_000 },
      { before: 4_000, after: 4_000 },
    ]);
  });

  test('a customer that came counts from nothing, and one that went to nothing; the larger change is first', () => {
    const litware = customer({ name: 'Litware', activeEntitlements: { 'pro-plus': 30 } });
    const { customers, unchanged } = compared(gold, { ...gold, customers: [contoso, litware] });
    expect(customers.map(({ place, counted }) => ({ place, counted }))).toEqual([
      { place: { before: 1, after: null }, counted: { before: 1_700, after: 0 } },
      { place: { before: null, after: 1 }, counted: { before: 0, after: 30 } },
    ]);
    expect(unchanged.customers).toBe(1);
  });

  test('other numbers stand by workload, and one left out is 0', () => {
    const fewer = {
      ...contoso,
      activeEntitlements: { 'exchange-online': 2_400, yammer: 0, 'pro-plus': 7 },
    };
    const { customers } = compared(gold, { ...gold, customers: [fewer, fabrikam] });
    expect(customers.map(({ workloads }) => workloads)).toEqual([
      [
        { workload: 'exchange-online', before: 2_500, after: 2_400 },
        { workload: 'pro-plus', before: 0, after: 7 },
      ],
    ]);
  });

  test('case, width and spaces of a name, and the order of rows and associations, are no difference', () => {
    const both = ['delegated-administrator', 'fasttrack-partner'] as const;
    const before = { ...gold, customers: [{ ...contoso, associations: [...both] }, fabrikam] };
    const renamed = { ...contoso, name: ' ＣＯＮ toso', associations: both.toReversed() };
    const after = { ...gold, customers: [fabrikam, renamed], staff: [li, chen] };
    const { customers, staff } = compared(before, after);
    expect({ customers, staff }).toEqual({ customers: [], staff: [] });
  });

  test('of two rows with one name, the one that is the same in both belongs to itself', () => {
    const paid = customer({ name: 'Contoso', activeEntitlements: { yammer: 5 } });
    const trial = { ...paid, trial: true };
    const before = { ...gold, customers: [paid, trial] };
    const { customers } = compared(before, { ...gold, customers: [trial] });
    expect(customers).toMatchObject([{ place: { before: 0, after: null } }]);
  });

  test('of two rows with one name, paid and trial, each belongs to its own, whatever their order', () => {
    const paid = customer({ name: 'Contoso', activeEntitlements: { yammer: 2_100 } });
    const trial = { ...paid, trial: true, activeEntitlements: { yammer: 50 } };
    const after = [
      { ...trial, activeEntitlements: { yammer: 60 } },
      { ...paid, activeEntitlements: { yammer: 1_900 } },
    ];
    const { customers } = compared(
      { ...gold, customers: [paid, trial] },
      { ...gold, customers: after },
    );
    expect(customers).toMatchObject([
      { place: { before: 0, after: 1 }, counted: { before: 2_100, after: 1_900 } },
      { place: { before: 1, after: 0 }, trialDiffers: false },
    ]);
    const [left] = compared(
      { ...gold, customers: [paid] },
      { ...gold, customers: [trial] },
    ).customers;
    expect(left).toMatchObject({ place: { before: 0, after: 0 }, trialDiffers: true });
  });

  test('not answered yet differs from none of these', () => {
    const before = { ...gold, customers: [{ ...contoso, associations: null }] };
    const after = { ...gold, customers: [{ ...contoso, associations: [] }] };
    expect(compared(before, after).customers).toMatchObject([{ associationsDiffer: true }]);
  });

  test('who qualifies in one of them alone stands before who passed an exam that is not enough', () => {
    const passed = person({ name: 'Chen Wei', exams: ['70-346'], ...MCSA });
    const lost = person({ name: 'Li Na', exams: ['70-347'] });
    const { staff } = compared(gold, { ...gold, staff: [passed, lost] });
    expect(staff).toEqual([
      { place: { before: 1, after: 1 }, qualified: { before: true, after: false } },
      { place: { before: 0, after: 0 }, qualified: { before: true, after: true } },
    ]);
  });
});

describe('why a level is met in one alone', () => {
  const causesOf = (before: Assessment, after: Assessment) =>
    compared(before, after).causes.map(({ levels, status, byMarket, customers, staff }) => ({
      levels,
      status: [status.before, status.after],
      byMarket,
      customers: customers.map(({ change, difference }) => [
        change.place.before ?? change.place.after,
        difference,
      ]),
      staff: staff.map(({ place }) => place.before ?? place.after),
    }));

  test('the customers that pull the same way are named, the strongest first, and no others', () => {
    const litware = customer({ name: 'Litware', activeEntitlements: { yammer: 40 } });
    const after = {
      ...gold,
      customers: [
        { ...contoso, activeEntitlements: { 'exchange-online': 2_400 } },
        { ...fabrikam, trial: true },
        litware,
      ],
    };
    expect(causesOf(gold, after)).toEqual([
      {
        levels: ['gold'],
        status: ['met', 'unmet'],
        byMarket: false,
        customers: [
          [1, -1_700],
          [0, -100],
        ],
        staff: [],
      },
    ]);
  });

  test('two levels lost for the same reason stand together', () => {
    const after = { ...gold, customers: [] };
    expect(causesOf(gold, after)).toMatchObject([
      {
        levels: ['silver', 'gold'],
        customers: [
          [0, -2_500],
          [1, -1_700],
        ],
      },
    ]);
  });

  test('another market alone can be the cause', () => {
    const emerging = partner({
      market: 'emerging',
      customers: [customer({ activeEntitlements: { yammer: 1_500 } })],
      staff: [chen],
    });
    expect(causesOf(emerging, { ...emerging, market: 'mature' })).toEqual([
      {
        levels: ['silver'],
        status: ['met', 'unmet'],
        byMarket: true,
        customers: [],
        staff: [],
      },
    ]);
  });

  test('another market that asks for more is no cause of meeting a level', () => {
    const sized = (market: 'emerging' | 'mature', count: number) =>
      partner({
        market,
        customers: [customer({ activeEntitlements: { yammer: count } })],
        staff: [chen],
      });
    expect(causesOf(sized('emerging', 900), sized('mature', 2_100))).toMatchObject([
      { levels: ['silver'], status: ['unmet', 'met'], byMarket: false },
    ]);
    expect(causesOf(sized('mature', 2_100), sized('emerging', 900))).toMatchObject([
      { levels: ['silver'], status: ['met', 'unmet'], byMarket: false },
    ]);
  });

  test('an answer that puts a level out of reach is found by what could still have counted', () => {
    const open = { ...gold, customers: [contoso, { ...fabrikam, associations: null }] };
    const none = { ...gold, customers: [contoso, { ...fabrikam, associations: [] }] };
    expect(causesOf(open, none)).toMatchObject([
      { levels: ['gold'], status: ['undecided', 'unmet'], customers: [[1, -1_700]] },
    ]);
  });

  test('a person who qualifies now brings Gold', () => {
    expect(causesOf({ ...gold, staff: [chen] }, gold)).toMatchObject([
      { levels: ['gold'], status: ['unmet', 'met'], customers: [], staff: [1] },
    ]);
  });

  test('a requirement that went the other way is no cause', () => {
    const open = { ...gold, customers: [contoso, { ...fabrikam, associations: null }] };
    const lost = { ...gold, staff: [chen] };
    expect(causesOf(open, lost)).toMatchObject([
      { levels: ['gold'], status: ['undecided', 'unmet'], customers: [], staff: [1] },
    ]);
  });

  test('it is never said where no level differs, and every level that does has one cause', () => {
    fc.assert(
      fc.property(assessments, assessments, (before, after) => {
        const { levels, causes } = compared(before, after);
        const turned = levels.filter(({ status }) => status.before !== status.after);
        expect(causes.flatMap((cause) => cause.levels).toSorted()).toEqual(
          turned.map(({ level }) => level).toSorted(),
        );
        for (const { byMarket, customers, staff } of causes)
          expect(byMarket || customers.length > 0 || staff.length > 0).toBe(true);
      }),
    );
  });
});

describe('of any two assessments', () => {
  test('the customers’ changes add up to the change of what counts, and the people’s to that of who qualifies', () => {
    fc.assert(
      fc.property(assessments, assessments, (before, after) => {
        const { customers, staff, entitlements, individuals } = compared(before, after);
        const added = customers.map(({ counted }) => counted.after - counted.before);
        expect(sum(added)).toBe(entitlements.after - entitlements.before);
        const qualified = staff.map(
          (change) => Number(change.qualified.after) - Number(change.qualified.before),
        );
        expect(sum(qualified)).toBe(individuals.after - individuals.before);
      }),
    );
  });

  test('every row of both is paired once, or counted as unchanged', () => {
    fc.assert(
      fc.property(assessments, assessments, (before, after) => {
        const { customers, unchanged } = compared(before, after);
        const earlier = customers.flatMap(({ place }) => place.before ?? []);
        const later = customers.flatMap(({ place }) => place.after ?? []);
        expect(new Set(earlier).size).toBe(earlier.length);
        expect(new Set(later).size).toBe(later.length);
        expect(earlier.length + unchanged.customers).toBe(before.customers.length);
        expect(later.length + unchanged.customers).toBe(after.customers.length);
      }),
    );
  });

  test('where nothing differs but order, nothing is found, and the level is the same', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const turned = {
          ...assessment,
          customers: assessment.customers.toReversed(),
          staff: assessment.staff.toReversed(),
        };
        const { customers, staff, highestLevelMet } = compared(assessment, turned);
        expect({ customers, staff }).toEqual({ customers: [], staff: [] });
        expect(highestLevelMet.after).toBe(evaluate(assessment).highestLevelMet);
      }),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
