import type { AssociationId, WorkloadId } from '../../model/assessment.ts';
import { readAssociations, readCountCell, readName, readTrial, readYesNo } from './cells.ts';
import { associationIds, workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { Findings } from './findings.ts';
import type { CustomerRow, SourceRow } from './table.ts';
import { totalsOf } from './totals.ts';

/** One row per customer, and one column per workload. */
export function readWideCustomers(
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): readonly CustomerRow[] {
  const totals = totalsOf();
  return rows.flatMap((row) => {
    const name = readName(columns.cell(row, 'name'));
    const read = workloadsInOrder.map((workload) => ({
      workload,
      ...readCountCell(columns.cell(row, workload)),
    }));
    const counts = countsOf(read);
    const sameAsAbove = totals.isSumOfRowsAbove(read);
    if (columns.isTotals(row) && sameAsAbove) {
      findings.leaveOut(row, 'totals');
      totals.startAgain();
      return [];
    }
    totals.add(read);

    findings.report(row, 'name', name.problem);
    if (columns.isTotals(row) || (name.value === '' && sameAsAbove))
      findings.report(row, 'name', 'may-be-a-total');
    for (const { workload, problem } of read) findings.report(row, workload, problem);
    return [
      { name: name.value, counts, ...answersOf(row, columns, findings), sourceRows: [row.number] },
    ];
  });
}

/** An empty cell is left out, as it is in the sheet. */
function countsOf(
  read: readonly { readonly workload: WorkloadId; readonly value: string }[],
): Readonly<Partial<Record<WorkloadId, string>>> {
  return Object.fromEntries(
    read.filter(({ value }) => value !== '').map(({ workload, value }) => [workload, value]),
  );
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
