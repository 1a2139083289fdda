import type { WorkloadId } from '../model/assessment.ts';
import type { DraftCustomer, DraftPerson } from '../model/draft.ts';
import { customerKey, nameAlone, personKey } from './duplicates.ts';
import { mergePeople } from './merge.ts';

/** What the columns of a table say of each of its customers. */
export interface Said {
  readonly trial: boolean;
  readonly workloads: readonly WorkloadId[];
}

export interface Updated<Row> {
  readonly rows: readonly Row[];
  /** How many of them were brought up to date; those that are new stand at the end. */
  readonly updated: number;
}

/**
 * Customers brought up to date by name: what a table says takes the place of what stood there, and what it
 * says nothing of stays. Of several of one name, each has its turn. Without a word about trials, a name means
 * the paid row before the trial. Stops often, so that long lists need not be updated in one go.
 */
export function updateCustomers(
  customers: readonly DraftCustomer[],
  table: readonly DraftCustomer[],
  said: Said,
): Generator<void, Updated<DraftCustomer>> {
  const inTurn = said.trial ? [always] : [isPaid, isTrial];
  return update(customers, table, said.trial ? customerKey : nameAlone, inTurn, (before, now) =>
    updatedCustomer(before, now, said),
  );
}

/** As above, of people: nobody loses a credential, so what a table does not list stays. */
export function updateStaff(
  staff: readonly DraftPerson[],
  table: readonly DraftPerson[],
): Generator<void, Updated<DraftPerson>> {
  return update(staff, table, personKey, [always], mergePeople);
}

const ROWS_AT_ONCE = 1_000;

function* update<Row>(
  rows: readonly Row[],
  table: readonly Row[],
  keyOf: (row: Row) => string | null,
  inTurn: readonly ((row: Row) => boolean)[],
  together: (before: Row, now: Row) => Row,
): Generator<void, Updated<Row>> {
  const places = new Map<string, number[]>();
  for (const isNext of inTurn)
    for (const [place, row] of rows.entries()) {
      if (place % ROWS_AT_ONCE === 0) yield;
      const key = isNext(row) ? keyOf(row) : null;
      if (key === null) continue;
      const same = places.get(key);
      if (same) same.push(place);
      else places.set(key, [place]);
    }

  const result = [...rows];
  for (const [index, now] of table.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield;
    const place = places.get(keyOf(now) ?? '')?.shift();
    const before = place === undefined ? undefined : rows[place];
    if (place === undefined || before === undefined) result.push(now);
    else result[place] = together(before, now);
  }
  return { rows: result, updated: rows.length + table.length - result.length };
}

function updatedCustomer(
  before: DraftCustomer,
  { counts, associations }: DraftCustomer,
  { workloads }: Said,
): DraftCustomer {
  const kept = Object.entries(before.counts).filter(
    ([workload]) => !workloads.some((each) => each === workload),
  );
  return {
    ...before,
    counts: { ...Object.fromEntries(kept), ...counts },
    associations: associations ?? before.associations,
  };
}

const always = () => true;
const isTrial = ({ trial }: DraftCustomer) => trial;
const isPaid = ({ trial }: DraftCustomer) => !trial;
