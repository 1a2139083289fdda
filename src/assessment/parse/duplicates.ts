import type { Draft, DraftCustomer, DraftPerson } from '../model/draft.ts';
import { remembered } from '../model/remembered.ts';
import { isBlankCustomer, isBlankPerson } from './blank.ts';

/** A name that stands in several rows, and those rows' ids in their order. */
export interface Duplicate {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly [string, string, ...string[]];
}

/**
 * The same customer in several rows: case, width and spaces make no difference. A paid row and a trial row
 * of one name are two offers to the same customer, which is no mistake.
 */
export function duplicateCustomers({ customers, keptApart }: Draft): readonly Duplicate[] {
  const entered = customers.filter((customer) => !isBlankCustomer(customer));
  return duplicatesIn(entered, customerKey, keptApart);
}

export function duplicateStaff({ staff, keptApart }: Draft): readonly Duplicate[] {
  const entered = staff.filter((person) => !isBlankPerson(person));
  return duplicatesIn(entered, personKey, keptApart);
}

const customerKey = remembered(
  ({ trial, name }: DraftCustomer) => `${trial ? 'trial' : 'paid'}:${nameKey(name)}`,
);
const personKey = remembered(({ name }: DraftPerson) => `person:${nameKey(name)}`);

/** Two names with the same key are taken for the same name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function duplicatesIn<Row extends DraftCustomer | DraftPerson>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  keptApart: readonly string[],
): readonly Duplicate[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.name.trim() === '') continue;
    const key = keyOf(row);
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey].flatMap(([key, [first, second, ...others]]) =>
    first && second && !keptApart.includes(key)
      ? [
          {
            key,
            name: first.name.trim(),
            rows: [first.id, second.id, ...others.map(({ id }) => id)] as const,
          },
        ]
      : [],
  );
}
