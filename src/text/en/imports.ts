import type { ColumnRole, LeftOutRow, MatchedHow, RowProblemId } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number } = formats('en-GB');

const rowsOf = (count: number) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;

const problems: Record<RowProblemId, string> = {
  'not-a-number': 'is not a whole number: enter digits, for example 1200',
  negative: 'is below 0: enter 0 or a number above it',
  fraction: 'has decimals: enter a whole number, for example 1200',
  'too-large': 'is too large: enter 100,000,000 or less',
  'name-missing': 'The name is missing: enter one',
  'name-too-long': 'is longer than 200 characters: shorten it',
  'name-from-above': 'The name was taken from the row above: check it',
  'spreadsheet-error': 'is an error of the spreadsheet: mend its formula, or enter the number',
  'trial-not-understood': 'does not say whether it is a trial: enter yes or no',
  'association-not-understood': 'is no association we know: tick it on the associations step',
  'workload-not-understood': 'is no workload that counts: the row was left out',
  'workload-repeated': 'stands twice for this customer: the numbers were added up',
  'answers-differ': 'differs from another row of this customer: check which is right',
  'credential-not-understood': 'is no credential that counts: tick what the person holds',
  'may-be-a-total': 'looks like a row of totals: remove it if it is one',
};

const how: Record<MatchedHow, string> = {
  exact: '',
  synonym: 'recognised by another name',
  likeness: 'recognised by likeness: check it',
  position: 'taken by its position: check it',
};

const otherRoles: Record<
  Extract<
    ColumnRole,
    'name' | 'workload' | 'count' | 'trial' | 'associations' | 'credentials' | 'worked-out'
  >,
  string
> = {
  name: 'Name',
  workload: 'Workload',
  count: 'Active entitlements',
  trial: 'Trial',
  associations: 'Associations',
  credentials: 'Credentials',
  'worked-out': 'Not read: it is worked out again',
};

const leftOut: Record<LeftOutRow['reason'], string> = {
  'above-header': 'above the column names',
  'repeated-header': 'the column names again',
  totals: 'a row of totals',
  'nothing-to-read': 'nothing in a column that is read',
};

/** Rows from Excel, CSV or the clipboard, and back again. */
export const imports = {
  open: 'Import CSV or Excel…',
  orPaste: 'or paste rows from Excel',
  pasteBox: 'Paste rows here',
  pasteBoxSummary: 'Paste box, template and download',
  pasteHint:
    'Copy the rows in Excel together with the row of column names, then paste. Nothing changes before you have seen what was understood.',
  template: 'Download a template',
  export: 'Download as',
  csv: 'CSV',
  excel: 'Excel',
  pasted: 'Pasted rows',
  drop: 'Drop the file to import it',

  reading: (name: string) => `Reading “${name}”`,
  stages: {
    opening: 'Opening…',
    reading: 'Reading the rows…',
    checking: 'Checking every row…',
    'handing-over': 'Almost done…',
  },
  cancel: 'Cancel',
  close: 'Close',
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
      `A quotation mark in row ${number(row)} is never closed, so the rows after it can’t be told apart.`,
    'not-a-table': () => 'It is no table: a CSV, TSV or Excel file (.xlsx) is needed.',
    'not-a-workbook': () => 'It is no Excel workbook, although it begins like one.',
    'old-or-protected-workbook': () =>
      'It is protected by a password, or from Excel before 2007. Save it without one as .xlsx.',
    'damaged-workbook': () => 'The workbook is damaged. Open it in Excel and save it again.',
    'took-too-long': (limit: number) => `Reading it took longer than ${number(limit)} seconds.`,
    cancelled: () => 'It was cancelled.',
    unreadable: () => 'The browser could not read it. It may have been moved or deleted.',
    'no-columns': () =>
      'No column of customers or of people was found in it. The first row should name the columns, as in the template.',
  },

  preview: (name: string) => `What was understood of “${name}”`,
  sheet: 'Sheet',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  kinds: { customers: 'Customers and their entitlements', staff: 'People and their credentials' },
  summary: (fine: number, toLookAt: number) =>
    toLookAt === 0
      ? fine === 1
        ? 'The row is fine.'
        : `All ${rowsOf(fine)} are fine.`
      : `${rowsOf(fine)} ${fine === 1 ? 'is' : 'are'} fine, ${rowsOf(toLookAt)} ${toLookAt === 1 ? 'needs' : 'need'} a look.`,
  columns: 'Columns',
  column: 'Column',
  readAs: 'Read as',
  how,
  roles: otherRoles,
  exam: (exam: string) => `Exam ${exam}`,
  unmatched: (columns: number) =>
    columns === 1 ? 'This column is not read:' : `These ${number(columns)} columns are not read:`,
  problemsHeading: 'What needs a look',
  row: 'Row',
  stands: 'What stands there',
  problem: 'What to do',
  problems,
  moreProblems: (count: number) => `And ${number(count)} more; the download holds them all.`,
  downloadProblems: 'Download these rows with the reasons',
  problemsFile: 'rows-to-look-at',
  mendLater:
    'What can’t be read is kept as it stands and marked in the table, where you can mend it.',
  leaveOut: (count: number) =>
    count === 1
      ? 'Leave out the row that needs a look'
      : `Leave out the ${rowsOf(count)} that need a look`,
  leftOutHeading: (count: number) => `${rowsOf(count)} not read`,
  leftOut,
  leftOutRow: (row: number, text: string, reason: string) =>
    `Row ${number(row)}, “${text}”: ${reason}`,
  mode: 'What to do with the rows that are here',
  add: (existing: number) => `Add to the ${rowsOf(existing)} that are here`,
  replace: (existing: number) => `Replace the ${rowsOf(existing)} that are here`,
  apply: (count: number) => `Import ${rowsOf(count)}`,
  undoHint: 'One undo takes all of it back.',

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
