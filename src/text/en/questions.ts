import type { CellProblem, ExamId, Limits } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, and } = formats('en-GB');

const cellProblems: Record<CellProblem, (limits: Limits) => string> = {
  'not-a-number': () => 'Enter digits only, like 1200',
  negative: () => 'Enter 0 or more',
  fraction: () => 'Enter a whole number, like 1200',
  'too-large': ({ largestCount }) => `Enter ${number(largestCount)} or less`,
  'name-missing': () => 'Enter a name',
  'name-too-long': ({ longestName }) =>
    `Shorten the name to ${number(longestName)} characters or fewer`,
};

const rows = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The four steps that ask. */
export const questions = {
  back: 'Back',
  toResult: 'Go to the result',
  moreProblems: (count: number) => `And ${number(count)} more.`,
  backToResult: 'Back to the result',
  errorSummary: 'There is a problem',
  cellProblems,
  problemAt: (where: string, problem: string) => `${where}: ${problem}`,
  unnamedCustomer: (row: number) => `Customer ${row}`,
  unnamedPerson: (row: number) => `Person ${row}`,
  removeColumn: 'Remove',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed. Undo brings it back.`,
  merged: (name: string, count: number) =>
    `${number(count)} rows of ${name} merged into one. Undo parts them again.`,
  keptApart: (name: string, count: number) => `${name} stays in ${number(count)} rows.`,
  undone: 'Undone',
  redone: 'Done again',
  cell: (column: string, row: string) => `${column}, ${row}`,
  duplicate: (name: string, count: number) => `“${name}” stands in ${number(count)} rows.`,
  duplicates: (names: number) =>
    `${number(names)} ${names === 1 ? 'name stands' : 'names stand'} in several rows: see above the table.`,
  mergeCustomersHint:
    'Merging adds their numbers up, workload by workload, and puts their associations together.',
  mergePeopleHint: 'Merging gives one person the credentials of both.',
  mergeNeedsNumbers: 'To merge them, first mend the cells that can’t be read.',
  merge: 'Merge',
  keepBoth: (rows: number): string => (rows > 2 ? 'Keep all' : 'Keep both'),
  mergeAll: (names: number) => `Merge all ${number(names)}`,
  keepAll: (names: number) => `Keep all ${number(names)} apart`,
  mergedAll: (names: number, left: number) =>
    `${number(names)} ${names === 1 ? 'name' : 'names'} merged into one row each. Undo parts them again.${
      left > 0 ? ` ${number(left)} can’t be, before cells that can’t be read are mended.` : ''
    }`,
  keptAll: (names: number) => `${number(names)} names stay in several rows each.`,
  moreDuplicates: (count: number) => `${number(count)} more names stand in several rows.`,

  market: {
    title: 'Market',
    heading: 'Which market are you in?',
    lead: 'Only the Silver threshold depends on it.',
    legend: 'Market',
    mature: 'Mature market',
    matureHint: (silver: number) =>
      `Also called developed. Silver from ${number(silver)} active entitlements`,
    emerging: 'Emerging market',
    emergingHint: (silver: number) =>
      `Also called developing. Silver from ${number(silver)} active entitlements`,
    notSure: 'Not sure yet',
    notSureHint: 'The result shows what either would mean',
    gold: (threshold: number) =>
      `Gold needs ${number(threshold)} in either market. With customers in both, choose mature: it is the stricter of the two.`,
    findOut: 'How to find out',
    findOutText:
      'Go by where your customers are. Microsoft listed the countries of each market in a document of its own, which this tool does not hold:',
    required: 'Choose a market, or “Not sure yet”',
    go: 'Continue to entitlements',
  },

  entitlements: {
    title: 'Entitlements',
    heading: 'How many active entitlements per customer?',
    lead: (days: number) =>
      `For each workload you deployed, enter the users who were active in the past ${days} days. Someone active on two workloads counts once on each.`,
    help: 'What counts, and where to find the numbers',
    helpText: [
      'An active entitlement is a user who did something on one workload on purpose: sent mail, opened a file, joined a meeting. A licence that nobody uses is none.',
      'OneDrive use counts with SharePoint. Teams is not among the workloads of these requirements.',
      'Trial subscriptions never count. Partner Center’s own usage figures can include trial activity and show more Yammer use than there is, so take the customer’s usage reports where you can.',
      'If you only know totals, enter one row for all customers that share an association.',
    ],
    table: 'Customers and their active entitlements',
    customer: 'Customer',
    trial: 'Trial',
    total: 'Total',
    allCustomers: 'All customers',
    add: 'Add a customer',
    totalHint: 'The totals leave out trials. Whether the rest counts depends on the associations.',
    ofEntered: (entered: number) => `of ${number(entered)}`,
    empty: 'No customers yet. Add the first one, and the panel follows every number.',
    go: 'Continue to associations',
  },

  associations: {
    title: 'Associations',
    heading: 'How are you associated with each customer?',
    lead: 'A customer’s entitlements count when you hold at least one of these associations with it. Several count no more than one.',
    help: 'What each association means',
    table: 'Customers and your associations with them',
    setAll: (count: number) =>
      `Set for ${count === 1 ? 'the 1 customer' : `all ${number(count)} customers`} shown`,
    setAllHint: 'This replaces what was answered for them. Undo brings it back.',
    setTo: (association: string) => `Set “${association}”`,
    wasSet: (association: string, count: number) =>
      `“${association}” set for ${rows(count, 'customer', 'customers')}`,
    counts: 'Counts',
    couldCount: (entitlements: number) => `${number(entitlements)}?`,
    couldCountLabel: (entitlements: number) =>
      `Not answered: would add ${number(entitlements)} with an association`,
    unreadable: 'can’t be read',
    noCustomers: 'There are no customers yet.',
    addCustomers: 'Add customers',
    go: 'Continue to staff',
  },

  staff: {
    title: 'Staff',
    heading: 'Who is qualified?',
    lead: 'A person counts with both exams, or with the certification. Initials are enough.',
    help: 'What counts, and what does not',
    helpText: [
      'Both exams have to be passed by the same person: two people with one exam each do not count.',
      'Only people whose credentials are linked to your organisation count at Microsoft. An exam that was passed but does not show there is most often not linked.',
      'Equivalent or newer exams, such as MS-100, are not in these requirements and do not count.',
    ],
    table: 'People and their credentials',
    person: 'Person',
    exam: (exam: ExamId) => `Exam ${exam}`,
    counts: 'Counts',
    qualified: 'Qualified',
    byExams: 'Qualified by exams',
    byCertification: 'Qualified by certification',
    byBoth: 'Qualified by exams and certification',
    needs: (exams: readonly string[]) => `Needs ${and(exams)}`,
    add: 'Add a person',
    empty: 'Nobody yet. Add the people who have passed an exam or hold the certification.',
    go: 'See the result',
  },

  notFound: {
    title: 'Page not found',
    heading: 'There is no such page',
    lead: 'The address may have been typed or copied wrongly. Your answers are safe.',
    go: 'Go to the start',
  },
};
