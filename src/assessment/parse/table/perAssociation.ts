import type { WorkloadId } from '../../model/assessment.ts';
import { isSameCount } from '../count.ts';
import { customerKey } from '../duplicates.ts';
import { associationIds, workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { CustomerRow } from './table.ts';

export interface PerAssociation {
  /** Customers of which several rows named one association each are one row. */
  readonly rows: readonly CustomerRow[];
  /** Those that repeat the numbers of a row before, and may as well be of the same customer. */
  readonly repeated: readonly CustomerRow[];
}

/**
 * A table with one row per customer and association has the numbers in each of a customer's rows, or in the first:
 * added up, they would be counted as often as the customer has associations. Rows of a name are of one customer
 * where each names another association, and no number says otherwise; an empty cell says nothing. In a table that
 * this tool has written each row is a customer of its own.
 */
export function joinedByAssociation(
  rows: readonly CustomerRow[],
  columns: Columns,
): PerAssociation {
  const apart = { rows, repeated: [] };
  if (columns.isOurs || roles.every((role) => columns.get(role) === undefined)) return apart;
  const groups = groupsIn(rows).filter(agree);
  if (groups.length === 0) return apart;
  const ofOne = groups.filter(nameOneEach);
  const others = new Set(ofOne.flatMap(([, ...rest]) => rest));
  const joined = new Map(ofOne.map((group) => [group[0], asOne(group)]));
  return {
    rows: rows.flatMap((row) => (others.has(row) ? [] : (joined.get(row) ?? row))),
    repeated: groups
      .filter(([first]) => !joined.has(first))
      .flatMap(([first, ...rest]) => rest.filter((row) => shareNumber(first, row))),
  };
}

/** In a list in one column, or in a column for each. */
const roles = ['associations', ...associationIds] as const;

type Group = [CustomerRow, ...CustomerRow[]];

/** Of one name and one offer. */
function groupsIn(rows: readonly CustomerRow[]): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const row of rows) {
    const key = customerKey(row);
    if (key === null) continue;
    const group = byName.get(key);
    if (group) group.push(row);
    else byName.set(key, [row]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}

/** Whether no two numbers of a workload differ. */
function agree(group: Group): boolean {
  return workloadsInOrder.every((workload) => {
    const numbers = numbersOf(group, workload);
    return numbers.every((number) => isSameCount(number, numbers[0]));
  });
}

function nameOneEach(group: Group): boolean {
  const named = group.flatMap(({ associations }) => associations ?? []);
  if (group.some(({ associations }) => associations?.length !== 1)) return false;
  // The same association and the same numbers twice may as well be two orders.
  return new Set(named).size === named.length || !group.some(hasNumbers);
}

function asOne(group: Group): CustomerRow {
  const counts = workloadsInOrder.flatMap((workload) =>
    numbersOf(group, workload)
      .slice(0, 1)
      .map((number) => [workload, number] as const),
  );
  return {
    ...group[0],
    counts: Object.fromEntries(counts),
    associations: associationIds.filter((id) =>
      group.some(({ associations }) => associations?.includes(id)),
    ),
    sourceRows: group.flatMap(({ sourceRows }) => sourceRows),
  };
}

function numbersOf(group: Group, workload: WorkloadId): readonly string[] {
  return group.flatMap(({ counts }) => counts[workload] ?? []);
}

function shareNumber({ counts: one }: CustomerRow, { counts: other }: CustomerRow): boolean {
  return workloadsInOrder.some((id) => one[id] !== undefined && other[id] !== undefined);
}

const hasNumbers = ({ counts }: CustomerRow) => Object.keys(counts).length > 0;
