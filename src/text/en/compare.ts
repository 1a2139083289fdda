import type { Change, LevelId, Status } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, date, and } = formats('en-GB');

const levels: Record<LevelId, string> = { silver: 'Silver', gold: 'Gold' };

const signed = (difference: number) =>
  difference === 0 ? '0' : `${difference < 0 ? '−' : '+'}${number(Math.abs(difference))}`;

const turned = ({ before, after }: Change<Status>, several: boolean) => {
  const verb = several ? 'are' : 'is';
  if (after === 'met') return `${verb} met now`;
  if (after === 'undecided') return `${verb} open now`;
  return before === 'met' ? `${verb} no longer met` : `${verb} out of reach now`;
};

/** Two assessments side by side, on screen and on paper. */
export const compare = {
  title: 'Comparison',
  open: 'Compare',
  heading: 'Compare two assessments',
  lead: 'Choose two saved files, or a file and the answers here: what has changed in the answers, in what counts, and in the levels?',
  before: 'Before',
  after: 'After',
  nothingChosen: 'Nothing chosen yet',
  chooseFile: 'Choose a file…',
  chooseOther: 'Choose another file…',
  chooseFor: (side: string, what: string) => `${side}: ${what}`,
  here: 'The answers here',
  useHere: 'Use the answers here',
  swap: 'Swap before and after',
  ready: 'The comparison stands below.',
  print: 'Print or save as PDF',
  back: 'Back to the result',

  eyebrow: (before: string, after: string) =>
    `Comparison of the assessments of ${date(before)} and ${date(after)}`,
  changed: ({ before, after }: Change<LevelId | null>) => {
    if (before === after) return after ? `${levels[after]} in both` : 'No level is met in either';
    return `From ${before ? levels[before] : 'no level'} to ${after ? levels[after] : 'no level'}`;
  },
  because: (ids: readonly LevelId[], status: Change<Status>, reasons: readonly string[]) =>
    `${and(ids.map((id) => levels[id]))} ${turned(status, ids.length > 1)}, because ${and(reasons)}.`,
  byMarket: (market: string) => `the market is now “${market}”`,
  customerPulls: (customer: string, difference: number) =>
    `${customer} adds ${number(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'}`,
  moreCustomers: (count: number) =>
    `${number(count)} more ${count === 1 ? 'customer does' : 'customers do'} likewise`,
  qualifiesNow: (person: string) => `${person} qualifies now`,
  qualifiesNoLonger: (person: string) => `${person} no longer counts as qualified`,
  morePeople: (count: number) => `so ${count === 1 ? 'does one more' : `do ${number(count)} more`}`,
  same: 'Both hold the same answers.',
  sameLevels: 'What differs changes no level.',

  figures: 'Figures',
  what: 'What',
  difference: 'Difference',
  signed,
  levelStatus: { met: 'Met', unmet: 'Not met', undecided: 'Open' },
  market: 'Market',
  entitlements: 'Active entitlements that count',
  individuals: 'Qualified people',
  customers: 'Customers entered',
  staff: 'People entered',
  organisation: 'Organisation',

  customersHeading: 'What has changed with customers',
  staffHeading: 'What has changed with people',
  noCustomers: 'All customers are the same in both.',
  noStaff: 'All people are the same in both.',
  unchangedCustomers: (count: number) =>
    count === 1
      ? 'One customer is the same in both.'
      : `${number(count)} customers are the same in both.`,
  unchangedStaff: (count: number) =>
    count === 1
      ? 'One person is the same in both.'
      : `${number(count)} people are the same in both.`,
  whatDiffers: 'What differs',
  countedBefore: 'Counted before',
  countedAfter: 'Counted after',
  qualified: 'Qualified',
  notQualified: 'Not qualified',
  added: 'Only after',
  gone: 'Only before',
  fromTo: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  associations: 'Association',
  offer: 'Offer',
  trial: 'trial',
  paid: 'paid',
  rest: (customers: number) =>
    `${number(customers)} more ${customers === 1 ? 'customer' : 'customers'}, none with a larger difference`,
  honesty:
    'Both are worked out again from their answers, against the same requirements. Whether the answers are true is not for a comparison to say.',
};
