import { describe, expect, it } from 'vitest';
import {
  advise,
  evaluate,
  wayTo,
  type Action,
  type Assessment,
  type Customer,
  type RuledOut,
} from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

// Worked out by hand: what is missing, who could bring it, and why nothing shorter would do.

const uses = (mailboxes: number, answers: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { 'exchange-online': mailboxes }, ...answers });
const none = (mailboxes: number) => uses(mailboxes, { associations: [] });
const open = (mailboxes: number) => uses(mailboxes, { associations: null });
const trial = (mailboxes: number) => uses(mailboxes, { trial: true });
const trialNone = (mailboxes: number) => uses(mailboxes, { trial: true, associations: [] });
const trialOpen = (mailboxes: number) => uses(mailboxes, { trial: true, associations: null });

const chenWei = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });
const liNa = person({ name: 'Li Na', exams: ['70-346'] });
const tom = person({ name: 'Tom Okafor', exams: ['70-347'] });
const ines = person({ name: 'Ines Costa' });

const adventureWorks = partner({
  customers: [
    customer({
      name: 'Contoso',
      activeEntitlements: { 'exchange-online': 620, 'sharepoint-online': 410, 'pro-plus': 300 },
      associations: ['delegated-administrator', 'digital-partner-of-record'],
    }),
    customer({
      name: 'Fabrikam',
      activeEntitlements: { 'exchange-online': 310, yammer: 45 },
      associations: ['transacting-partner'],
    }),
    customer({
      name: 'Tailspin Toys',
      activeEntitlements: {
        'exchange-online': 240,
        'sharepoint-online': 180,
        'skype-for-business': 60,
      },
      associations: ['fasttrack-partner'],
    }),
    customer({
      name: 'Northwind Traders',
      activeEntitlements: { 'exchange-online': 900, 'pro-plus': 200 },
      associations: [],
    }),
    customer({
      name: 'Wingtip Toys',
      activeEntitlements: { 'exchange-online': 500, 'sharepoint-online': 300 },
      associations: [],
    }),
    customer({ name: 'Litware', activeEntitlements: { 'exchange-online': 640 }, trial: true }),
  ],
  staff: [chenWei, liNa],
});

const wayUp = (assessment: Assessment, ruledOut: Partial<RuledOut> = {}) => {
  const way = advise(evaluate(assessment), {
    customers: [],
    people: [],
    newPeople: false,
    ...ruledOut,
  }).wayUp;
  if (!way) throw new Error('There is no level above.');
  return way;
};

const associate = (index: number, entitlements: number): Action => ({
  kind: 'associate',
  customer: index,
  entitlements,
  answerOpen: false,
});
const answerAndAssociate = (index: number, entitlements: number): Action => ({
  kind: 'associate',
  customer: index,
  entitlements,
  answerOpen: true,
});
const moveToPaid = (index: number, entitlements: number): Action => ({
  kind: 'move-to-paid',
  customer: index,
  entitlements,
});
const win = (entitlements: number): Action => ({ kind: 'win-entitlements', entitlements });

describe('Adventure Works, with 2,165 active entitlements and one qualified person in a mature market', () => {
  it('reaches Gold by three actions: Northwind Traders, Wingtip Toys, and Li Na’s second exam', () => {
    const way = wayUp(adventureWorks);
    expect(way).toMatchObject({ level: 'gold', reachesLevel: true, market: null });
    expect(way.actions).toEqual([
      associate(3, 1_100),
      associate(4, 800),
      { kind: 'pass-exam', person: 1, exam: '70-347' },
    ]);
  });

  it('can’t do with one customer: the largest adds 1,100 of the 1,835 that are missing', () => {
    expect(wayUp(adventureWorks).entitlements).toEqual({
      required: 4_000,
      counted: 2_165,
      needed: 1_835,
      added: 1_900,
      reached: 4_065,
      oneFewer: { actions: 1, most: 1_100 },
      available: 2_540,
      toWin: 0,
    });
  });

  it('can’t do without an exam: one person more is needed', () => {
    expect(wayUp(adventureWorks).individuals).toEqual({
      required: 2,
      counted: 1,
      needed: 1,
      added: 1,
      reached: 2,
      oneFewer: { actions: 0, most: 0 },
      newPeople: 0,
      lacking: 0,
    });
  });

  it('without Northwind Traders has 1,440 to gain, and 395 still to win', () => {
    const way = wayUp(adventureWorks, { customers: [3] });
    expect(way.actions).toEqual([
      associate(4, 800),
      moveToPaid(5, 640),
      { kind: 'pass-exam', person: 1, exam: '70-347' },
      win(395),
    ]);
    expect(way.entitlements).toMatchObject({
      available: 1_440,
      toWin: 395,
      reached: 4_000,
      oneFewer: null,
    });
  });

  it('without Wingtip Toys has 1,740 to gain, and 95 still to win', () => {
    const way = wayUp(adventureWorks, { customers: [4] });
    expect(way.actions.at(0)).toEqual(associate(3, 1_100));
    expect(way.actions.at(-1)).toEqual(win(95));
  });

  it('without Li Na needs somebody new to pass both exams', () => {
    const way = wayUp(adventureWorks, { people: [1] });
    expect(way.actions.slice(2)).toEqual([
      { kind: 'new-person-passes-exam', newPerson: 0, exam: '70-346' },
      { kind: 'new-person-passes-exam', newPerson: 0, exam: '70-347' },
    ]);
    expect(way.individuals).toMatchObject({ newPeople: 1, oneFewer: { actions: 1, most: 0 } });
  });

  it('without Li Na and without anybody new does not get there: one person is lacking', () => {
    const way = wayUp(adventureWorks, { people: [1], newPeople: true });
    expect(way.reachesLevel).toBe(false);
    expect(way.individuals).toMatchObject({ added: 0, reached: 1, lacking: 1, oneFewer: null });
  });
});

describe('customers', () => {
  const lacks1000 = (...customers: Customer[]) =>
    wayUp(partner({ customers: [uses(1_000), ...customers], staff: [chenWei] }));

  it('one that is exactly enough is enough', () => {
    const way = lacks1000(none(999), none(1_000));
    expect(way.actions).toEqual([associate(2, 1_000)]);
    expect(way.entitlements.oneFewer).toEqual({ actions: 0, most: 0 });
  });

  it('one entitlement short takes a second action', () => {
    const way = lacks1000(none(999), none(1));
    expect(way.actions).toEqual([associate(1, 999), associate(2, 1)]);
    expect(way.entitlements.oneFewer).toEqual({ actions: 1, most: 999 });
  });

  it('of several that would do, the largest comes first, as it leaves the most to spare', () => {
    expect(lacks1000(none(1_000), none(5_000), none(2_000)).actions).toEqual([associate(2, 5_000)]);
  });

  it('of two of the same size, the first in the list comes first', () => {
    expect(lacks1000(none(1_000), none(1_000)).actions).toEqual([associate(1, 1_000)]);
  });

  it('of two of the same size, the one whose association is not answered may need nothing', () => {
    expect(lacks1000(none(1_000), open(1_000)).actions).toEqual([answerAndAssociate(2, 1_000)]);
  });

  it('becoming associated comes before moving a larger customer from trial to paid', () => {
    expect(lacks1000(trial(9_000), none(1_000)).actions).toEqual([associate(2, 1_000)]);
  });

  it('one move to paid is shorter than two associations', () => {
    const way = lacks1000(none(600), none(600), trial(1_000));
    expect(way.actions).toEqual([moveToPaid(3, 1_000)]);
  });

  it('one move less among two actions is preferred where it still does', () => {
    const way = lacks1000(trial(900), trial(800), none(150), none(100));
    expect(way.actions).toEqual([moveToPaid(1, 900), associate(3, 150)]);
  });

  it('on trial and without association costs two actions, so two associations come first', () => {
    const way = lacks1000(trialNone(5_000), none(500), none(500));
    expect(way.actions).toEqual([associate(2, 500), associate(3, 500)]);
  });

  it('on trial and without association is still shorter than three associations', () => {
    const way = lacks1000(none(400), none(400), none(300), trialNone(1_000));
    expect(way.actions).toEqual([associate(4, 1_000), moveToPaid(4, 1_000)]);
    expect(way.entitlements.oneFewer).toEqual({ actions: 1, most: 400 });
  });

  it('a large one on trial without association, and the largest other, are three actions against four', () => {
    const way = lacks1000(none(400), none(300), none(200), none(100), trialOpen(700));
    expect(way.actions).toEqual([
      answerAndAssociate(5, 700),
      moveToPaid(5, 700),
      associate(1, 400),
    ]);
    expect(way.entitlements).toMatchObject({ added: 1_100, oneFewer: { actions: 2, most: 700 } });
  });

  it('without entitlements are of no use', () => {
    expect(lacks1000(none(0), trial(0)).actions).toEqual([win(1_000)]);
  });
});

describe('people', () => {
  const gold = (...staff: Assessment['staff']) =>
    wayUp(partner({ customers: [uses(4_000)], staff })).actions;

  it('those with one exam missing come before those with two', () => {
    expect(gold(chenWei, ines, tom)).toEqual([{ kind: 'pass-exam', person: 2, exam: '70-346' }]);
  });

  it('two people who lack one exam each are two actions', () => {
    const way = wayTo(
      evaluate(partner({ customers: [uses(4_000)], staff: [liNa, tom, ines] })),
      'gold',
    );
    expect(way?.actions).toEqual([
      { kind: 'pass-exam', person: 0, exam: '70-347' },
      { kind: 'pass-exam', person: 1, exam: '70-346' },
    ]);
    expect(way?.individuals.oneFewer).toEqual({ actions: 1, most: 1 });
  });

  it('somebody on the staff without any exam comes before somebody new', () => {
    expect(gold(chenWei, ines)).toEqual([
      { kind: 'pass-exam', person: 1, exam: '70-346' },
      { kind: 'pass-exam', person: 1, exam: '70-347' },
    ]);
  });
});

describe('a partner with nothing yet', () => {
  it('needs somebody new who passes both exams, and 2,000 entitlements to win', () => {
    expect(wayUp(partner()).actions).toEqual([
      { kind: 'new-person-passes-exam', newPerson: 0, exam: '70-346' },
      { kind: 'new-person-passes-exam', newPerson: 0, exam: '70-347' },
      win(2_000),
    ]);
  });

  it('needs two people and 4,000 entitlements for Gold', () => {
    const way = wayTo(evaluate(partner()), 'gold');
    expect(way?.individuals).toMatchObject({ newPeople: 2, added: 2 });
    expect(way?.actions).toHaveLength(5);
    expect(way?.actions.at(-1)).toEqual(win(4_000));
  });
});

describe('a partner who has not answered the market', () => {
  const undecided = (counted: number, ...others: Customer[]) =>
    wayUp(partner({ market: null, customers: [uses(counted), ...others], staff: [chenWei] }));

  it('is shown the way that does in either market, and what an emerging one would need', () => {
    const way = undecided(900, none(700), none(600));
    expect(way).toMatchObject({ level: 'silver', market: 'mature' });
    expect(way.actions).toEqual([associate(1, 700), associate(2, 600)]);
    expect(way.entitlements).toMatchObject({ required: 2_000, needed: 1_100 });
    expect(way.inOtherMarket).toMatchObject({
      market: 'emerging',
      actions: [associate(1, 700)],
      entitlements: { required: 1_000, needed: 100 },
    });
  });

  it('with 1,000 counted needs nothing more in an emerging market', () => {
    expect(undecided(1_000).inOtherMarket?.actions).toEqual([]);
  });

  it('needs to know nothing about the market on the way to Gold', () => {
    const way = undecided(2_000, none(2_000));
    expect(way).toMatchObject({ level: 'gold', market: null, inOtherMarket: null });
  });

  it('needs to know nothing about the market where only people are missing', () => {
    const way = wayUp(partner({ market: null, customers: [uses(2_000)], staff: [liNa] }));
    expect(way).toMatchObject({ level: 'silver', market: null, inOtherMarket: null });
    expect(way.actions).toEqual([{ kind: 'pass-exam', person: 0, exam: '70-347' }]);
  });
});

describe('a partner who meets Gold', () => {
  const evaluation = evaluate(partner({ customers: [uses(4_000)], staff: [chenWei, chenWei] }));

  it('has no way up', () => {
    expect(advise(evaluation).wayUp).toBeNull();
  });

  it('has nothing to do for either level', () => {
    expect(wayTo(evaluation, 'silver')?.actions).toEqual([]);
    expect(wayTo(evaluation, 'gold')).toMatchObject({
      actions: [],
      reachesLevel: true,
      entitlements: { needed: 0, added: 0, oneFewer: null, toWin: 0 },
      individuals: { needed: 0, added: 0, oneFewer: null, newPeople: 0, lacking: 0 },
    });
  });
});
