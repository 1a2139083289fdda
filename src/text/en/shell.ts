import type { LevelId } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('en-GB');

const levels: Record<LevelId, string> = { silver: 'Silver', gold: 'Gold' };

/** What stands on the first screen and around every other. */
export const shell = {
  number,
  date,
  levels,
  product: 'Cloud Productivity',
  productKind: 'self-assessment',
  title: (screen: string) => `${screen} – Cloud Productivity self-assessment`,
  titleWithError: (title: string) => `Error: ${title}`,
  skip: 'Skip to the main content',
  fileAndLanguage: 'File and language',
  open: 'Open…',
  save: 'Save a copy',
  language: 'Language',
  progress: 'The five steps',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  steps: {
    start: 'Start',
    market: 'Market',
    entitlements: 'Entitlements',
    associations: 'Associations',
    staff: 'Staff',
    result: 'Result',
  },
  stepStates: {
    todo: '',
    done: 'done',
    open: 'has open answers',
    attention: 'needs a look',
  },
  loading: 'One moment…',
  loadFailed:
    'This part could not be loaded. Your answers are safe. If it fails again, reload the page.',
  tryAgain: 'Try again',

  start: {
    heading: 'Do you meet the requirements for Silver or Gold?',
    lead: (date: string) =>
      `Enter your market, customers and staff, and see where you stand against the Cloud Productivity competency requirements of ${date}: the level, the reasons, and what is missing.`,
    organisation: 'Your organisation',
    organisationHint: 'Stands on the printed result. You can leave it empty.',
    begin: 'Start',
    resume: 'Continue where you left off',
    resumeHint: (customers: number, people: number, step: string) =>
      `${number(customers)} ${customers === 1 ? 'customer' : 'customers'} and ${number(people)} ${people === 1 ? 'person' : 'people'} entered; you were at “${step}”.`,
    openFile: 'Open a saved file',
    openPassedOn: 'Open a link or code',
    trySample: 'Try it with sample data',
    ready: 'What to have ready',
    readyUsage: (days: number) =>
      `For each customer: the users active in the past ${days} days, by workload`,
    readyAssociations: 'How you are associated with each customer',
    readyCredentials:
      'Who on your staff has passed exam 70-346 or 70-347, or holds MCSA: Office 365',
    readyNote:
      'It takes about five minutes. What you don’t know yet can stay open: the result says what depends on it.',
    privacy: 'Nothing leaves this browser',
    privacyText:
      'There is no server behind this page. Your answers stay in this browser: the page may not send anything.',
    honesty: 'Which requirements these are',
    honestyText: (requirements: string, introduced: string, retired: string) =>
      `The requirements are those published on ${requirements}, for the Managed Service Partner option. The competency was introduced on ${introduced} and retired on ${retired}; Solutions Partner for Modern Work replaced it. A self-assessment is not a decision by Microsoft.`,
  },

  proof: 'See the proof',
  startOver: 'Start over',
  undo: 'Undo',
  redo: 'Redo',
};

export type ShellWords = typeof shell;
