import type { ExamId, LevelId, Market, ReadingId } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, date, and, or } = formats('en-GB');

const levels: Record<LevelId, string> = { silver: 'Silver', gold: 'Gold' };

const entitlementsOf = (count: number, more = '') =>
  `${number(count)} ${more}active ${count === 1 ? 'entitlement' : 'entitlements'}`;

const peopleOf = (count: number) =>
  `${number(count)} qualified ${count === 1 ? 'person' : 'people'}`;

const subject = (organisation: string) => organisation || 'Your organisation';

const readingQuestions: Record<ReadingId, string> = {
  entitlementsPerCustomer: 'Someone active on two workloads: one active entitlement or two?',
  qualificationRoutes: 'May people who qualify by different routes be counted together?',
};

const readingAnswers: Record<ReadingId, string> = {
  entitlementsPerCustomer:
    'Two. An active entitlement is a user active on a specific workload, and Microsoft described the count as unique users by workload (KB 3082044), so workloads are added up.',
  qualificationRoutes:
    'Yes. Each person qualifies by the exams or by the certification, which is itself earned by passing them.',
};

/** The fifth step: the result, on screen and on paper. */
export const result = {
  title: 'Result',
  sentences: (all: readonly string[]) => all.join(' '),
  eyebrow: (isoDate: string) => `Self-assessment of ${date(isoDate)}`,
  meets: (organisation: string, level: LevelId) =>
    `${subject(organisation)} meets the requirements for ${levels[level]}`,
  isOpen: (organisation: string, level: LevelId) =>
    `It is still open whether ${organisation || 'your organisation'} meets the requirements for ${levels[level]}`,
  doesNotMeet: (organisation: string, level: LevelId) =>
    `${subject(organisation)} does not yet meet the requirements for ${levels[level]}`,
  highest: 'There is no higher level in this competency.',
  openDecides: (level: LevelId) =>
    `Answers that are still open decide whether those for ${levels[level]} are met.`,
  openDecidesAlone: 'Answers that are still open decide.',
  bothOpen: 'Answers that are still open decide about Silver, and about Gold.',
  missing: (level: LevelId, entitlements: number, people: number, atLeast: boolean) =>
    `${levels[level]} takes ${and([
      ...(entitlements > 0
        ? [`${atLeast ? 'at least ' : ''}${entitlementsOf(entitlements, 'more ')}`]
        : []),
      ...(people > 0
        ? [`${number(people)} more qualified ${people === 1 ? 'person' : 'people'}`]
        : []),
    ])}.`,
  unreadable: (cells: number) =>
    cells === 1
      ? 'One entry can’t be read and is left out of this result.'
      : `${number(cells)} entries can’t be read and are left out of this result.`,
  mend: 'Mend it',
  /** Names that may have been entered twice. */
  repeated: (customers: number, people: number) =>
    `${and([
      ...(customers > 0 ? [customersOf(customers)] : []),
      ...(people > 0 ? [`${number(people)} ${people === 1 ? 'person' : 'people'}`] : []),
    ])} ${customers + people === 1 ? 'stands' : 'stand'} in several rows. Each row is counted by itself here.`,
  lookAtRepeated: 'Look at them',

  facts: 'About this assessment',
  organisation: 'Organisation',
  notNamed: 'Not named',
  market: 'Market',
  option: 'Option',
  requirementsOf: 'Requirements of',
  change: 'Change',
  changeWhat: (what: string) => `Change ${what.toLowerCase()}`,

  levelsHeading: 'Requirements',
  requirement: 'Requirement',
  youHave: 'You have',
  requirements: {
    'active-entitlements': 'Active entitlements',
    'qualified-individuals': 'Qualified people',
  },
  requirementHints: {
    'active-entitlements': 'paid, from customers you are associated with',
    'qualified-individuals': '70-346 and 70-347, or MCSA: Office 365',
  },
  needed: 'needed',
  met: 'Met',
  short: (gap: number) => `${number(gap)} short`,
  atLeastShort: (gap: number) => `at least ${number(gap)} short`,
  open: 'Open',
  upTo: (possible: number) => `up to ${number(possible)} with open answers`,
  eitherThreshold: (thresholds: readonly number[]) => or(thresholds.map(number)),
  openMarket: 'depends on the market',
  whole: 'Level',
  wholeStatus: { met: 'All met', unmet: 'Not met', undecided: 'Open' },

  decidesHeading: 'What would decide it',
  decidesMarket: 'Your market',
  decidesMarketText: (level: LevelId, required: Readonly<Record<Market, number>>) =>
    `${levels[level]} needs ${number(required.mature)} active entitlements in a mature market and ${number(required.emerging)} in an emerging one.`,
  decidesCustomer: (customer: string) => `Your association with ${customer}`,
  decidesCustomerText: (entitlements: number, decides: readonly LevelId[]) =>
    `${entitlementsOf(entitlements)} would count with one. ${and(decides.map((id) => levels[id]))} can depend on it.`,
  decidesMore: (count: number) => `And ${number(count)} more questions.`,
  answer: 'Answer',

  wayHeading: (level: LevelId, steps: number, toWin: number) =>
    `Shortest way to ${levels[level]}: ${and([
      ...(steps > 0 ? [stepsOf(steps)] : []),
      ...(toWin > 0 ? [`${entitlementsOf(toWin)} to win`] : []),
    ])}`,
  wayAssociate: (customer: string) => `Become associated with ${customer}.`,
  wayMoveToPaid: (customer: string) => `Move ${customer} from trial to paid.`,
  wayBoth: (customer: string) =>
    `Become associated with ${customer}, and move it from trial to paid.`,
  wayCustomerAdds: (entitlements: number, steps: number) =>
    steps === 1
      ? `It adds ${number(entitlements)}.`
      : `It adds ${number(entitlements)}, in ${stepsOf(steps)}.`,
  waySteps: (steps: number) => `That is ${stepsOf(steps)}.`,
  wayMore: (customers: number) =>
    `And ${number(customers)} more ${customers === 1 ? 'customer' : 'customers'}.`,
  wayAdds: (added: number, needed: number) =>
    `The customers add ${entitlementsOf(added)} together; ${number(needed)} are missing.`,
  wayOneFewer: (steps: number, most: number, needed: number) =>
    steps === 1
      ? `One step alone would not do: the most it could add is ${number(most)} of the ${number(needed)}.`
      : `${stepsOf(steps)} would not do: the most they could add is ${number(most)} of the ${number(needed)}.`,
  wayOpen: (customers: readonly string[]) =>
    customers.length === 1
      ? `The association with ${and(customers)} is not answered yet. If you hold one already, that step is done.`
      : `The associations with ${and(customers)} are not answered yet. Where you hold one already, that step is done.`,
  wayWin: (toWin: number) => `Win ${entitlementsOf(toWin, 'more ')}.`,
  wayWinHint: (available: number) =>
    available === 0
      ? 'No customer entered could still add to what counts.'
      : `All that the customers entered could still add is ${number(available)}, and it is part of this way.`,
  wayPass: (person: string, exams: readonly string[]) =>
    `${person} passes ${exams.length === 1 ? 'exam' : 'exams'} ${and(exams)}.`,
  wayPeopleNeeded: (people: number) =>
    `${people === 1 ? 'One qualified person is' : `${number(people)} qualified people are`} missing, and no one needs fewer exams.`,
  wayNewPerson: (newPerson: number, exams: readonly string[]) =>
    `${newPerson === 0 ? 'Someone new' : 'Another person'} passes exams ${and(exams)}.`,
  wayNewPersonHint: 'That is two steps; MCSA: Office 365, which they earn, does as well.',
  wayNobody: 'Nobody is left who could qualify.',
  wayStricterMarket: (required: number, market: Market, requiredThere: number, steps: number) =>
    `While the market is open, this is the way to ${number(required)}. In ${market === 'emerging' ? 'an emerging' : 'a mature'} market, where ${number(requiredThere)} are needed, it takes ${
      steps === 0 ? 'nothing more' : stepsOf(steps)
    }.`,
  asIfDone: 'Show as if done',
  asItIs: 'Show as it is',
  whatIf: 'What if.',
  whatIfHint: (steps: number, toWin: number) =>
    `This is the result as if ${steps === 1 ? 'the one step' : `the ${stepsOf(steps)}`} of the shortest way were done${toWin > 0 ? `, without the ${entitlementsOf(toWin)} still to be won` : ''}. Your answers are unchanged.`,
  ruleOut: 'Not this one',
  ruledOut: (names: readonly string[]) => `Left out: ${and(names)}.`,
  ruleInAll: 'Consider all again',

  marginHeading: (level: LevelId) => `How safe ${levels[level]} is`,
  spare: (entitlements: number, people: number) =>
    `To spare: ${entitlements === 0 ? 'no active entitlement' : entitlementsOf(entitlements)} and ${people === 0 ? 'no qualified person' : peopleOf(people)}.`,
  hangsOnCustomers: (customers: readonly string[], level: LevelId) =>
    customers.length === 1
      ? `Losing ${or(customers)} would cost you ${levels[level]}.`
      : `Losing ${customers.length === 2 ? 'either' : 'any one'} of ${anyOf(customers)} would cost you ${levels[level]}.`,
  hangsOnPeople: (people: readonly string[], level: LevelId) =>
    people.length === 1
      ? `If ${or(people)} left, ${levels[level]} would be lost.`
      : `If ${people.length === 2 ? 'either' : 'any one'} of ${anyOf(people)} left, ${levels[level]} would be lost.`,
  hangsOnNobody: (level: LevelId) =>
    `No single customer or person would cost you ${levels[level]} by leaving.`,
  others: (count: number) => `${number(count)} more`,
  otherCustomers: (count: number) =>
    `${number(count)} more ${count === 1 ? 'customer' : 'customers'}`,
  otherPeople: (count: number) => `${number(count)} more ${count === 1 ? 'person' : 'people'}`,

  countedHeading: 'What counted, and why the rest did not',
  countedSentence: (counted: number, entered: number) =>
    counted === entered
      ? `All ${entitlementsOf(entered)} entered count.`
      : `${number(counted)} of the ${entitlementsOf(entered)} entered count.`,
  excludedBy: {
    trial: (customers: number, entitlements: number) =>
      `${number(entitlements)} are on trial (${customersOf(customers)}).`,
    'no-association': (customers: number, entitlements: number) =>
      `${number(entitlements)} belong to ${customersOf(customers)} without an association.`,
    'association-not-answered': (customers: number, entitlements: number) =>
      `${number(entitlements)} wait for an answer about the association (${customersOf(customers)}).`,
  },
  customer: 'Customer',
  linkedAs: 'Associated as',
  counted: 'Counted',
  total: 'Total',
  restOf: (customers: number) => `${customersOf(customers)} more, none larger`,
  restBy: {
    counted: (customers: number, entitlements: number) =>
      `${number(customers)} count, with ${number(entitlements)}.`,
    'association-not-answered': (customers: number, entitlements: number) =>
      `${number(customers)} ${customers === 1 ? 'waits' : 'wait'} for an answer about the association, with ${number(entitlements)}.`,
    'no-association': (customers: number, entitlements: number) =>
      `${number(customers)} ${customers === 1 ? 'has' : 'have'} no association, with ${number(entitlements)}.`,
    trial: (customers: number, entitlements: number) =>
      `${number(customers)} ${customers === 1 ? 'is' : 'are'} on trial, with ${number(entitlements)}.`,
    'no-entitlements': (customers: number, _: number) =>
      `${number(customers)} ${customers === 1 ? 'has' : 'have'} no active entitlements.`,
  },
  fullList: (listed: number) =>
    `Listed are the ${number(listed)} largest. Every customer, with what counted and why, is in the export to Excel on the entitlements step; a saved copy holds all answers.`,
  noCustomers: 'No customers have been entered.',

  person: 'Person',
  credentials: 'Credentials',
  credentialsNone: 'none',
  outcome: 'Outcome',
  staffHeading: 'Who is qualified',
  noStaff: 'Nobody has been entered.',

  readingsHeading: 'How the requirements were read',
  readingQuestions,
  readingAnswers,
  sourceHeading: 'Where the requirements stand',
  source: (title: string, isoDate: string, definition: string) =>
    `“${title}”, Microsoft’s public documentation of ${date(isoDate)}, steps 1 and 2 of Silver and of Gold; active entitlements as described in ${definition}.`,
  sourceLink: 'The page, as it was published',
  restsOnWorkloads: (counted: number, byLargest: number, required: number, level: LevelId) =>
    `What ${levels[level]} asks in active entitlements is met on this reading alone: added up, ${number(counted)} count; each customer’s largest workload alone would come to ${number(byLargest)} of the ${number(required)} needed.`,
  restsOnRoutes: (exams: number, certification: number, level: LevelId) =>
    `What ${levels[level]} asks in qualified people is met on this reading alone: ${number(exams)} ${exams === 1 ? 'qualifies' : 'qualify'} by the exams and ${number(certification)} by the certification.`,

  notAssessedHeading: 'What was not assessed',
  notAssessed: [
    'Fees, and any other competency',
    'Whether an exam or certification has expired since',
    'Whether Microsoft has recorded the association',
    'Proof that the usage took place',
  ],
  evidenceHeading: 'Evidence to gather',
  evidence: (days: number) => [
    'For each customer counted: its name, the kind of association, the kind of offer (paid, not trial)',
    'Proof of payment for the subscription',
    `Proof of active usage by workload, in the ${number(days)} days before the assessment`,
    'For each person counted: the exams or the certification, linked to your organisation',
  ],
  limitsHeading: 'What this result is',
  limits: (requirements: string, retired: string, exams: readonly RetiredExam[]) =>
    `A self-assessment from the answers given, against the requirements of ${requirements}. It is not a decision by Microsoft. The programme has changed since: the competency was retired on ${and([retired, ...exams.map(({ id, retiredOn }) => `exam ${id} on ${date(retiredOn)}`)])}. Meeting the requirements made a partner qualified; the competency became active when it was bought.`,
  print: 'Print or save as PDF',
};

interface RetiredExam {
  readonly id: ExamId;
  readonly retiredOn: string;
}

/** Of two, either is of both: “of A and B”; of more, “of A, B or C”. */
function anyOf(names: readonly string[]): string {
  return names.length === 2 ? and(names) : or(names);
}

function stepsOf(count: number): string {
  return count === 1 ? 'one step' : `${number(count)} steps`;
}

function customersOf(count: number): string {
  return `${number(count)} ${count === 1 ? 'customer' : 'customers'}`;
}
