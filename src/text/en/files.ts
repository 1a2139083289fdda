import type { FileProblem, FileProblemId, Limits } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('en-GB');

const problems: Record<FileProblemId, (where: string, found: string, limits: Limits) => string> = {
  'not-json': () =>
    'It is not a saved assessment, or it was cut off or changed on the way: its content can’t be read.',
  'not-an-assessment': () => 'It is not a file that this tool saved.',
  'newer-version': (_, found) =>
    `It was saved by a newer version of this tool (format ${found}). Open it with that version.`,
  'unknown-requirements': (_, found) =>
    `It is about requirements that this tool does not know (“${found}”).`,
  'unknown-key': (where) => `${where}: this entry does not belong in a saved assessment.`,
  missing: (where) => `${where}: this entry is missing.`,
  'wrong-kind': (where) => `${where}: something else is expected here.`,
  'unknown-value': (where, found) => `${where}: “${found}” is not one of the possible answers.`,
  repeated: (where) => `${where}: an answer stands here twice.`,
  'too-long': (where, _, { longestName }) =>
    `${where}: this name is longer than ${number(longestName)} characters.`,
  'not-a-count': (where, found, { largestCount }) =>
    `${where}: “${found}” is not a whole number from 0 to ${number(largestCount)}.`,
  'not-a-date': (where, found) => `${where}: “${found}” is not a date.`,
};

/** Opening, saving, starting over. */
export const files = {
  problem: ({ id, path, found }: FileProblem, limits: Limits) =>
    problems[id](place(path), found, limits),
  cannotOpen: (name: string) => `“${name}” could not be opened`,
  unchanged: 'Nothing has changed: your answers are as they were.',
  moreProblems: (count: number) => `… and ${number(count)} more like these.`,
  tooLarge: (megabytes: number) =>
    `It is larger than ${number(megabytes)} MB, which no saved assessment is.`,
  unreadable: 'The browser could not read it. It may have been moved or deleted.',
  cancel: 'Cancel',
  opening: (name: string) => `Opening “${name}”`,
  openingStages: {
    reading: 'Reading and checking the file…',
    placing: 'Working out what follows from it…',
  },

  replaceHeading: (name: string) => `Open “${name}”?`,
  here: 'What is here now',
  there: 'What would take its place',
  holds: (customers: number, people: number) =>
    `${number(customers)} ${customers === 1 ? 'customer' : 'customers'}, ${number(people)} ${people === 1 ? 'person' : 'people'}`,
  unnamed: 'No organisation named',
  assessedOn: (isoDate: string) => `Assessed on ${date(isoDate)}`,
  replaceHint:
    'Your answers here would be replaced. Undo brings them back as long as this page stays open.',
  saveFirst: 'Save a copy of what is here',
  replace: 'Replace',

  startOverHeading: 'Start over with an empty assessment?',
  startOverHint: 'Undo brings your answers back as long as this page stays open.',
  deleteEverything: 'Delete everything from this browser',
  deleteHint:
    '“Delete everything from this browser” removes your answers, the language you chose and everything else that this tool has kept here. It can’t be undone.',
  deleted: 'Everything has been deleted from this browser.',

  saveWithProblems: (count: number) =>
    count === 1
      ? 'One entry can’t be read, and a saved copy would not hold it as it stands. Mend it first, or save without it.'
      : `${number(count)} entries can’t be read, and a saved copy would not hold them as they stand. Mend them first, or save without them.`,
  lostInCopy: (count: number) =>
    count === 1
      ? 'One entry here can’t be read, and a copy would not hold it as it stands.'
      : `${number(count)} entries here can’t be read, and a copy would not hold them as they stand.`,
  saving: (name: string) => `Saving “${name}”`,
  savingStage: 'Writing the copy…',
  mendFirst: 'Go back and mend them',
  saveAnyway: 'Save without them',
};

/** A path into the file in words: `Customer 3, active entitlements, yammer`. */
function place(path: FileProblem['path']): string {
  if (path.length === 0) return 'The file';
  const [list, index, ...rest] = path;
  const inList = typeof index === 'number' && (list === 'customers' || list === 'staff');
  const words = inList
    ? [`${list === 'customers' ? 'Customer' : 'Person'} ${index + 1}`, ...rest]
    : path;
  return words.map((word) => (typeof word === 'number' ? `entry ${word + 1}` : word)).join(', ');
}
