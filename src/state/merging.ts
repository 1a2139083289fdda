import {
  mergeCustomers,
  mergePeople,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
} from '../assessment/index.ts';

/** Several rows of a customer as one, or `null` where a cell of one can't be read. */
export function mergedCustomer(draft: Draft, ids: readonly string[]): DraftCustomer | null {
  const wanted = new Set(ids);
  const [first, ...others] = draft.customers.filter(({ id }) => wanted.has(id));
  return others.reduce<DraftCustomer | null>(
    (merged, row) => merged && mergeCustomers(merged, row),
    first ?? null,
  );
}

/** Several rows of a person as one. */
export function mergedPerson(draft: Draft, ids: readonly string[]): DraftPerson | null {
  const wanted = new Set(ids);
  const [first, ...others] = draft.staff.filter(({ id }) => wanted.has(id));
  return first ? others.reduce(mergePeople, first) : null;
}
