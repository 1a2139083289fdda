import type { AssociationId, WorkloadId } from '../../model/assessment.ts';
import { nameKey } from '../../model/nameKey.ts';
import { isSameCount, parseCount } from '../count.ts';
import {
  decimalsIn,
  readCountCell,
  readName,
  readWorkload,
  type ReadCell,
  type ReadCount,
} from './cells.ts';
import { workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import { answersReader } from './customers.ts';
import type { Findings } from './findings.ts';
import type { CustomerRow, SourceRow } from './table.ts';
import { fewestRowsOf, totalsOf, type Totals } from './totals.ts';

/**
 * One row per customer and workload: the rows of one customer become one. A paid row and a trial row of
 * one name are two offers, and stay two rows, as everywhere.
 */
export function readLongCustomers(
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): readonly CustomerRow[] {
  const joined = new Map<string, Joined>();
  const totals = new Map(workloadsInOrder.map((workload) => [workload, totalsOf()]));
  const readAnswers = answersReader(columns, findings);
  const readCount = countReader(rows, columns);
  let above = '';
  let rowAbove: SourceRow | null = null;
  for (const row of rows) {
    const totalsIn = columns.totalsIn(row);
    if (totalsIn !== null) {
      const fewest = fewestRowsOf(row, totalsIn, rowAbove, above, columns);
      if (isTotal(row, fewest, columns, readCount(row), totals)) {
        findings.leaveOut(row, 'totals');
        continue;
      }
    }
    rowAbove = row;
    if (totalsIn === 'all') findings.report(row, 'name', 'may-be-a-total');
    const name = nameOf(row, above, columns, findings);
    above = name;
    const answers = readAnswers(row);
    // Nobody knows whether two rows without a name are of the same customer.
    const key = name === '' ? `row:${row.number}` : `${answers.trial}:${nameKey(name)}`;
    const customer = joined.get(key) ?? begin(name, answers.trial);
    joined.set(key, customer);
    customer.sourceRows.push(row.number);
    addAssociations(customer, answers.associations, row, findings);
    const added = addCount(customer, answers.associations, row, readCount(row), columns, findings);
    if (added) totals.get(added.workload)?.add([added.count]);
  }
  return [...joined.values()].map(({ said: _, ...customer }) => customer);
}

function countReader(rows: readonly SourceRow[], columns: Columns): (row: SourceRow) => ReadCount {
  const column = columns.get('count')?.column;
  const decimals = column === undefined ? null : decimalsIn(rows, column);
  return (row) => readCountCell(columns.cell(row, 'count'), decimals);
}

/** Of all workloads, or of one of them: then its number is the sum of those above. */
function isTotal(
  row: SourceRow,
  fewest: number,
  columns: Columns,
  { count }: ReadCount,
  totals: ReadonlyMap<WorkloadId, Totals>,
): boolean {
  const text = columns.cell(row, 'workload');
  const workload = readWorkload(text).value;
  // Another product's is no customer's usage, but it may be a customer's row.
  if (workload === null) return text === '' || fewest === 1;
  return totals.get(workload)?.isSumOfRowsAbove([count], fewest) ?? false;
}

interface Joined {
  readonly name: string;
  readonly trial: boolean;
  readonly counts: Partial<Record<WorkloadId, string>>;
  associations: CustomerRow['associations'];
  readonly sourceRows: number[];
  /** What the first row of each workload says. */
  readonly said: Map<
    WorkloadId,
    { readonly text: string; readonly associations: Set<AssociationId> }
  >;
}

function begin(name: string, trial: boolean): Joined {
  return { name, trial, counts: {}, associations: null, sourceRows: [], said: new Map() };
}

/** Where cells were merged, or a list is grouped, the name stands in the first row of its group only. */
function nameOf(row: SourceRow, above: string, columns: Columns, findings: Findings): string {
  const name: ReadCell<string> = readName(columns.cell(row, 'name'));
  if (name.problem === 'name-missing' && above !== '') {
    findings.report(row, 'name', 'name-from-above');
    return above;
  }
  findings.report(row, 'name', name.problem);
  return name.value;
}

function addAssociations(
  customer: Joined,
  associations: CustomerRow['associations'],
  row: SourceRow,
  findings: Findings,
): void {
  if (associations === null) return;
  const before = customer.associations;
  customer.associations = [...new Set([...(before ?? []), ...associations])];
  const isNone = associations.length === 0;
  if (before !== null && (before.length === 0) !== isNone)
    findings.report(row, 'associations', 'answers-differ');
}

interface Added {
  readonly workload: WorkloadId;
  readonly count: number | null;
}

/** What the row adds; nothing where it repeats a number for another association. */
function addCount(
  customer: Joined,
  associations: CustomerRow['associations'],
  row: SourceRow,
  count: ReadCount,
  columns: Columns,
  findings: Findings,
): Added | null {
  findings.report(row, 'count', count.problem);
  const workload = readWorkload(columns.cell(row, 'workload'));
  findings.report(row, 'workload', workload.problem);
  if (workload.value === null || count.value === '') return null;

  const said = customer.said.get(workload.value);
  if (!said)
    customer.said.set(workload.value, { text: count.value, associations: new Set(associations) });
  else if (namesOthers(said.associations, associations) && isSameCount(said.text, count.value)) {
    for (const id of associations ?? []) said.associations.add(id);
    return null;
  }
  const before = customer.counts[workload.value];
  if (before !== undefined) findings.report(row, 'workload', 'workload-repeated');
  customer.counts[workload.value] = before === undefined ? count.value : sum(before, count.value);
  return { workload: workload.value, count: count.count };
}

/** Each row one that no row before has named. */
function namesOthers(
  before: ReadonlySet<AssociationId>,
  associations: CustomerRow['associations'],
): boolean {
  return (
    before.size > 0 && associations?.length === 1 && !associations.some((id) => before.has(id))
  );
}

/** Numbers are added up; where one can't be read, both stay to be seen, as no number. */
function sum(one: string, other: string): string {
  const [left, right] = [parseCount(one), parseCount(other)];
  return left.ok && right.ok ? String(left.count + right.count) : `${one} + ${other}`;
}
