import type { Draft, DraftCustomer, DraftPerson } from '../model/draft.ts';
import { nameKey } from '../model/nameKey.ts';
import { duplicateSearch, type Duplicate, type DuplicateSearch } from './duplicateSearch.ts';

/**
 * The same customer in several rows: case, width and spaces make no difference. A paid row and a trial row
 * of one name are two offers to the same customer, which is no mistake.
 */
export function duplicateCustomers(draft: Draft): readonly Duplicate<DraftCustomer>[] {
  return searchDuplicateCustomers()(draft.customers, draft.keptApart) ?? [];
}

export function duplicateStaff(draft: Draft): readonly Duplicate<DraftPerson>[] {
  return searchDuplicateStaff()(draft.staff, draft.keptApart) ?? [];
}

/** As above, for customers that are looked at again after every change. */
export function searchDuplicateCustomers(): DuplicateSearch<DraftCustomer> {
  return duplicateSearch<DraftCustomer>(customerKey);
}

export function searchDuplicateStaff(): DuplicateSearch<DraftPerson> {
  return duplicateSearch<DraftPerson>(personKey);
}

/** Two customers with the same key are taken for the same. A row without a name is like no other. */
export function customerKey({ trial, name }: Pick<DraftCustomer, 'trial' | 'name'>): string | null {
  return keyOf(trial ? 'trial' : 'paid', name);
}

/** As above, of two people. */
export function personKey({ name }: Pick<DraftPerson, 'name'>): string | null {
  return keyOf('person', name);
}

/** Of a customer's name, whichever of their offers it stands for. */
export function nameAlone({ name }: Pick<DraftCustomer, 'name'>): string | null {
  return keyOf('name', name);
}

function keyOf(kind: string, name: string): string | null {
  const key = nameKey(name);
  return key === '' ? null : `${kind}:${key}`;
}
