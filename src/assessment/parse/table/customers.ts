import type { AssociationId, WorkloadId } from '../../model/assessment.ts';
import { fewDigits, isSameCount } from '../count.ts';
import {
  decimalsIn,
  readAssociations,
  readCountCell,
  readName,
  readTrial,
  readYesNo,
  type Decimals,
} from './cells.ts';
import { associationIds, workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { Findings } from './findings.ts';
import type { CustomerRow, RowProblemId, SourceRow } from './table.ts';
import { fewestRowsOf, totalsOf } from './totals.ts';

/** One row per customer, and one column per workload. */
export function readWideCustomers(
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): readonly CustomerRow[] {
  const readCustomer = customerReader(columns, countColumns(columns, rows), findings);
  const customers: CustomerRow[] = [];
  for (const row of rows) {
    const customer = readCustomer(row);
    if (customer) customers.push(customer);
  }
  return customers;
}

/** `null` for a row of totals. */
function customerReader(
  columns: Columns,
  countedIn: readonly CountColumn[],
  findings: Findings,
): (row: SourceRow) => CustomerRow | null {
  const totals = totalsOf();
  // Each row has it in turn: what a hundred thousand of them would make is to be cleared away again.
  const numbers: (number | null)[] = [];
  const readAnswers = answersReader(columns, findings);
  let above: CustomerRow | null = null;
  let rowAbove: SourceRow | null = null;
  return (row) => {
    const name = readName(columns.cell(row, 'name'));
    const { counts, problems } = readCounts(row, countedIn, numbers);
    const totalsIn = columns.totalsIn(row);
    const isUnnamed = name.value === '' && totalsIn === null && !columns.isOurs;
    const named = isUnnamed ? above : null;
    const moreOf = named && isMoreOf(named, counts, row, columns) ? named : null;
    const mayBeTotal = totalsIn !== null || (name.value === '' && !moreOf);
    const isSumOf = (rows: number) => mayBeTotal && totals.isSumOfRowsAbove(numbers, rows);
    const isSum = isSumOf(fewestRowsOf(row, totalsIn, rowAbove, above?.name ?? '', columns));
    if (totalsIn !== null && isSum) {
      findings.leaveOut(row, 'totals');
      totals.startAgain();
      above = null;
      return null;
    }
    const isInDoubt = isSum || totalsIn === 'all' || (totalsIn === 'of-group' && isSumOf(1));
    if (!moreOf) totals.add(numbers);
    rowAbove = row;

    findings.report(row, 'name', moreOf ? 'name-from-above' : name.problem);
    if (isInDoubt) findings.report(row, 'name', 'may-be-a-total');
    for (const { workload, problem } of problems) findings.report(row, workload, problem);
    const { trial, associations } = readAnswers(row);
    const saysTrial = columns.cell(row, 'trial') !== '';
    const customer = {
      name: moreOf?.name ?? name.value,
      counts,
      trial: moreOf && !saysTrial ? moreOf.trial : trial,
      associations,
      sourceRows: [row.number],
    };
    above = moreOf ? { ...customer, counts: moreOf.counts } : customer;
    return customer;
  };
}

/** Where cells were merged, the row below a customer's may say what else the customer is associated as. */
function isMoreOf(
  { name, counts: before }: CustomerRow,
  counts: CustomerRow['counts'],
  row: SourceRow,
  columns: Columns,
): boolean {
  const { value: associations } = readAssociations(columns.cell(row, 'associations'));
  return (
    name !== '' &&
    associations?.length === 1 &&
    workloadsInOrder.every((id) => counts[id] === undefined || isSameCount(before[id], counts[id]))
  );
}

interface CountColumn {
  readonly workload: WorkloadId;
  readonly column: number;
  /** Among these. */
  readonly place: number;
  readonly decimals: Decimals | null;
}

/** Looked up once, and not for each cell of a large table. */
function countColumns(columns: Columns, rows: readonly SourceRow[]): readonly CountColumn[] {
  return workloadsInOrder
    .flatMap((workload) => {
      const column = columns.get(workload)?.column;
      if (column === undefined) return [];
      return { workload, column, decimals: decimalsIn(rows, column) };
    })
    .map((found, place) => ({ ...found, place }));
}

interface ReadCounts {
  /** An empty cell is left out, as it is in the sheet. */
  readonly counts: Readonly<Partial<Record<WorkloadId, string>>>;
  readonly problems: readonly CountCellProblem[];
}

interface CountCellProblem {
  readonly workload: WorkloadId;
  readonly problem: RowProblemId;
}

const NO_PROBLEMS: readonly CountCellProblem[] = [];

/** The numbers go into the list that is given. */
function readCounts(
  { cells }: SourceRow,
  columns: readonly CountColumn[],
  numbers: (number | null)[],
): ReadCounts {
  const counts: Partial<Record<WorkloadId, string>> = {};
  let problems = NO_PROBLEMS;
  for (const { workload, column, place, decimals } of columns) {
    const text = cells[column] ?? '';
    const few = fewDigits(text);
    if (few !== null) {
      counts[workload] = text;
      numbers[place] = few;
      continue;
    }
    const { value, count, problem } = readCountCell(text, decimals);
    if (value !== '') counts[workload] = value;
    if (problem !== null) problems = [...problems, { workload, problem }];
    numbers[place] = count;
  }
  return { counts, problems };
}

/** Trial and associations, which both shapes of a table can say of a row. */
export function answersReader(
  columns: Columns,
  findings: Findings,
): (row: SourceRow) => Pick<CustomerRow, 'trial' | 'associations'> {
  const hasTicks = associationIds.some((id) => columns.get(id) !== undefined);
  return (row) => {
    const trial = readTrial(columns.cell(row, 'trial'));
    findings.report(row, 'trial', trial.problem);
    const listed = readAssociations(columns.cell(row, 'associations'));
    findings.report(row, 'associations', listed.problem);
    const ticked = hasTicks ? tickedAssociations(row, columns, findings) : null;
    return { trial: trial.value, associations: together(listed.value, ticked) };
  };
}

/** A column for each association: all four denied is "none of these"; fewer leave the question open. */
function tickedAssociations(
  row: SourceRow,
  columns: Columns,
  findings: Findings,
): readonly AssociationId[] | null {
  const answers = associationIds.map((id) => {
    const answer = readYesNo(columns.cell(row, id));
    if (answer === undefined) findings.report(row, id, 'association-not-understood');
    return { id, answer };
  });
  const ticked = answers.filter(({ answer }) => answer === true).map(({ id }) => id);
  if (ticked.length > 0) return ticked;
  return answers.every(({ answer }) => answer === false) ? [] : null;
}

/** Of two answers all that either says; "not answered" beside an answer adds nothing to it. */
export function together(
  one: CustomerRow['associations'],
  other: CustomerRow['associations'],
): CustomerRow['associations'] {
  if (one === null || other === null) return one ?? other;
  return associationIds.filter((id) => one.includes(id) || other.includes(id));
}
