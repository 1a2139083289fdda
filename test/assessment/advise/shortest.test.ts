import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyActions,
  evaluate,
  wayTo,
  type Action,
  type Assessment,
  type LevelId,
  type RuledOut,
  type Way,
} from '../../../src/assessment/index.ts';
import { partner } from '../../support/partners.ts';

// Every way is held against all others: small partners, each set of actions carried out on the answers by
// this file's own hand, and judged by the evaluation.

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 2_500 }),
  fc.integer({ min: 1, max: 8 }).map((steps) => steps * 250),
  fc.constantFrom(1, 2, 999, 1_000, 1_999, 2_000, 3_999, 4_000),
);

const customers = fc.record({
  name: fc.constant(''),
  trial: fc.boolean(),
  activeEntitlements: fc.record({ 'exchange-online': sizes }),
  associations: fc.oneof(
    { weight: 1, arbitrary: fc.constant(['transacting-partner'] as const) },
    { weight: 2, arbitrary: fc.constantFrom([], null) },
  ),
});

const people = fc.record({
  name: fc.constant(''),
  exams: fc.subarray(['70-346', '70-347'] as const),
  certifications: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant(['mcsa-office-365'] as const) },
  ),
});

const partners = (most: { customers: number; people: number }): fc.Arbitrary<Assessment> =>
  fc
    .record({
      market: fc.constantFrom('mature', 'emerging', null),
      customers: fc.array(customers, { maxLength: most.customers }),
      staff: fc.array(people, { maxLength: most.people }),
    })
    .map(partner);

const levels: fc.Arbitrary<LevelId> = fc.constantFrom('silver', 'gold');

const ruledOuts: fc.Arbitrary<RuledOut> = fc.oneof(
  fc.constant({ customers: [], people: [], newPeople: false }),
  fc.record({
    customers: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    people: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    newPeople: fc.boolean(),
  }),
);

/** Something to do, and what the answers are once it is done. */
interface Step {
  readonly weight: number;
  readonly moves: number;
  readonly done: (assessment: Assessment) => Assessment;
}

function associationOf(index: number): Step {
  return customerStep(index, 0, (customer) => ({
    ...customer,
    associations: ['fasttrack-partner'],
  }));
}

function paymentOf(index: number): Step {
  return customerStep(index, 1, (customer) => ({ ...customer, trial: false }));
}

function customerStep(
  index: number,
  moves: number,
  change: (customer: Assessment['customers'][number]) => Assessment['customers'][number],
): Step {
  return {
    weight: 1,
    moves,
    done: (assessment) => ({
      ...assessment,
      customers: assessment.customers.map((customer, at) =>
        at === index ? change(customer) : customer,
      ),
    }),
  };
}

function examOf(index: number, exam: '70-346' | '70-347'): Step {
  return {
    weight: 1,
    moves: 0,
    done: (assessment) => ({
      ...assessment,
      staff: assessment.staff.map((person, at) =>
        at === index ? { ...person, exams: [...new Set([...person.exams, exam])] } : person,
      ),
    }),
  };
}

const SOMEBODY_NEW: Step = {
  weight: 2,
  moves: 0,
  done: (assessment) => ({
    ...assessment,
    staff: [...assessment.staff, { name: '', exams: ['70-346', '70-347'], certifications: [] }],
  }),
};

const customerSteps = ({ customers }: Assessment, ruledOut: RuledOut): readonly Step[] =>
  customers.flatMap((_, index) =>
    ruledOut.customers.includes(index) ? [] : [associationOf(index), paymentOf(index)],
  );

const peopleSteps = ({ staff }: Assessment, ruledOut: RuledOut): readonly Step[] => [
  ...staff.flatMap((_, index) =>
    ruledOut.people.includes(index) ? [] : [examOf(index, '70-346'), examOf(index, '70-347')],
  ),
  ...(ruledOut.newPeople ? [] : [SOMEBODY_NEW, SOMEBODY_NEW]),
];

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}

interface Outcome {
  readonly weight: number;
  readonly moves: number;
  readonly entitlements: number;
  readonly individuals: number;
  readonly isMet: boolean;
}

function outcomeOf(steps: readonly Step[], assessment: Assessment, level: LevelId): Outcome {
  const { entitlements, individuals, levels } = evaluate(
    steps.reduce((before, step) => step.done(before), assessment),
  );
  return {
    weight: steps.reduce((sum, { weight }) => sum + weight, 0),
    moves: steps.reduce((sum, { moves }) => sum + moves, 0),
    entitlements: entitlements.counted,
    individuals: individuals.qualified,
    isMet: levels.some((finding) => finding.level === level && finding.status === 'met'),
  };
}

function wayFor(assessment: Assessment, level: LevelId, ruledOut: RuledOut): Way {
  const way = wayTo(evaluate(assessment), level, ruledOut);
  if (!way) throw new Error(`The requirements have no ${level}.`);
  return way;
}

const isForCustomer = ({ kind }: Action) => kind === 'associate' || kind === 'move-to-paid';
const isForPeople = ({ kind }: Action) => kind === 'pass-exam' || kind === 'new-person-passes-exam';

const least = (numbers: readonly number[]) => Math.min(...numbers);
const most = (numbers: readonly number[]) => Math.max(...numbers);

describe('the shortest way', () => {
  it('is as short as the shortest of all sets of actions, or there is none that needs nothing won', () => {
    fc.assert(
      fc.property(
        partners({ customers: 3, people: 2 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          const steps = [
            ...customerSteps(assessment, ruledOut),
            ...peopleSteps(assessment, ruledOut),
          ];
          const reaching = subsets(steps)
            .map((set) => outcomeOf(set, assessment, level))
            .filter(({ isMet }) => isMet);
          const way = wayFor(assessment, level, ruledOut);
          if (reaching.length === 0) {
            expect(!way.reachesLevel || way.entitlements.toWin > 0).toBe(true);
          } else {
            expect(way.actions.length).toBe(least(reaching.map(({ weight }) => weight)));
            expect(way.reachesLevel && way.entitlements.toWin === 0).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has the fewest actions for customers, then the fewest moves to paid, then the most entitlements', () => {
    fc.assert(
      fc.property(
        partners({ customers: 7, people: 0 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          const { entitlements, actions } = wayFor(assessment, level, ruledOut);
          const outcomes = customerOutcomes(assessment, level, ruledOut);
          const enough = outcomes.filter((one) => one.entitlements >= entitlements.required);
          const chosen = actions.filter(isForCustomer);
          if (enough.length === 0) {
            const available = most(outcomes.map((one) => one.entitlements));
            expect(entitlements.toWin).toBe(entitlements.required - available);
            expect(entitlements.added).toBe(available - entitlements.counted);
            return;
          }
          const shortest = least(enough.map(({ weight }) => weight));
          const asShort = enough.filter(({ weight }) => weight === shortest);
          const moves = least(asShort.map((one) => one.moves));
          const asLight = asShort.filter((one) => one.moves === moves);
          expect(chosen.length).toBe(shortest);
          expect(chosen.filter(({ kind }) => kind === 'move-to-paid').length).toBe(moves);
          expect(entitlements.counted + entitlements.added).toBe(
            most(asLight.map((one) => one.entitlements)),
          );
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('says truly what one action fewer could add at most, and that it is too little', () => {
    fc.assert(
      fc.property(
        partners({ customers: 7, people: 0 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          const { entitlements } = wayFor(assessment, level, ruledOut);
          const { oneFewer, counted, needed } = entitlements;
          if (!oneFewer) return;
          const within = customerOutcomes(assessment, level, ruledOut).filter(
            ({ weight }) => weight <= oneFewer.actions,
          );
          expect(oneFewer.most).toBe(most(within.map((one) => one.entitlements)) - counted);
          expect(oneFewer.most).toBeLessThan(needed);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('has the fewest exams, and the fewest new people among equals', () => {
    fc.assert(
      fc.property(
        partners({ customers: 0, people: 4 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          const { individuals, actions } = wayFor(assessment, level, ruledOut);
          const outcomes = subsets(peopleSteps(assessment, ruledOut)).map((set) => ({
            ...outcomeOf(set, assessment, level),
            newPeople: set.filter((step) => step === SOMEBODY_NEW).length,
          }));
          const enough = outcomes.filter((one) => one.individuals >= individuals.required);
          if (enough.length === 0) {
            const available = most(outcomes.map((one) => one.individuals));
            expect(individuals.lacking).toBe(individuals.required - available);
            return;
          }
          const shortest = least(enough.map(({ weight }) => weight));
          const asShort = enough.filter(({ weight }) => weight === shortest);
          expect(actions.filter(isForPeople).length).toBe(shortest);
          expect(individuals.newPeople).toBe(least(asShort.map(({ newPeople }) => newPeople)));
          const { oneFewer, counted } = individuals;
          if (!oneFewer) return;
          const within = outcomes.filter(({ weight }) => weight <= oneFewer.actions);
          expect(oneFewer.most).toBe(most(within.map((one) => one.individuals)) - counted);
          expect(oneFewer.most).toBeLessThan(individuals.needed);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the way, shown as if it were done', () => {
  it('meets the level, or leaves the gap that it says', () => {
    fc.assert(
      fc.property(
        partners({ customers: 7, people: 4 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          const { actions, entitlements, individuals, reachesLevel } = wayFor(
            assessment,
            level,
            ruledOut,
          );
          const done = evaluate(applyActions(assessment, actions));
          const isMet = done.levels.find((finding) => finding.level === level)?.status === 'met';
          expect(isMet).toBe(reachesLevel && entitlements.toWin === 0);
          expect(done.entitlements.counted).toBe(entitlements.counted + entitlements.added);
          expect(done.individuals.qualified).toBe(individuals.counted + individuals.added);
          expect(done.entitlements.counted + entitlements.toWin).toBeGreaterThanOrEqual(
            entitlements.required,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('uses nobody who was ruled out', () => {
    fc.assert(
      fc.property(
        partners({ customers: 7, people: 4 }),
        levels,
        ruledOuts,
        (assessment, level, ruledOut) => {
          for (const action of wayFor(assessment, level, ruledOut).actions) {
            if ('customer' in action) expect(ruledOut.customers).not.toContain(action.customer);
            if ('person' in action) expect(ruledOut.people).not.toContain(action.person);
            if ('newPerson' in action) expect(ruledOut.newPeople).toBe(false);
          }
        },
      ),
    );
  });

  it('in the other market is the way of a partner who has answered so', () => {
    fc.assert(
      fc.property(
        partners({ customers: 7, people: 4 }),
        levels,
        ruledOuts,
        (answers, level, ruledOut) => {
          const assessment = { ...answers, market: null };
          const { market, inOtherMarket, actions } = wayFor(assessment, level, ruledOut);
          const inMature = wayFor({ ...answers, market: 'mature' }, level, ruledOut);
          const inEmerging = wayFor({ ...answers, market: 'emerging' }, level, ruledOut);
          expect(actions).toEqual(inMature.actions);
          expect((inOtherMarket ?? inMature).actions).toEqual(inEmerging.actions);
          expect(inOtherMarket === null).toBe(market === null);
        },
      ),
    );
  });
});

/** Each customer untouched, or with any of its two steps done. */
function customerOutcomes(
  assessment: Assessment,
  level: LevelId,
  ruledOut: RuledOut,
): readonly Outcome[] {
  return assessment.customers
    .reduce<readonly (readonly Step[])[]>(
      (sets, customer, index) =>
        ruledOut.customers.includes(index)
          ? sets
          : [
              ...sets,
              ...sets.map((set) => [
                ...set,
                ...(customer.associations?.length ? [] : [associationOf(index)]),
                ...(customer.trial ? [paymentOf(index)] : []),
              ]),
            ],
      [[]],
    )
    .map((set) => outcomeOf(set, assessment, level));
}
