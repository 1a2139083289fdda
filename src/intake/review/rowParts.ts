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
      readonly counts: Readonly<Partial<Record<WorkloadId, Uint32Array>>>;
      readonly texts: readonly string[];
      /** Which of the lists each customer has. */
      readonly associations: Uint32Array;
      readonly lists: readonly (readonly AssociationId[] | null)[];
    }
  | { readonly kind: 'staff'; readonly people: readonly NewPerson[] };

/** As the sheets edit them, but for the id. */
export type NewCustomer = Omit<DraftCustomer, 'id'>;
export type NewPerson = Omit<DraftPerson, 'id'>;

/** Each takes the page a few milliseconds to receive. */
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
  const texts = new Distinct<string>();
  const counts: Partial<Record<WorkloadId, Uint32Array>> = {};
  for (const workload of requirements.workloads)
    if (rows.some((row) => row.counts[workload] !== undefined))
      counts[workload] = Uint32Array.from(rows, (row) => {
        const text = row.counts[workload] ?? '';
        return texts.placeOf(text, text);
      });
  const lists = new Distinct<readonly AssociationId[] | null>();
  const associations = Uint32Array.from(rows, (row) =>
    lists.placeOf(row.associations?.join() ?? 'open', row.associations),
  );
  return {
    kind: 'customers',
    names: rows.map(({ name }) => name),
    trials: rows.map(({ trial }) => trial),
    counts,
    texts: texts.values,
    associations,
    lists: lists.values,
  };
}

/** What many rows have in common, each once. */
class Distinct<Value> {
  readonly values: Value[] = [];
  #places = new Map<string, number>();

  /** Where a value stands among all; two of the same key are the same. */
  placeOf(key: string, value: Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
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
      const count = texts[column[index] ?? -1] ?? '';
      if (count !== '') own[workload] = count;
    }
    return {
      name,
      trial: trials[index] ?? false,
      counts: own,
      associations: lists[associations[index] ?? -1] ?? null,
    };
  });
}

type CustomerPart = Extract<RowPart, { kind: 'customers' }>;
