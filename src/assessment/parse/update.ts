import type { AssociationId, WorkloadId } from '../model/assessment.ts';
import type { DraftCustomer, DraftPerson } from '../model/draft.ts';
import { isSameCount } from './count.ts';
import { customerKey, nameAlone, personKey } from './duplicates.ts';
import { mergePeople } from './merge.ts';
import { associationIds, workloadsInOrder } from './table/columnNames.ts';
import { together } from './table/customers.ts';
import type { ReadCustomers, ReadStaff } from './table/table.ts';
import { updateRows, type Updated } from './updateRows.ts';

/**
 * What a table says of each of its customers: of what is among this, an empty cell says something too. A column
 * in which all cells are empty, as in a template of which a part was filled in, says nothing.
 */
export interface Said {
  /** Without it a name means whoever pays, or else a trial. */
  readonly trial: boolean;
  readonly workloads: readonly WorkloadId[];
  /** `null`: a list of all that a customer has. */
  readonly associations: readonly AssociationId[] | null;
}

/** By its columns. A row per customer and workload says nothing of the workloads that it does not name. */
export function saidBy({ columns, empty }: ReadCustomers | ReadStaff): Said {
  const has = (id: WorkloadId | AssociationId | 'associations' | 'trial') =>
    columns.some(({ role, column }) => role === id && !empty.includes(column));
  return {
    trial: has('trial'),
    workloads: workloadsInOrder.filter(has),
    associations: has('associations') ? null : associationIds.filter(has),
  };
}

/**
 * Customers brought up to date by name: what a table says takes the place of what stood there, and what it
 * says nothing of stays. A row of a table without numbers is of all of its name; numbers are of one, each row's
 * of the next, and after it a row without them is more to say of the same, as in a list with a row per
 * association. Stops often, so that long lists need not be updated in one go.
 */
export function updateCustomers(
  customers: readonly DraftCustomer[],
  table: readonly DraftCustomer[],
  said: Said,
): Generator<void, Updated<DraftCustomer>> {
  const hasNumbers = ({ counts }: DraftCustomer) => Object.keys(counts).length > 0;
  return updateRows(customers, table, {
    keyOf: said.trial ? customerKey : nameAlone,
    inTurn: said.trial ? [all] : [isPaid, isTrial],
    isOfAll: (now) => said.workloads.length === 0 && !hasNumbers(now),
    updated: (before, now) => updatedCustomer(before, now, said),
    joined: (last, now) =>
      hasNumbers(now)
        ? null
        : { ...last, associations: together(last.associations, now.associations) },
    isSame: (before, now) =>
      workloadsInOrder.every((id) => isSameCount(before.counts[id], now.counts[id])) &&
      before.associations?.toSorted().join() === now.associations?.toSorted().join(),
    lost: (before, now) => ({
      counts: workloadsInOrder.filter((id) => isIn(before, id) && !isIn(now, id)).length,
      associations: (before.associations ?? []).filter((id) => !now.associations?.includes(id))
        .length,
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
    updated: (before, now) => mergePeople(before, now),
    joined: () => null,
    isSame: (before, now) => held(before) === held(now),
    lost: () => ({ counts: 0, associations: 0 }),
  });
}

function updatedCustomer(before: DraftCustomer, now: DraftCustomer, said: Said): DraftCustomer {
  const kept = Object.entries(before.counts).filter(
    ([workload]) => !said.workloads.some((each) => each === workload),
  );
  const counts = { ...Object.fromEntries(kept), ...now.counts };
  return { ...before, counts, associations: updatedAssociations(before, now, said) };
}

/** To have none of some left says nothing of the others: the question is open again. */
function updatedAssociations(
  { associations: before }: DraftCustomer,
  { associations: now }: DraftCustomer,
  { associations: said }: Said,
): DraftCustomer['associations'] {
  if (said === null) return now;
  const stay = (before ?? []).filter((id) => !said.includes(id));
  const after = together(stay, now) ?? [];
  const isNone = now?.length === 0 || before?.length === 0;
  return after.length > 0 || isNone ? after : null;
}

/** A cell may have been emptied. */
const isIn = ({ counts }: DraftCustomer, id: WorkloadId) => (counts[id] ?? '') !== '';
const held = ({ exams, certifications }: DraftPerson) => exams.length + certifications.length;
const all = () => true;
const isTrial = ({ trial }: DraftCustomer) => trial;
const isPaid = ({ trial }: DraftCustomer) => !trial;
