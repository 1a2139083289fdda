import {
  requirements,
  type AssociationId,
  type CustomerRow,
  type DraftCustomer,
  type DraftPerson,
  type PersonRow,
  type WorkloadId,
} from '../../assessment/index.ts';
import { keyOf } from './leavingOut.ts';
import type { SheetReview } from './sheetReview.ts';

/**
 * Rows on their way between the worker and the page: column by column, since that is received in a fraction of
 * the time that as many objects take, and few at a time, so that the page is never held up.
 */
export type RowPart =
  | {
      readonly kind: 'customers';
      readonly names: readonly string[];
      readonly trials: readonly boolean[];
      /** By workload: which of the texts each customer has. */
      readonly counts: Readonly<Partial<Record<WorkloadId, Uint16Array>>>;
      /** What stands in the cells of counts, each text once: most stand in many of them. The first is empty. */
      readonly texts: readonly string[];
      /** Which of the lists each customer has. */
      readonly associations: readonly number[];
      readonly lists: readonly (readonly AssociationId[] | null)[];
    }
  | { readonly kind: 'staff'; readonly people: readonly NewPerson[] };

/** As the sheets edit them, but for the id. */
export type NewCustomer = Omit<DraftCustomer, 'id'>;
export type NewPerson = Omit<DraftPerson, 'id'>;

/** Each takes the page a few milliseconds to receive; their counts are fewer texts than 16 bits tell apart. */
export const ROWS_IN_PART = 2_000;

/** All rows of a table but those that stay out, and how much of them has come with each part. */
export function* partsOf({ table, leftOut }: Pick<SheetReview, 'table' | 'leftOut'>): Generator<{
  readonly part: RowPart;
  readonly proportion: number;
}> {
  const isIn = (row: CustomerRow | PersonRow) => !leftOut.has(keyOf(row));
  for (let start = 0; start < table.rows.length; start += ROWS_IN_PART) {
    const end = start + ROWS_IN_PART;
    const part =
      table.kind === 'customers'
        ? customerPart(table.rows.slice(start, end).filter(isIn))
        : personPart(table.rows.slice(start, end).filter(isIn));
    yield { part, proportion: Math.min(1, end / table.rows.length) };
  }
}

export function customerPart(rows: readonly NewCustomer[]): RowPart {
  const lists = new Map<string, number>();
  const found: (readonly AssociationId[] | null)[] = [];
  const associations = rows.map((row) => {
    const key = row.associations?.join() ?? 'open';
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, found.length);
    found.push(row.associations);
    return found.length - 1;
  });
  const places = new Map([['', 0]]);
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    return place;
  };
  const counts: Partial<Record<WorkloadId, Uint16Array>> = {};
  for (const workload of requirements.workloads)
    if (rows.some((row) => row.counts[workload] !== undefined))
      counts[workload] = Uint16Array.from(rows, (row) => placeOf(row.counts[workload] ?? ''));
  return {
    kind: 'customers',
    names: rows.map(({ name }) => name),
    trials: rows.map(({ trial }) => trial),
    counts,
    texts: [...places.keys()],
    associations,
    lists: found,
  };
}

function personPart(rows: readonly PersonRow[]): RowPart {
  return { kind: 'staff', people: rows.map(({ sourceRows: _, ...person }) => person) };
}

/** The inverse of `customerPart`. */
export function customersOfPart({
  names,
  trials,
  counts,
  texts,
  associations,
  lists,
}: CustomerPart): readonly NewCustomer[] {
  const present = requirements.workloads.flatMap((workload) => {
    const column = counts[workload];
    return column ? [{ workload, column }] : [];
  });
  return names.map((name, index) => {
    const own: Partial<Record<WorkloadId, string>> = {};
    for (const { workload, column } of present) {
      const count = texts[column[index] ?? 0] ?? '';
      if (count !== '') own[workload] = count;
    }
    return {
      name,
      trial: trials[index] ?? false,
      counts: own,
      associations: lists[associations[index] ?? 0] ?? null,
    };
  });
}

type CustomerPart = Extract<RowPart, { kind: 'customers' }>;
