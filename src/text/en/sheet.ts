import type { CustomerReason, TableKind } from '../../assessment/index.ts';
import { formats } from '../formats.ts';

const { number } = formats('en-GB');
const { compare } = new Intl.Collator('en-GB', { numeric: true });

const NOUNS: Record<TableKind, readonly [one: string, many: string]> = {
  customers: ['customer', 'customers'],
  staff: ['person', 'people'],
};

const rowsOf = (count: number) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`;
const columnsOf = (count: number) => `${number(count)} ${count === 1 ? 'column' : 'columns'}`;
/** A cell needs no size. */
const sized = (done: string, rows: number, columns: number) =>
  rows === 1 && columns === 1 ? done : `${done} ${rowsOf(rows)} × ${columnsOf(columns)}`;

const reasons: Record<Exclude<CustomerReason, 'counted'>, string> = {
  'association-not-answered': 'Not answered',
  trial: 'Trial',
  'no-association': 'No association',
  'no-entitlements': 'No usage',
};

/** Finding, sorting, filtering, and the clipboard, on the steps that are sheets. */
export const sheet = {
  compare,
  find: { customers: 'Find a customer', staff: 'Find a person' },
  show: 'Show',
  filter: (name: string, count: number) => `${name} ${number(count)}`,
  filters: {
    all: 'All',
    counts: 'Counted',
    excluded: 'Do not count',
    ...reasons,
    qualified: 'Qualified',
    'not-qualified': 'Not qualified',
    'needs-one-exam': 'Need one exam',
    'no-credential': 'No credential',
    problem: 'With a problem',
    duplicate: 'Duplicates',
  },
  shown: (kind: TableKind, shown: number, all: number) =>
    `${number(shown)} of ${number(all)} ${NOUNS[kind][all === 1 ? 0 : 1]} shown`,
  allShown: (kind: TableKind, all: number) =>
    `${all === 1 ? 'The' : 'All'} ${number(all)} ${NOUNS[kind][all === 1 ? 0 : 1]} shown`,
  noneShown: {
    customers: 'No customer is left here.',
    staff: 'Nobody is left here.',
  },
  showAll: 'Show all',
  shownOnly: (count: number) => `${number(count)} shown`,
  keys: 'Arrow keys move between cells. Enter or a double click edits a text, the space bar ticks a box. Tab leads along the row and out.',
  /** After those, where rows may go. */
  keysToRemove: ' Ctrl+Delete removes the selected rows.',
  sortBy: 'Sort by',
  ascending: (column: string) => `Sorted by ${column}, lowest first. It stays so while you type.`,
  descending: (column: string) => `Sorted by ${column}, highest first. It stays so while you type.`,
  asEntered: 'In the order in which they were entered',
  selected: (rows: number, columns: number) => `${rowsOf(rows)} × ${columnsOf(columns)} selected`,
  copied: (rows: number, columns: number) => sized('Copied', rows, columns),
  cut: (rows: number, columns: number) => sized('Cut', rows, columns),
  cleared: (rows: number, columns: number) => sized('Cleared', rows, columns),
  ticked: (rows: number, columns: number) => sized('Ticked', rows, columns),
  unticked: (rows: number, columns: number) => sized('Ticks taken away', rows, columns),
  remove: (kind: TableKind, count: number) => `Remove ${number(count)} ${NOUNS[kind][1]}`,
  removed: (kind: TableKind, count: number) =>
    `${number(count)} ${NOUNS[kind][1]} removed. Undo brings them back.`,
  changedAt: (done: string, where: string) => `${done}: ${where}`,
  changedRows: (done: string, rows: number) => `${done} in ${rowsOf(rows)}`,
  rowsGone: (done: string, rows: number) => `${done}: ${rowsOf(rows)} fewer`,
  elsewhere: (done: string) => `${done}. It was not in this table.`,
  pasted: (rows: number, columns: number) => `Pasted ${rowsOf(rows)} × ${columnsOf(columns)}.`,
  rowsAdded: (rows: number) => `${rowsOf(rows)} of them new.`,
  rowsLeftOut: (rows: number) => `${rowsOf(rows)} left out: there is no row below.`,
  columnsLeftOut: (columns: number) =>
    `${columnsOf(columns)} left out: there is nothing to fill in there.`,
  toMend: (cells: number) => `${number(cells)} ${cells === 1 ? 'cell' : 'cells'} to mend.`,
  notUnderstood: (cells: number) =>
    `${number(cells)} ${cells === 1 ? 'tick stays as it was: its word is' : 'ticks stay as they were: their words are'} neither yes nor no.`,
};
