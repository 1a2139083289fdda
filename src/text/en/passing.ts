import type { Evaluation, LevelId } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number } = formats('en-GB');

const levels: Record<LevelId, string> = { silver: 'Silver', gold: 'Gold' };

type Levels = Pick<Evaluation, 'highestLevelMet' | 'highestLevelPossible'>;

/** Why what was passed on can't be read. */
type Problem =
  | { readonly why: 'nothing' | 'not-passed-on' | 'cut-off' | 'changed' | 'too-large' }
  | { readonly why: 'newer-version'; readonly version: string };

const problems: Record<Exclude<Problem['why'], 'newer-version'>, string> = {
  nothing: 'Nothing stands there. A link holds the answers after its #: copy all of it.',
  'not-passed-on': 'It is neither a link nor a code with answers that this tool made.',
  'cut-off':
    'Its end is missing: it was cut off on the way. Ask for it again, or for a saved file.',
  changed:
    'It is not as it was made: something in it was changed on the way. Ask for it again, or for a saved file.',
  'too-large': 'It unfolds to more customers and people than this tool can hold.',
};

/** Passing a result on, and opening one that was passed on. */
export const passing = {
  resultId: 'Result id',
  inMargin: (id: string) => `Result id ${id}`,

  passOn: 'Pass on',
  heading: 'Pass this result on',
  leaveNamesOut: 'Leave names out',
  leaveNamesOutHint:
    'Customers and people are numbered instead, and your organisation is not named: on the paper and in its code, in the link and in the file. The result id stays the same, as names are no part of it.',
  linkHeading: 'A link',
  codeHeading: 'A code to paste',
  linkHint: 'No server sees what stands after the #.',
  codeHint: (open: string) =>
    `This copy of the tool is a file on your disk, to which no link leads. Whoever has the tool too chooses “${open}” on its first screen and pastes this code there.`,
  linkHere: (open: string) =>
    `The tool’s address is that of this computer, and on others the link does not open. There, paste it into “${open}”.`,
  contains: (customers: number, people: number, characters: number, withNames: boolean) =>
    `It holds ${number(customers)} ${customers === 1 ? 'customer' : 'customers'} and ${number(people)} ${people === 1 ? 'person' : 'people'}, ${withNames ? 'with names' : 'without names'}, in ${number(characters)} characters.`,
  longLink: (characters: number) =>
    `Some mail and chat programs cut off what is longer than ${number(characters)} characters. A saved file is safer.`,
  tooLongForLink:
    'These answers are too many for a link: browsers cut it off. Save a file, and pass that on.',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'The browser did not allow that. The text is selected: copy it with the keyboard.',
  fileHeading: 'A file',
  saveFile: (withNames: boolean): string =>
    withNames ? 'Save a file' : 'Save a file without names',
  paperHeading: 'Paper',
  paperHint: 'A code on it holds the answers, so that whoever has the paper can check it.',

  namesLeftOut:
    'Names are left out: customers and people are numbered. The result id is the same as with names.',
  showNames: 'Show names',

  paperCodeHeading: 'Check this paper',
  paperCode: (id: string) => `QR code with the answers of result ${id}`,
  scanCode:
    'Scanned with a phone or a camera, the code opens the tool with these answers, works everything out again, and says whether the level above holds.',
  pasteCode: (open: string) =>
    `The code holds these answers as a text. Read it with any scanner, and paste the text into “${open}” of this tool: it works everything out again, and says whether the level above holds.`,
  codeHere: 'It leads to this computer’s own copy of the tool, and opens on this computer alone.',
  codeHoldsNames: 'It holds the names too.',
  codeHoldsNoNames: 'It holds no names: customers and people are numbered.',
  codeHasNoRoomForNames:
    'Names had no room in it: when it is opened, customers and people are numbered.',
  doesNotProve:
    'It shows that the level follows from the answers. It does not prove that the answers are true.',
  noCode:
    'These answers are too many for a code that can be read from paper. A saved file holds all of them, and opens to the same result id.',

  said: {
    holds: (id: string, verdict: string) =>
      `This is the result that was passed on: id ${id}, ${verdict}. It has just been worked out again from the answers.`,
    differs: (said: string, found: string) =>
      `What was passed on does not hold: it says ${said}, and these answers give ${found}.`,
    result: (id: string, verdict: string) => `id ${id}, ${verdict}`,
    withoutNames: 'It came without names: customers and people are numbered.',
    doesNotProve: 'That does not prove that the answers are true.',
  },
  verdict: ({ highestLevelMet: met, highestLevelPossible: possible }: Levels) => {
    const certain = met
      ? `meets the requirements for ${levels[met]}`
      : 'does not meet the requirements for any level';
    return possible === null || possible === met
      ? certain
      : `${certain}, and ${levels[possible]} depends on open answers`;
  },

  passedOn: 'Result passed on',
  openHint:
    'Paste a link with answers, or the text that a code on paper holds. What is here now is not replaced before you say so.',
  openLabel: 'Link or code',
  open: 'Open',
  problem: (problem: Problem) =>
    problem.why === 'newer-version'
      ? `It was made by a newer version of this tool (format ${problem.version}). Open it with that version.`
      : problems[problem.why],
};
