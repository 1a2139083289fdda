import { isSameCount } from '../count.ts';
import { customerKey } from '../duplicates.ts';
import { associationIds, workloadsInOrder } from './columnNames.ts';
import type { CustomerRow, MatchedColumn } from './table.ts';

/**
 * A table with one row per customer and association, as one row per customer; `null` where it is none. No row of
 * it names several, and rows of a customer each name another, and repeat the numbers or leave them empty: added up,
 * they would be counted as often as the customer has associations. Rows of a name that say otherwise stay several.
 * So do those of a table that this tool has written, which has columns that are worked out.
 */
export function joinedByAssociation(
  rows: readonly CustomerRow[],
  columns: readonly MatchedColumn[],
): readonly CustomerRow[] | null {
  // Others' tables have a total at most.
  const isOurs = columns.filter(({ role }) => role === 'worked-out').length > 1;
  if (isOurs || !columns.some(({ role }) => role === 'associations')) return null;
  if (rows.some(({ associations }) => (associations?.length ?? 0) > 1)) return null;
  const byName = new Map<string, Group>();
  for (const row of rows) {
    const key = customerKey(row);
    if (key === null) continue;
    const group = byName.get(key);
    if (group) group.push(row);
    else byName.set(key, [row]);
  }
  const groups = [...byName.values()].filter(isOneCustomer);
  if (groups.length === 0) return null;
  const others = new Set(groups.flatMap(([, ...rest]) => rest));
  const joined = new Map(groups.map((group) => [group[0], asOne(group)]));
  return rows.flatMap((row) => (others.has(row) ? [] : (joined.get(row) ?? row)));
}

type Group = [CustomerRow, ...CustomerRow[]];

function isOneCustomer(group: Group): boolean {
  if (group.length === 1) return false;
  const named = group.flatMap(({ associations }) => associations ?? []);
  const numbers = group.filter(hasNumbers);
  if (named.length < group.length) return false;
  // The same association and the same numbers twice may as well be two orders.
  if (numbers.length > 0 && new Set(named).size < named.length) return false;
  return numbers.every((row) =>
    workloadsInOrder.every((id) => isSameCount(numbers[0]?.counts[id], row.counts[id])),
  );
}

function asOne(group: Group): CustomerRow {
  return {
    ...(group.find(hasNumbers) ?? group[0]),
    associations: associationIds.filter((id) =>
      group.some(({ associations }) => associations?.includes(id)),
    ),
    sourceRows: group.flatMap(({ sourceRows }) => sourceRows),
  };
}

const hasNumbers = ({ counts }: CustomerRow) => Object.keys(counts).length > 0;
