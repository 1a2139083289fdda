import type { AssociationId, WorkloadId } from '../../model/assessment.ts';
import { readAssociations, readCountCell, readName, readTrial, readYesNo } from './cells.ts';
import { associationIds, workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { Findings } from './findings.ts';
import type { CustomerRow, RowProblemId, SourceRow } from './table.ts';
import { totalsOf, type RowCounts } from './totals.ts';

/** One row per customer, and one column per workload. */
export function readWideCustomers(
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): readonly CustomerRow[] {
  const totals = totalsOf();
  const workloads = workloadsInOrder.filter((workload) => columns.get(workload) !== undefined);
  const customers: CustomerRow[] = [];
  for (const row of rows) {
    const name = readName(columns.cell(row, 'name'));
    const { counts, numbers, problems } = readCounts(row, columns, workloads);
    const isTotals = columns.isTotals(row);
    // Without a word for it, the same number as that of one row above is none of a total's.
    const sameAsAbove =
      (isTotals || name.value === '') && totals.isSumOfRowsAbove(numbers, isTotals ? 1 : 2);
    if (isTotals && sameAsAbove) {
      findings.leaveOut(row, 'totals');
      totals.startAgain();
      continue;
    }
    totals.add(numbers);

    findings.report(row, 'name', name.problem);
    if (isTotals || sameAsAbove) findings.report(row, 'name', 'may-be-a-total');
    for (const { workload, problem } of problems) findings.report(row, workload, problem);
    const { trial, associations } = answersOf(row, columns, findings);
    customers.push({ name: name.value, counts, trial, associations, sourceRows: [row.number] });
  }
  return customers;
}

interface ReadCounts {
  /** An empty cell is left out, as it is in the sheet. */
  readonly counts: Readonly<Partial<Record<WorkloadId, string>>>;
  readonly numbers: RowCounts;
  readonly problems: readonly { readonly workload: WorkloadId; readonly problem: RowProblemId }[];
}

function readCounts(
  row: SourceRow,
  columns: Columns,
  workloads: readonly WorkloadId[],
): ReadCounts {
  const counts: Partial<Record<WorkloadId, string>> = {};
  const numbers: (number | null)[] = [];
  const problems: { workload: WorkloadId; problem: RowProblemId }[] = [];
  for (const workload of workloads) {
    const { value, count, problem } = readCountCell(columns.cell(row, workload));
    numbers.push(count);
    if (value !== '') counts[workload] = value;
    if (problem !== null) problems.push({ workload, problem });
  }
  return { counts, numbers, problems };
}

/** Trial and associations, which both shapes of a table can say of a row. */
export function answersOf(
  row: SourceRow,
  columns: Columns,
  findings: Findings,
): Pick<CustomerRow, 'trial' | 'associations'> {
  const trial = readTrial(columns.cell(row, 'trial'));
  findings.report(row, 'trial', trial.problem);
  const listed = readAssociations(columns.cell(row, 'associations'));
  findings.report(row, 'associations', listed.problem);
  const ticked = tickedAssociations(row, columns, findings);
  return { trial: trial.value, associations: together(listed.value, ticked) };
}

/** A column for each association: all four denied is "none of these"; fewer leave the question open. */
function tickedAssociations(
  row: SourceRow,
  columns: Columns,
  findings: Findings,
): readonly AssociationId[] | null {
  if (associationIds.every((id) => columns.get(id) === undefined)) return null;
  const answers = associationIds.map((id) => {
    const answer = readYesNo(columns.cell(row, id));
    if (answer === undefined) findings.report(row, id, 'association-not-understood');
    return { id, answer };
  });
  const ticked = answers.filter(({ answer }) => answer === true).map(({ id }) => id);
  if (ticked.length > 0) return ticked;
  return answers.every(({ answer }) => answer === false) ? [] : null;
}

function together(
  one: readonly AssociationId[] | null,
  other: readonly AssociationId[] | null,
): readonly AssociationId[] | null {
  if (one === null || other === null) return one ?? other;
  return [...new Set([...one, ...other])];
}
