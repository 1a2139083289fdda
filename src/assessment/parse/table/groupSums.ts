import { parseCount } from '../count.ts';
import { workloadsInOrder } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { CustomerRow, SourceRow } from './table.ts';

export interface GroupSums {
  readonly rows: readonly CustomerRow[];
  /** The sums of groups, and the total of them all: no customers. */
  readonly leftOut: readonly CustomerRow[];
  /** Rows that add up to those below them, where no total of all says that they are none themselves. */
  readonly inDoubt: readonly CustomerRow[];
}

/**
 * A pivot table in Excel's compact form has the sum of a group above its rows, under the same header and without a
 * word for it: only the numbers tell. Where each row either is the sum of those below it or one of these, and
 * the total below them all is the sum of the sums, they are none of customers.
 */
export function withoutGroupSums(
  customers: readonly CustomerRow[],
  source: readonly SourceRow[],
  columns: Columns,
): GroupSums {
  const none = { rows: customers, leftOut: [], inDoubt: [] };
  if (columns.isOurs) return none;
  const last = customers.at(-1);
  const total = last && isTotalOfAll(last, source, columns) ? last : null;
  const groups = groupsIn(total ? customers.slice(0, -1) : customers);
  if (groups === null) return none;
  const sums = groups.map(({ sum }) => sum);
  if (total === null)
    return groups.filter(({ size }) => size > 1).length > 1 ? { ...none, inDoubt: sums } : none;
  if (!isSame(numbersOf(total), sums.map(numbersOf).reduce(added))) return none;
  const leftOut = new Set([...sums, total]);
  return { rows: customers.filter((row) => !leftOut.has(row)), leftOut: [...leftOut], inDoubt: [] };
}

interface Group {
  readonly sum: CustomerRow;
  /** How many rows it is the sum of. */
  readonly size: number;
}

/** One after the other, without a row between them; `null` where that is not so. */
function groupsIn(customers: readonly CustomerRow[]): readonly Group[] | null {
  const groups: Group[] = [];
  let left: readonly number[] = NOTHING;
  for (const row of customers) {
    const numbers = numbersOf(row);
    const group = groups.at(-1);
    // Rows of nothing may stand behind the last that adds to a sum.
    if (group && (!isNothing(left) || isNothing(numbers))) {
      left = left.map((number, place) => number - (numbers[place] ?? 0));
      if (left.some((number) => number < 0)) return null;
      groups[groups.length - 1] = { ...group, size: group.size + 1 };
    } else {
      if (group?.size === 0) return null;
      left = numbers;
      groups.push({ sum: row, size: 0 });
    }
  }
  const isLastWhole = isNothing(left) && (groups.at(-1)?.size ?? 0) > 0;
  return isLastWhole ? groups : null;
}

function isTotalOfAll(
  { sourceRows: [number] }: CustomerRow,
  source: readonly SourceRow[],
  columns: Columns,
): boolean {
  const row = source.findLast((row) => row.number === number);
  return row !== undefined && columns.totalsIn(row) === 'all';
}

const NOTHING: readonly number[] = workloadsInOrder.map(() => 0);

/** Of all workloads; 0 where there is none that can be read. */
function numbersOf({ counts }: CustomerRow): readonly number[] {
  return workloadsInOrder.map((workload) => {
    const parsed = parseCount(counts[workload] ?? '');
    return parsed.ok ? parsed.count : 0;
  });
}

function added(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((number, place) => number + (other[place] ?? 0));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((number, place) => number === other[place]);
}

function isNothing(numbers: readonly number[]): boolean {
  return numbers.every((number) => number === 0);
}
