import {
  mergeCustomers,
  mergePeople,
  type DraftCustomer,
  type DraftPerson,
} from '../assessment/index.ts';

type Several<Row> = readonly [Row, ...Row[]];

/** Several rows of a customer as one, or `null` where a cell of one can't be read. */
export function mergedCustomer([first, ...others]: Several<DraftCustomer>): DraftCustomer | null {
  return others.reduce<DraftCustomer | null>(
    (merged, row) => merged && mergeCustomers(merged, row),
    first,
  );
}

/** Several rows of a person as one. */
export function mergedPerson([first, ...others]: Several<DraftPerson>): DraftPerson {
  return others.reduce(mergePeople, first);
}
