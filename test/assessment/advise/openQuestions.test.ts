import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advise,
  evaluate,
  type Assessment,
  type Customer,
  type LevelId,
  type OpenQuestion,
} from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

const uses = (mailboxes: number, answers: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { 'exchange-online': mailboxes }, ...answers });
const open = (mailboxes: number) => uses(mailboxes, { associations: null });
const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });

const questionsOf = (assessment: Assessment) => advise(evaluate(assessment)).openQuestions;
const silver = (answers: Partial<Assessment>) =>
  questionsOf(partner({ staff: [lena], ...answers }));

describe('what decides a level while answers are open', () => {
  it('is nothing where all is answered', () => {
    expect(silver({ customers: [uses(1_500)] })).toEqual({ decisive: [], withoutEffect: 0 });
  });

  it('is the one open customer that brings 2,000, and without whom they are out of reach', () => {
    expect(silver({ customers: [uses(1_500), open(500)] })).toEqual({
      decisive: [
        {
          about: { kind: 'associations', customers: [1] },
          entitlements: 500,
          decides: ['silver'],
          betterMeets: ['silver'],
          worseRulesOut: ['silver'],
        },
      ],
      withoutEffect: 0,
    });
  });

  it('is not a customer with which 2,000 stay out of reach', () => {
    expect(silver({ customers: [uses(1_500), open(499)] })).toEqual({
      decisive: [],
      withoutEffect: 1,
    });
  });

  it('is not a small customer where the large ones are enough or too little without it', () => {
    // 500 are missing: the one with 600 brings them alone, and the one with 100 never does.
    const { decisive, withoutEffect } = silver({ customers: [uses(1_500), open(100), open(600)] });
    expect(decisive.map(({ about }) => about)).toEqual([{ kind: 'associations', customers: [2] }]);
    expect(withoutEffect).toBe(1);
  });

  it('is a small customer too where it takes both', () => {
    const { decisive } = silver({ customers: [uses(1_500), open(100), open(400)] });
    expect(
      decisive.map(({ about, betterMeets, worseRulesOut }) => [about, betterMeets, worseRulesOut]),
    ).toEqual([
      [{ kind: 'associations', customers: [2] }, [], ['silver']],
      [{ kind: 'associations', customers: [1] }, [], ['silver']],
    ]);
  });

  it('is the market, for 1,000 entitlements, where 1,200 are counted', () => {
    expect(silver({ market: null, customers: [uses(1_200)] }).decisive).toEqual([
      {
        about: { kind: 'market' },
        entitlements: 1_000,
        decides: ['silver'],
        betterMeets: ['silver'],
        worseRulesOut: ['silver'],
      },
    ]);
  });

  it('is the market before a customer that meets nothing alone', () => {
    const { decisive } = silver({ market: null, customers: [uses(1_200), open(500), open(300)] });
    expect(decisive.map(({ about }) => about.kind)).toEqual([
      'market',
      'associations',
      'associations',
    ]);
    expect(decisive.map(({ entitlements }) => entitlements)).toEqual([1_000, 500, 300]);
  });

  it('is not the market where 2,000 are counted, or 1,000 are out of reach', () => {
    expect(silver({ market: null, customers: [uses(2_000)] }).decisive).toEqual([]);
    expect(silver({ market: null, customers: [uses(999)] })).toEqual({
      decisive: [],
      withoutEffect: 1,
    });
  });

  it('is nothing where people are missing, whatever the customers', () => {
    expect(questionsOf(partner({ market: null, customers: [uses(1_500), open(900)] }))).toEqual({
      decisive: [],
      withoutEffect: 2,
    });
  });

  it('is not the association of a trial, which would not count either way', () => {
    const trial = uses(5_000, { trial: true, associations: null });
    expect(silver({ customers: [trial] })).toEqual({ decisive: [], withoutEffect: 0 });
  });

  it('puts a customer that decides Silver and Gold before one that decides Silver', () => {
    const { decisive } = silver({
      customers: [uses(1_900), open(150), open(2_100)],
      staff: [lena, lena],
    });
    expect(decisive.map(({ entitlements, betterMeets }) => [entitlements, betterMeets])).toEqual([
      [2_100, ['silver', 'gold']],
      [150, ['silver']],
    ]);
  });

  describe('in which order', () => {
    const order = (...customers: Customer[]) =>
      silver({ market: null, customers, staff: [lena, lena] }).decisive.flatMap<number | 'market'>(
        ({ about }) => (about.kind === 'market' ? 'market' : about.customers),
      );

    it('first what meets a level alone, before what only keeps one in reach', () => {
      // Emerging: Silver is met. Without any of the four, 3,750 at most, so that Gold is out of reach.
      expect(order(uses(1_050), open(900), open(900), open(900), open(900))).toEqual([
        'market',
        1,
        2,
        3,
        4,
      ]);
    });

    it('then what keeps a level in reach, before what only decides together with others', () => {
      // Gold takes all three; the market matters only with the second one alone.
      expect(order(open(2_300), open(1_200), open(500))).toEqual([0, 1, 2, 'market']);
    });

    it('then what decides two levels together with others, before what decides one', () => {
      expect(order(uses(500), ...Array.from({ length: 6 }, () => open(800)))).toEqual([
        1,
        2,
        3,
        4,
        5,
        6,
        'market',
      ]);
    });
  });

  it('holds for a customer of 100,000,000 beside small ones', () => {
    const { decisive } = silver({ customers: [open(100_000_000), open(1_999), open(1)] });
    expect(decisive.map(({ entitlements }) => entitlements)).toEqual([100_000_000, 1_999, 1]);
  });
});

describe('a question decides a level', () => {
  const sizes = fc.oneof(
    fc.integer({ min: 0, max: 2_500 }),
    fc.integer({ min: 1, max: 8 }).map((steps) => steps * 250),
    fc.constantFrom(1, 2, 999, 1_000, 1_999, 2_000, 3_999, 4_000),
  );
  const partners = fc
    .record({
      market: fc.constantFrom('mature', 'emerging', null),
      customers: fc.array(
        fc
          .tuple(sizes, fc.boolean(), fc.nat(9))
          .map(([mailboxes, isOpen, trial]) =>
            uses(mailboxes, { trial: trial === 0, ...(isOpen && { associations: null }) }),
          ),
        { maxLength: 7 },
      ),
      staff: fc.constantFrom([], [lena], [lena, lena]),
    })
    .map(partner);

  it('exactly if some answers to all others leave it to this one', () => {
    fc.assert(
      fc.property(partners, (assessment) => {
        const asked = allQuestions(assessment);
        const { decisive, withoutEffect } = questionsOf(assessment);
        const found = new Map(
          decisive.flatMap((question) =>
            singly(question.about).map((one) => [keyOf(one), question]),
          ),
        );
        expect(withoutEffect).toBe(asked.length - found.size);
        for (const about of asked) {
          const decides = levelsDecidedBy(about, asked, assessment);
          expect(found.get(keyOf(about))?.decides ?? []).toEqual(decides);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('and is said to settle it alone exactly if the evaluation is certain with nothing else answered', () => {
    fc.assert(
      fc.property(partners, (assessment) => {
        for (const { about, betterMeets, worseRulesOut } of questionsOf(assessment).decisive) {
          for (const one of singly(about)) {
            const [better, worse] = answers(one).map((answer) => evaluate(answer(assessment)));
            const levelsWith = (evaluation: typeof better, status: string) =>
              evaluation?.levels
                .filter((finding) => finding.status === status)
                .map(({ level }) => level)
                .filter((level) => isUndecided(assessment, level));
            expect(betterMeets).toEqual(levelsWith(better, 'met'));
            expect(worseRulesOut).toEqual(levelsWith(worse, 'unmet'));
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

type About = { kind: 'market' } | { kind: 'association'; customer: number };
type Answer = (assessment: Assessment) => Assessment;

const keyOf = (about: About) => (about.kind === 'market' ? 'market' : about.customer);

const singly = (about: OpenQuestion['about']): readonly About[] =>
  about.kind === 'market'
    ? [about]
    : about.customers.map((customer) => ({ kind: 'association', customer }));

const isUndecided = (assessment: Assessment, level: LevelId) =>
  evaluate(assessment).levels.some(
    (finding) => finding.level === level && finding.status === 'undecided',
  );

function allQuestions({ market, customers }: Assessment): readonly About[] {
  return [
    ...(market === null ? [{ kind: 'market' } as const] : []),
    ...customers.flatMap(({ associations, trial, activeEntitlements }, index) =>
      associations === null && !trial && activeEntitlements['exchange-online'] !== 0
        ? { kind: 'association' as const, customer: index }
        : [],
    ),
  ];
}

/** The better one first. */
function answers(about: About): readonly [Answer, Answer] {
  if (about.kind === 'market')
    return [
      (assessment) => ({ ...assessment, market: 'emerging' }),
      (assessment) => ({ ...assessment, market: 'mature' }),
    ];
  const answered =
    (associations: Customer['associations']): Answer =>
    (assessment) => ({
      ...assessment,
      customers: assessment.customers.map((one, index) =>
        index === about.customer ? { ...one, associations } : one,
      ),
    });
  return [answered(['transacting-partner']), answered([])];
}

function levelsDecidedBy(
  about: About,
  asked: readonly About[],
  assessment: Assessment,
): readonly LevelId[] {
  const others = asked.filter((one) => one !== about);
  const completions = others.reduce<readonly Assessment[]>(
    (all, other) => all.flatMap((one) => answers(other).map((answer) => answer(one))),
    [assessment],
  );
  const [better, worse] = answers(about);
  const isMet = (one: Assessment, level: LevelId) =>
    evaluate(one).levels.some((finding) => finding.level === level && finding.status === 'met');
  return (['silver', 'gold'] as const).filter((level) =>
    completions.some((one) => isMet(better(one), level) && !isMet(worse(one), level)),
  );
}
