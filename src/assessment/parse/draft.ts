import { FORMAT, isShortEnough, LONGEST_NAME, VERSION } from '../model/format.ts';
import type { Assessment, Customer, Person, WorkloadId } from '../model/assessment.ts';
import type { Draft, DraftCustomer, DraftPerson } from '../model/draft.ts';
import { remembered } from '../model/remembered.ts';
import type { Requirements } from '../model/requirements.ts';
import { isBlankCustomer, isBlankPerson } from './blank.ts';
import { parseCount, type CountProblem } from './count.ts';

export type CellProblem = CountProblem | 'name-missing' | 'name-too-long';

export interface DraftProblem {
  readonly row: string;
  readonly field: 'name' | WorkloadId;
  readonly problem: CellProblem;
  /** What stands in the cell. */
  readonly text: string;
}

export interface ReadRow<T> {
  readonly row: T;
  readonly problems: readonly DraftProblem[];
}

export interface ReadDraft {
  readonly assessment: Assessment;
  /** The rows' ids, in the order of the assessment's customers and staff. */
  readonly customerRows: readonly string[];
  readonly staffRows: readonly string[];
  readonly customerProblems: readonly DraftProblem[];
  readonly staffProblems: readonly DraftProblem[];
}

/**
 * Rows in which nothing was entered are left out. A cell that can't be read adds 0 and is a problem, so
 * that whoever shows the evaluation can say that it is not complete.
 */
export function readDraft(draft: Draft, requirements: Requirements): ReadDraft {
  const customers = draft.customers.filter((customer) => !isBlankCustomer(customer));
  const staff = draft.staff.filter((person) => !isBlankPerson(person));
  const readCustomers = customers.map(readCustomerAgainst(requirements));
  const readStaff = staff.map(readPerson);
  return {
    assessment: {
      format: FORMAT,
      version: VERSION,
      requirements: '2017-07-07',
      organisation: cutName(draft.organisation),
      assessedOn: draft.assessedOn,
      market: draft.market === 'not-sure' ? null : draft.market,
      customers: readCustomers.map(({ row }) => row),
      staff: readStaff.map(({ row }) => row),
    },
    customerRows: customers.map(({ id }) => id),
    staffRows: staff.map(({ id }) => id),
    customerProblems: readCustomers.flatMap(({ problems }) => problems),
    staffProblems: readStaff.flatMap(({ problems }) => problems),
  };
}

const readCustomerAgainst = remembered((requirements: Requirements) =>
  remembered((draft: DraftCustomer) => readCustomer(draft, requirements)),
);

function readCustomer(draft: DraftCustomer, requirements: Requirements): ReadRow<Customer> {
  const problems = nameProblems(draft);
  const activeEntitlements: Partial<Record<WorkloadId, number>> = {};
  for (const workload of requirements.workloads) {
    const text = draft.counts[workload] ?? '';
    const parsed = parseCount(text);
    if (!parsed.ok)
      problems.push({ row: draft.id, field: workload, problem: parsed.problem, text });
    else if (parsed.count > 0) activeEntitlements[workload] = parsed.count;
  }
  const { trial, associations } = draft;
  return { row: { name: cutName(draft.name), trial, activeEntitlements, associations }, problems };
}

function readPerson(draft: DraftPerson): ReadRow<Person> {
  const { exams, certifications } = draft;
  return {
    row: { name: cutName(draft.name), exams, certifications },
    problems: nameProblems(draft),
  };
}

function nameProblems({ id, name }: { id: string; name: string }): DraftProblem[] {
  if (name.trim() === '') return [{ row: id, field: 'name', problem: 'name-missing', text: name }];
  if (isShortEnough(name.trim())) return [];
  return [{ row: id, field: 'name', problem: 'name-too-long', text: name }];
}

/** The name as a saved file can hold it, and as it reads back. */
function cutName(name: string): string {
  const trimmed = name.trim();
  return isShortEnough(trimmed) ? trimmed : [...trimmed].slice(0, LONGEST_NAME).join('').trimEnd();
}
