import { describe, expect, it } from 'vitest';
import { evaluate, type Market } from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

const certified = person({ certifications: ['mcsa-office-365'] });

function levelsOf(answers: {
  market: Market | null;
  counted: number;
  open?: number;
  individuals: number;
}) {
  const { levels } = evaluate(
    partner({
      market: answers.market,
      customers: [
        customer({ activeEntitlements: { yammer: answers.counted } }),
        customer({ activeEntitlements: { yammer: answers.open ?? 0 }, associations: null }),
      ],
      staff: Array.from({ length: answers.individuals }, () => certified),
    }),
  );
  const [silver, gold] = levels;
  if (!silver || !gold) throw new Error('Silver and Gold are the two levels.');
  return { silver, gold, levels };
}

describe('the levels', () => {
  it('are Silver and Gold, in this order, each with its two steps in the order of the text', () => {
    const { levels } = levelsOf({ market: 'mature', counted: 0, individuals: 0 });
    expect(
      levels.map(({ level, requirements }) => [level, ...requirements.map(({ id }) => id)]),
    ).toEqual([
      ['silver', 'active-entitlements', 'qualified-individuals'],
      ['gold', 'active-entitlements', 'qualified-individuals'],
    ]);
  });
});

describe('what is required', () => {
  it.each([
    ['mature', 2_000, 4_000],
    ['emerging', 1_000, 4_000],
    [null, null, 4_000],
  ] as const)(
    'in the market %s is %s active entitlements for Silver and %s for Gold',
    (market, silverNeeds, goldNeeds) => {
      const { silver, gold } = levelsOf({ market, counted: 5_000, individuals: 0 });
      expect(silver.requirements[0]?.required).toBe(silverNeeds);
      expect(gold.requirements[0]?.required).toBe(goldNeeds);
    },
  );

  it('is one individual for Silver and two for Gold', () => {
    const { silver, gold } = levelsOf({ market: null, counted: 0, individuals: 0 });
    expect(silver.requirements[1]?.required).toBe(1);
    expect(gold.requirements[1]?.required).toBe(2);
  });
});

describe('what a requirement says of itself', () => {
  it('is the least and the most that an open market can ask for', () => {
    const { silver, gold } = levelsOf({ market: null, counted: 0, individuals: 0 });
    expect(silver.entitlements).toMatchObject({ lowestRequired: 1_000, highestRequired: 2_000 });
    expect(gold.entitlements).toMatchObject({ lowestRequired: 4_000, highestRequired: 4_000 });
    expect(gold.individuals).toMatchObject({ lowestRequired: 2, highestRequired: 2 });
  });

  it.each([
    ['mature', 2_000, 2_000],
    ['emerging', 1_000, 1_000],
  ] as const)('is the same number twice in a market that is %s', (market, lowest, highest) => {
    const { silver } = levelsOf({ market, counted: 0, individuals: 0 });
    expect(silver.entitlements).toMatchObject({
      required: lowest,
      lowestRequired: lowest,
      highestRequired: highest,
    });
  });

  // prettier-ignore
  it.each([
    // market     counted  open   missing of Silver, of Gold
    ['mature',        0,      0,  2_000, 4_000],
    ['mature',    1_999,  5_000,      1, 2_001],
    ['mature',    2_000,      0,      0, 2_000],
    ['mature',    4_001,      0,      0,     0],
    ['emerging',    999,      0,      1, 3_001],
    [null,          999,      0,      1, 3_001],
    [null,        1_000,      0,      0, 3_000],
    [null,        1_999,      0,      0, 2_001],
  ] as const)('is in the market %s, with %i counted and %i open, that %i are missing of Silver, %i of Gold', (market, counted, open, ofSilver, ofGold) => {
    const { silver, gold } = levelsOf({ market, counted, open, individuals: 0 });
    expect([silver.entitlements.missing, gold.entitlements.missing]).toEqual([ofSilver, ofGold]);
  });

  it.each([
    [0, 1, 2],
    [1, 0, 1],
    [2, 0, 0],
    [3, 0, 0],
  ])(
    'is with %i qualified individuals that %i are missing of Silver, %i of Gold',
    (individuals, ofSilver, ofGold) => {
      const { silver, gold } = levelsOf({ market: null, counted: 0, individuals });
      expect([silver.individuals.missing, gold.individuals.missing]).toEqual([ofSilver, ofGold]);
    },
  );

  it('is in each level the one of its two steps', () => {
    const { levels } = levelsOf({ market: null, counted: 0, individuals: 0 });
    for (const { requirements, entitlements, individuals } of levels)
      expect(requirements).toEqual([entitlements, individuals]);
  });
});

// prettier-ignore
const users = [
  // market    counted  open   Silver       Gold
  ['mature',     1_999,     0, 'unmet',     'unmet'],
  ['mature',     1_998,     1, 'unmet',     'unmet'],
  ['mature',     1_999,     1, 'undecided', 'unmet'],
  ['mature',     2_000,     0, 'met',       'unmet'],
  ['mature',         0, 2_000, 'undecided', 'unmet'],
  ['mature',         0, 3_999, 'undecided', 'unmet'],
  ['mature',         0, 4_000, 'undecided', 'undecided'],
  ['mature',     2_000, 2_000, 'met',       'undecided'],
  ['mature',     4_000, 1_000, 'met',       'met'],
  ['emerging',     999,     0, 'unmet',     'unmet'],
  ['emerging',     999,     1, 'undecided', 'unmet'],
  ['emerging',   1_000,     0, 'met',       'unmet'],
  ['emerging',   1_000, 2_999, 'met',       'unmet'],
  ['emerging',   1_000, 3_000, 'met',       'undecided'],
  [null,             0,   999, 'unmet',     'unmet'],
  [null,           998,     1, 'unmet',     'unmet'],
  [null,           999,     1, 'undecided', 'unmet'],
  [null,         1_000,     0, 'undecided', 'unmet'],
  [null,         1_999,     0, 'undecided', 'unmet'],
  [null,         1_999, 2_000, 'undecided', 'unmet'],
  [null,         1_999, 2_001, 'undecided', 'undecided'],
  [null,         2_000,     0, 'met',       'unmet'],
  [null,         2_000, 2_000, 'met',       'undecided'],
  [null,         4_000,     0, 'met',       'met'],
] as const;

describe('the step of active entitlements', () => {
  it.each(users)(
    'in the market %s with %i counted and %i open is %s for Silver and %s for Gold',
    (market, counted, open, silverIs, goldIs) => {
      const { silver, gold } = levelsOf({ market, counted, open, individuals: 2 });
      expect(silver.requirements[0]).toMatchObject({ counted, possible: counted + open });
      expect(silver.requirements[0]?.status).toBe(silverIs);
      expect(gold.requirements[0]?.status).toBe(goldIs);
      // With people enough for both, the level is as its users are.
      expect([silver.status, gold.status]).toEqual([silverIs, goldIs]);
    },
  );
});

describe('the step of qualified individuals', () => {
  it.each([
    [0, 'unmet', 'unmet'],
    [1, 'met', 'unmet'],
    [2, 'met', 'met'],
    [3, 'met', 'met'],
  ] as const)('with %i is %s for Silver and %s for Gold', (individuals, silverIs, goldIs) => {
    const { silver, gold } = levelsOf({ market: 'mature', counted: 4_000, individuals });
    expect(silver.requirements[1]?.status).toBe(silverIs);
    expect(gold.requirements[1]?.status).toBe(goldIs);
    // With users enough for both, the level is as its people are.
    expect([silver.status, gold.status]).toEqual([silverIs, goldIs]);
  });

  it('puts a level out of reach even while its users are undecided', () => {
    const { silver, gold } = levelsOf({ market: null, counted: 0, open: 9_000, individuals: 0 });
    expect([silver.requirements[0]?.status, gold.requirements[0]?.status]).toEqual([
      'undecided',
      'undecided',
    ]);
    expect([silver.status, gold.status]).toEqual(['unmet', 'unmet']);
  });
});
