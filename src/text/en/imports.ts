import type {
  LeftOutRow,
  Limits,
  MatchedHow,
  RowProblemId,
  TableKind,
  TableRole,
} from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number, and } = formats('en-GB');

const rowsOf = (count: number) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;

const NOUNS: Record<TableKind, readonly [one: string, many: string]> = {
  customers: ['customer', 'customers'],
  staff: ['person', 'people'],
};
const countOf = (kind: TableKind, count: number) =>
  `${number(count)} ${NOUNS[kind][count === 1 ? 0 : 1]}`;
const columnsOf = (count: number) => `${number(count)} ${count === 1 ? 'column' : 'columns'}`;
const namesOf = (count: number) => `${number(count)} ${count === 1 ? 'name' : 'names'}`;

/** What an import has done with the rows that did not stay out. */
interface Imported {
  readonly kind: TableKind;
  readonly mode: 'add' | 'update' | 'replace';
  readonly added: number;
  readonly updated: number;
  readonly leftOut: number;
}

/** What an update would do with the rows that are here. */
interface Outlook {
  readonly kind: TableKind;
  readonly updated: number;
  readonly added: number;
  readonly passedOver: number;
  readonly lost: { readonly counts: number; readonly associations: number };
}

const problems: Record<RowProblemId, { what: string; toDo: (limits: Limits) => string }> = {
  'not-a-number': {
    what: 'Not a whole number',
    toDo: () => 'enter digits, for example 1200',
  },
  negative: { what: 'Below 0', toDo: () => 'enter 0 or a number above it' },
  fraction: { what: 'With decimals', toDo: () => 'enter a whole number, for example 1200' },
  'too-large': {
    what: 'Too large',
    toDo: ({ largestCount }) => `enter ${number(largestCount)} or less`,
  },
  'name-missing': { what: 'Name missing', toDo: () => 'enter one' },
  'name-too-long': {
    what: 'Name too long',
    toDo: ({ longestName }) => `shorten it to ${number(longestName)} characters or fewer`,
  },
  'name-from-above': { what: 'Name taken from the row above', toDo: () => 'check it' },
  'spreadsheet-error': {
    what: 'Error of the spreadsheet',
    toDo: () => 'enter the number, or mend its formula',
  },
  'trial-not-understood': {
    what: 'Trial or not',
    toDo: () => 'enter yes or no; until then it is a trial and does not count',
  },
  'association-not-understood': {
    what: 'Association not known',
    toDo: () =>
      'enter delegated administrator, transacting partner, DPOR, FastTrack or none; until then it is left out',
  },
  'workload-not-understood': {
    what: 'No workload that counts',
    toDo: () => 'enter one that does; until then its number is left out',
  },
  'workload-repeated': {
    what: 'Workload twice for one customer',
    toDo: () => 'the numbers are added up; check that they should be',
  },
  'numbers-repeated': {
    what: 'Name and numbers of a row above',
    toDo: () => 'leave it out if it is the same customer; until then both count',
  },
  'answers-differ': {
    what: 'Differs from another row of the customer',
    toDo: () => 'check which is right',
  },
  'credential-not-understood': {
    what: 'No credential that counts',
    toDo: () => 'enter yes or no, or what the person holds; until then it is left out',
  },
  'passed-not-understood': {
    what: 'Passed or not',
    toDo: () => 'enter yes or no; until then it is not held',
  },
  'may-be-a-total': {
    what: 'Looks like the sum of other rows',
    toDo: () => 'it stays out unless you take it in',
  },
};

const how: Record<MatchedHow, string> = {
  exact: '',
  synonym: 'recognised by another name',
  likeness: 'recognised by likeness: check it',
  position: 'taken by its position: check it',
  chosen: '',
};

const otherRoles: Record<TableRole, string> = {
  name: 'Name',
  'last-name': 'Last name',
  workload: 'Workload',
  count: 'Active entitlements',
  trial: 'Trial',
  associations: 'Associations',
  credentials: 'Credentials',
  certifications: 'Certifications',
  passed: 'Passed or not',
  'worked-out': 'Not read: it is worked out again',
};

const leftOut: Record<LeftOutRow['reason'], string> = {
  'above-header': 'above the column names',
  'repeated-header': 'the column names again',
  totals: 'a row of totals',
  'nothing-to-read': 'nothing in a column that is read',
  note: 'a note below the table',
};

/** Rows from Excel, CSV or the clipboard, and back again. */
export const imports = {
  open: 'Import CSV or Excel…',
  orPaste: 'or paste rows from Excel',
  pasteBox: 'Paste rows here',
  pasteBoxSummary: 'Paste box, template and download',
  pasteHint:
    'Copy the rows in Excel together with the row of column names, then paste. Nothing changes before you have seen what was understood.',
  before: (what: string) => `${what}:`,
  template: 'Template',
  export: 'Download as',
  csv: 'CSV',
  excel: 'Excel',
  pasted: 'Pasted rows',
  drop: 'Drop the file to import it',

  exporting: (name: string) => `Writing “${name}”`,
  exportStages: { gathering: 'Collecting the rows…', writing: 'Writing the file…' },
  exported: (name: string) => `“${name}” is among your downloads.`,
  exportFailed:
    'The browser could not write the file: it may be short of memory. Your answers are as they were.',
  copyTemplate: 'Copy',
  templateCopied: 'The names of the columns are copied: paste them into the first row of a sheet.',
  templateToCopy: 'Names of the columns',
  copyTemplateYourself:
    'The browser did not allow that. The names are selected: copy them with the keyboard.',

  reading: (name: string) => `Reading “${name}”`,
  stages: {
    opening: 'Opening…',
    reading: 'Reading the rows…',
    checking: 'Checking every row…',
    importing: 'Importing the rows…',
  },
  cancel: 'Cancel',
  close: 'Close',
  filesIgnored: (files: number) =>
    files === 1
      ? 'Another file came with it and is not read: import it after this one.'
      : `${number(files)} other files came with it and are not read: import them one after another.`,
  refused: (name: string) => `“${name}” could not be imported`,
  unchanged: 'Nothing has changed: your answers are as they were.',
  refusals: {
    empty: () => 'There is nothing in it.',
    'too-large': (limit: number) =>
      `It is larger than ${number(Math.round(limit / 1024 / 1024))} MB. Save only the rows that matter, as CSV.`,
    'too-many-rows': (limit: number) => `It has more than ${rowsOf(limit)}.`,
    'too-many-columns': (limit: number) => `It has more than ${number(limit)} columns.`,
    'expands-too-far': () => 'It unpacks to far more than a workbook holds, and was not opened.',
    'unknown-encoding': () =>
      'Its characters can’t be read. Save it again as “CSV UTF-8” or as an Excel workbook.',
    'quote-not-closed': (_: number, row: number) =>
      `A quotation mark in row ${number(row)} is never closed, so the rows after it can’t be told apart. Close it, or save the list as an Excel workbook.`,
    'not-a-table': () => 'It is no table: a CSV, TSV or Excel file (.xlsx) is needed.',
    'not-a-workbook': () => 'It is no Excel workbook, although it begins like one.',
    'old-or-protected-workbook': () =>
      'It is protected by a password, or from Excel before 2007. Save it without one as .xlsx.',
    'damaged-workbook': () => 'The workbook can’t be read. Open it in Excel and save it as .xlsx.',
    'took-too-long': (limit: number) => `Reading it took longer than ${number(limit)} seconds.`,
    unreadable: () => 'The browser could not read it. It may have been moved or deleted.',
  },

  preview: (name: string) => `What was understood of “${name}”`,
  sheet: 'Sheet',
  oneSheet: 'One sheet is imported at a time; the others stay out.',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  summary: (kind: TableKind, fine: number, toLookAt: number, leftOut: number) => {
    // The noun stands with the first number that there is.
    let isFirst = true;
    const some = (count: number) => {
      const said = isFirst ? countOf(kind, count) : number(count);
      isFirst = false;
      return said;
    };
    const parts = [
      fine > 0 && `${some(fine)} ${fine === 1 ? 'is' : 'are'} fine`,
      toLookAt > 0 && `${some(toLookAt)} ${toLookAt === 1 ? 'needs' : 'need'} a look`,
      leftOut > 0 && `${some(leftOut)} ${leftOut === 1 ? 'stays' : 'stay'} out`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? `${parts.join(', ')}.` : 'No row has been read yet.';
  },
  rowsJoined: (kind: TableKind, rows: number) =>
    `They come from ${rowsOf(rows)}: rows that are clearly of one ${NOUNS[kind][0]} are taken together.`,
  noEntitlementsRead: 'No column of active entitlements is read.',
  chooseEntitlements: 'If one holds them, choose under “Columns” of which workload they are.',
  duplicatesWithin: (names: number) =>
    `${namesOf(names)} ${names === 1 ? 'stands' : 'stand'} in several of these rows.`,
  duplicatesExisting: (names: number) =>
    `${namesOf(names)} ${names === 1 ? 'is' : 'are'} here already.`,
  otherOffer: (names: number) =>
    names === 1
      ? '1 name is here as a trial and among these rows as paid, or the other way round: it comes as a row of its own, and the one that is here stays.'
      : `${number(names)} names are here as a trial and among these rows as paid, or the other way round: they come as rows of their own, and those that are here stay.`,
  duplicatesHint: 'Each row is imported as it is; after that the table offers to merge them.',

  encodings: {
    gb18030: 'Its characters were read as Simplified Chinese (GB18030)',
    'windows-1252': 'Its characters were read as Western European (Windows-1252)',
  },
  encodingGuessed: (read: string) =>
    `${read}, as the file does not say which they are. If names look wrong, save it again as “CSV UTF-8” or as an Excel workbook.`,

  columns: 'Columns',
  columnsQuestion: 'Which column is what?',
  notRecognised: 'The names of its columns say too little. Choose what each column holds.',
  kind: 'Each row is',
  kinds: { customers: 'a customer', staff: 'a person' },
  headerRow: 'The columns are named in',
  noHeaderRow: 'no row: the first is data already',
  headerRowAt: (row: number, cells: string) => `row ${number(row)}: ${cells}`,
  columnAt: (letters: string) => `Column ${letters}`,
  columnNamed: (header: string, letters: string) => `${header} (column ${letters})`,
  example: (text: string) => `for example “${text}”`,
  leaveColumnOut: 'Leave out',
  how,
  roles: otherRoles,
  exam: (exam: string) => `Exam ${exam}`,
  columnsLeftOut: (columns: number, names: string) =>
    `${columnsOf(columns)} ${columns === 1 ? 'is' : 'are'} left out: ${names}.`,
  moreColumns: (columns: number) => `Show ${columnsOf(columns)} more`,

  casesHeading: 'What needs a look',
  filters: { all: 'All', mended: 'Mended', 'left-out': 'Left out' },
  filter: 'Show',
  filterWithCount: (name: string, count: number) => `${name} (${number(count)})`,
  row: 'Row',
  column: 'Column',
  stands: 'What stood there',
  empty: 'nothing',
  mend: 'Mend it',
  mendCell: (column: string, row: number) => `${column}, row ${number(row)}`,
  chooseNameColumn: 'Choose the column that holds the name, below',
  toDo: 'What to do',
  problems,
  problemToDo: (what: string, toDo: string) => `${what}: ${toDo}`,
  mended: 'Mended',
  rows: (rows: readonly number[]) =>
    rows.length === 1 ? `row ${number(rows[0] ?? 0)}` : `rows ${and(rows.map(number))}`,
  leaveOut: 'Leave out',
  leaveRowsOut: (rows: string) => `Leave out ${rows}`,
  leaveAllOut: (kind: TableKind, count: number) =>
    count === 1 ? `Leave this ${NOUNS[kind][0]} out` : `Leave these ${countOf(kind, count)} out`,
  takeAllIn: (kind: TableKind, count: number) =>
    count === 1 ? `Take this ${NOUNS[kind][0]} in` : `Take these ${countOf(kind, count)} in`,
  noCases: 'Nothing of that kind is left.',
  previousCases: 'Previous',
  nextCases: 'Next',
  casesPage: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  keptAsItStands:
    'Counts that you don’t mend here are imported as they stand, marked in the table, and count for nothing until then. What becomes of a word that is not understood is said beside it.',
  downloadCases: 'Download these rows with the reasons',
  reasons: 'What to mend',
  casesFile: 'rows-to-mend',

  leftOutHeading: (count: number) => `${rowsOf(count)} not read`,
  leftOut,
  leftOutRow: (row: number, text: string, reason: string) =>
    `Row ${number(row)}, “${text}”: ${reason}`,
  moreLeftOut: (count: number) => `And ${rowsOf(count)} more.`,
  mode: { customers: 'The customers that are here', staff: 'The people who are here' },
  add: (kind: TableKind, existing: number) =>
    `Keep the ${countOf(kind, existing)}, and add to them`,
  update: (kind: TableKind): string =>
    kind === 'customers'
      ? 'Update those of the same name from these rows, and add the others'
      : 'Add what these rows list to people of the same name, and add the others',
  updateHint:
    'A column in which anything stands takes the place of what stood there, with its empty cells too. All else stays.',
  outlook: ({ kind, updated, added, passedOver, lost }: Outlook) => {
    const others =
      passedOver > 0
        ? ` ${countOf(kind, passedOver)} more of ${passedOver === 1 ? 'that name stays as it is' : 'those names stay as they are'}.`
        : '';
    if (updated + added === 0) return `All of it is here already: nothing changes.${others}`;
    const lostNames = [
      lost.counts > 0 && `${number(lost.counts)} ${lost.counts === 1 ? 'number' : 'numbers'}`,
      lost.associations > 0 &&
        `${number(lost.associations)} ${lost.associations === 1 ? 'association' : 'associations'}`,
    ].filter((name) => name !== false);
    const isOneLost = lost.counts + lost.associations === 1;
    const what = [
      updated > 0 && `${countOf(kind, updated)} ${updated === 1 ? 'changes' : 'change'}`,
      added > 0 &&
        `${updated > 0 ? number(added) : countOf(kind, added)} ${added === 1 ? 'is' : 'are'} added`,
      lostNames.length > 0 && `${and(lostNames)} ${isOneLost ? 'is' : 'are'} removed`,
    ].filter((part) => part !== false);
    return `${what.join(', ')}.${others}`;
  },
  replace: (kind: TableKind, existing: number) => `Replace the ${countOf(kind, existing)}`,
  apply: (kind: TableKind, count: number, columnsLeftOut: number) =>
    `Import ${countOf(kind, count)}${columnsLeftOut > 0 ? ` without ${columnsOf(columnsLeftOut)}` : ''}`,
  undoHint: 'One undo takes all of it back.',
  discardHeading: (mended: number) =>
    `${number(mended)} mended ${mended === 1 ? 'cell' : 'cells'} would be lost.`,
  discard: 'Discard and close',
  goOn: 'Go on',

  done: ({ kind, mode, added, updated, leftOut }: Imported) => {
    const left = leftOut > 0 ? `, ${number(leftOut)} left out` : '';
    if (mode === 'replace')
      return `${countOf(kind, added)} imported in place of those that were here${left}.`;
    if (mode === 'update' && updated + added === 0) return `All of it was here already${left}.`;
    if (updated === 0) return `${countOf(kind, added)} added${left}.`;
    const others = added > 0 ? `, ${number(added)} added` : '';
    return `${countOf(kind, updated)} updated${others}${left}.`;
  },
  elsewhere: {
    customers: 'They are on the step “Entitlements”.',
    staff: 'They are on the step “Staff”.',
  },
  goThere: { customers: 'Go to entitlements', staff: 'Go to staff' },

  file: { customers: 'customers', staff: 'staff', template: 'template' },
  exports: {
    customers: {
      sheet: 'Customers',
      columns: {
        name: 'Customer',
        'exchange-online': 'Exchange Online',
        'sharepoint-online': 'SharePoint Online',
        'skype-for-business': 'Skype for Business',
        yammer: 'Yammer',
        'pro-plus': 'ProPlus',
        trial: 'Trial',
        associations: 'Associations',
        total: 'Total',
        counted: 'Counted',
        why: 'Why',
      },
    },
    staff: {
      sheet: 'Staff',
      columns: {
        name: 'Person',
        '70-346': 'Exam 70-346',
        '70-347': 'Exam 70-347',
        'mcsa-office-365': 'MCSA: Office 365',
        qualifies: 'Qualified',
        why: 'Why',
      },
    },
    none: 'None of these',
    yes: 'Yes',
    no: 'No',
  },
};
