import type { LevelId, Market } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('en-GB');

const levels: Record<LevelId, string> = { silver: 'Silver', gold: 'Gold' };

/** How the numbers of the result came together, and where the requirements stand. */
export const explanations = {
  howEntitlements: (counted: number) =>
    `${number(counted)}: how the active entitlements that count come together`,
  whoQualified: (qualified: number) => `${number(qualified)}: who is qualified and who is not`,
  whereEntitlements: (required: string, level: LevelId) =>
    `${required} needed: where ${levels[level]} asks for active entitlements`,
  whereIndividuals: (required: string, level: LevelId) =>
    `${required} needed: where ${levels[level]} asks for qualified people`,

  byWorkload: 'By workload',
  byCustomer: 'By customer, from the largest',
  notCounted: 'What did not count, and why',
  counted: 'Counted',
  notCountedTotal: 'Not counted',
  others: (count: number) => `${number(count)} others`,
  showAll: (count: number) => `Show all ${number(count)}`,
  showMore: (count: number) => `Show ${number(count)} more`,
  showFewer: 'Show fewer',
  enteredSum: (counted: number, excluded: number, entered: number) =>
    `${number(counted)} counted + ${number(excluded)} not counted = ${number(entered)} entered.`,
  openSum: (counted: number, open: number, possible: number) =>
    `${number(counted)} counted + ${number(open)} that wait for an answer = up to ${number(possible)}.`,
  nothingEntered: 'No active entitlements have been entered.',

  qualified: (count: number) => `Qualified: ${number(count)}`,
  notQualified: (count: number) => `Not qualified: ${number(count)}`,
  nobodyEntered: 'Nobody has been entered.',

  step: (level: LevelId, step: number, title: string, isoDate: string) =>
    `${levels[level]}, step ${step}, of “${title}” of ${date(isoDate)}`,
  asksByMarket: (required: Readonly<Record<Market, number>>) =>
    required.mature === required.emerging
      ? `It asks for ${number(required.mature)} active entitlements, in any market.`
      : `It asks for ${number(required.mature)} active entitlements in a mature market, and for ${number(required.emerging)} in an emerging one.`,
  definition: (id: string, days: number) =>
    `An active entitlement is a user who was active on one workload in the past ${number(days)} days, as ${id} describes it.`,
  associations: 'Which associations with a customer count',
  asksForPeople: (required: number) =>
    required === 1
      ? 'It asks for one person who has passed all of these exams, or holds the certification:'
      : `It asks for ${number(required)} people who each have passed all of these exams, or hold the certification:`,
  exam: (id: string, name: string) => `Exam ${id}: ${name}`,
  enough: (counted: number, required: number) =>
    `${number(counted)} count, and ${number(required)} are enough.`,
  short: (required: number, counted: number, missing: number, atLeast: boolean) =>
    atLeast
      ? `At least ${number(required)} needed − ${number(counted)} counted = at least ${number(missing)} short.`
      : `${number(required)} needed − ${number(counted)} counted = ${number(missing)} short.`,

  wayHeading: 'How the numbers of this way come about',
  entitlementsMissing: (required: number, counted: number, needed: number) =>
    `${number(required)} active entitlements needed − ${number(counted)} counted = ${number(needed)} missing.`,
  wayCustomers: 'What the customers of this way add',
  together: 'Together',
  entitlementsReached: (counted: number, added: number, toWin: number, reached: number) =>
    toWin > 0
      ? `${number(counted)} counted + ${number(added)} added + ${number(toWin)} to win = ${number(reached)}.`
      : `${number(counted)} counted + ${number(added)} added = ${number(reached)}.`,
  peopleMissing: (required: number, counted: number, needed: number) =>
    `${number(required)} qualified people needed − ${number(counted)} there = ${number(needed)} missing.`,
  peopleReached: (counted: number, added: number, reached: number) =>
    `${number(counted)} there + ${number(added)} by this way = ${number(reached)}.`,

  marginHeading: 'How the numbers of this margin come about',
  entitlementsSpare: (counted: number, required: number, spare: number) =>
    `${number(counted)} active entitlements counted − ${number(required)} needed = ${number(spare)} to spare.`,
  peopleSpare: (counted: number, required: number, spare: number) =>
    `${number(counted)} qualified people − ${number(required)} needed = ${number(spare)} to spare.`,
  without: 'What would be left without one of them',
  entitlementsLeft: (counted: number, entitlements: number, left: number, required: number) =>
    `${number(counted)} − ${number(entitlements)} = ${number(left)} of the ${number(required)} needed`,
  peopleLeft: (left: number, required: number) =>
    `${number(left)} of the ${number(required)} needed`,

  reasonsHeading: 'How these numbers come about, by reason and by customer',
  byReason: 'By reason',
  entered: 'Entered',
  customers: (count: number) => `${number(count)} ${count === 1 ? 'customer' : 'customers'}`,

  questionsHeading: 'How the numbers of these questions come about',
  inMarket: (market: Market, required: number, counted: number, missing: number) =>
    missing > 0
      ? `In ${market === 'mature' ? 'a mature' : 'an emerging'} market: ${number(required)} needed − ${number(counted)} counted = ${number(missing)} short.`
      : `In ${market === 'mature' ? 'a mature' : 'an emerging'} market: ${number(counted)} count, and ${number(required)} are enough.`,
  withAssociation: (counted: number, entitlements: number, together: number) =>
    `With an association, ${number(counted)} counted + ${number(entitlements)} = ${number(together)}.`,
  withoutAssociation: (possible: number, entitlements: number, left: number) =>
    `Without one, at most ${number(possible)} − ${number(entitlements)} = ${number(left)}.`,
  levelNeeds: (level: LevelId, required: string) => `${levels[level]} needs ${required}.`,
  otherQuestions: 'The other questions',

  readingHeading: 'How the numbers of both readings come about',
  largestWorkloads: 'Each customer’s largest workload',
  smallerWorkloads: 'What these customers use besides',
  addedUp: (largest: number, others: number, counted: number) =>
    `${number(largest)} on the largest workloads + ${number(others)} on the others = ${number(counted)} counted.`,
  largestShort: (level: LevelId, required: number, largest: number, short: number) =>
    `${levels[level]}: ${number(required)} needed − ${number(largest)} on the largest workloads = ${number(short)} short.`,

  routesHeading: 'How the numbers of both routes come about',
  byExams: (count: number) => `By the exams: ${number(count)}`,
  byCertification: (count: number) => `By the certification: ${number(count)}`,
  routesSum: (exams: number, certification: number, both: number, qualified: number) =>
    both > 0
      ? `${number(exams)} by the exams + ${number(certification)} by the certification − ${number(both)} by both = ${number(qualified)} qualified.`
      : `${number(exams)} by the exams + ${number(certification)} by the certification = ${number(qualified)} qualified.`,
  examsShort: (level: LevelId, required: number, exams: number, short: number) =>
    `${levels[level]}: ${number(required)} needed − ${number(exams)} by the exams alone = ${number(short)} short.`,
  certificationShort: (level: LevelId, required: number, certification: number, short: number) =>
    `${levels[level]}: ${number(required)} needed − ${number(certification)} by the certification alone = ${number(short)} short.`,
};
