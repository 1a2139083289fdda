import type { AssociationId, WorkloadId } from '../model/assessment.ts';
import type { DraftCustomer, DraftPerson } from '../model/draft.ts';
import { customerKey, nameAlone, personKey } from './duplicates.ts';
import { mergePeople } from './merge.ts';
import { associationIds, workloadsInOrder } from './table/columnNames.ts';
import { together } from './table/customers.ts';
import type { ReadCustomers, ReadStaff } from './table/table.ts';
import { updateRows, type Updated } from './updateRows.ts';

/** What a table says of each of its customers: of what is among this, an empty cell says something too. */
export interface Said {
  /** Without it a name means whoever pays, or else a trial. */
  readonly trial: boolean;
  readonly workloads: readonly WorkloadId[];
  /** `null`: a list of all that a customer has. */
  readonly associations: readonly AssociationId[] | null;
}

/** By its columns. A row per customer and workload says nothing of the workloads that it does not name. */
export function saidBy({ columns }: ReadCustomers | ReadStaff): Said {
  const has = (id: WorkloadId | AssociationId | 'associations') =>
    columns.some(({ role }) => role === id);
  return {
    trial: columns.some(({ role }) => role === 'trial'),
    workloads: workloadsInOrder.filter(has),
    associations: has('associations') ? null : associationIds.filter(has),
  };
}

/**
 * Customers brought up to date by name: what a table says takes the place of what stood there, and what it
 * says nothing of stays. Numbers of several rows of one name are of each in turn; rows without numbers are of
 * all of that name, and the more of them the more they say, as in a list with a row per association. `denied`,
 * by the id of a row of the table, is what it says no to. Stops often, so that long lists need not be updated
 * in one go.
 */
export function updateCustomers(
  customers: readonly DraftCustomer[],
  table: readonly DraftCustomer[],
  said: Said,
  denied: ReadonlyMap<string, readonly AssociationId[]> = new Map(),
): Generator<void, Updated<DraftCustomer>> {
  const hasNumbers = ({ counts }: DraftCustomer) =>
    said.workloads.length > 0 || Object.keys(counts).length > 0;
  return updateRows(customers, table, {
    keyOf: said.trial ? customerKey : nameAlone,
    inTurn: said.trial ? [all] : [isPaid, isTrial],
    isOfAll: (now) => !hasNumbers(now),
    updated: (before, now) => updatedCustomer(before, now, said, denied.get(now.id) ?? []),
    joined: (last, now) =>
      Object.keys(now.counts).length > 0
        ? null
        : known(last, { ...last, associations: together(last.associations, now.associations) }),
    lost: (before, now) => ({
      counts: Object.keys(before.counts).filter((id) => !Object.hasOwn(now.counts, id)).length,
      associations: missing(before.associations, now.associations),
    }),
  });
}

/** As above, of people: nobody loses a credential, so what a table does not list stays. */
export function updateStaff(
  staff: readonly DraftPerson[],
  table: readonly DraftPerson[],
): Generator<void, Updated<DraftPerson>> {
  return updateRows(staff, table, {
    keyOf: personKey,
    inTurn: [all],
    isOfAll: () => false,
    updated: (before, now) => {
      const both = mergePeople(before, now);
      return held(both) > held(before) ? both : before;
    },
    joined: () => null,
    lost: () => ({ counts: 0, associations: 0 }),
  });
}

function updatedCustomer(
  before: DraftCustomer,
  now: DraftCustomer,
  said: Said,
  denied: readonly AssociationId[],
): DraftCustomer {
  const kept = Object.entries(before.counts).filter(
    ([workload]) => !said.workloads.some((each) => each === workload),
  );
  const stay = (before.associations ?? []).filter(
    (id) => said.associations?.includes(id) === false,
  );
  const counts = { ...Object.fromEntries(kept), ...now.counts };
  const associations =
    now.associations === null
      ? without(before.associations, denied)
      : together(stay, now.associations);
  return known(before, { ...before, counts, associations });
}

/** To have none left of these says nothing of the others: the question is open again. */
function without(
  associations: DraftCustomer['associations'],
  denied: readonly AssociationId[],
): DraftCustomer['associations'] {
  const stay = (associations ?? []).filter((id) => !denied.includes(id));
  return stay.length > 0 || associations?.length === 0 ? stay : null;
}

/** The very same row as before where the other says no more. */
function known(before: DraftCustomer, after: DraftCustomer): DraftCustomer {
  const isSame =
    workloadsInOrder.every((workload) => before.counts[workload] === after.counts[workload]) &&
    before.associations?.toSorted().join() === after.associations?.toSorted().join();
  return isSame ? before : after;
}

const missing = (before: DraftCustomer['associations'], now: DraftCustomer['associations']) =>
  (before ?? []).filter((id) => !now?.includes(id)).length;

const held = ({ exams, certifications }: DraftPerson) => exams.length + certifications.length;
const all = () => true;
const isTrial = ({ trial }: DraftCustomer) => trial;
const isPaid = ({ trial }: DraftCustomer) => !trial;
