import { FORMAT, isShortEnough, LONGEST_NAME, REQUIREMENTS, VERSION } from '../model/format.ts';
import type { Assessment, Customer, Person, WorkloadId } from '../model/assessment.ts';
import type { Draft, DraftCustomer, DraftPerson } from '../model/draft.ts';
import type { Requirements } from '../model/requirements.ts';
import { isBlankCustomer, isBlankPerson } from './blank.ts';
import { parseCount, type CountProblem } from './count.ts';
import { readRows, type ReadRow, type ReadRows } from './readRows.ts';

export type CellProblem = CountProblem | 'name-missing' | 'name-too-long';

export interface DraftProblem {
  readonly row: string;
  readonly field: 'name' | WorkloadId;
  readonly problem: CellProblem;
  /** What stands in the cell. */
  readonly text: string;
}

/** Whether it is of a number that can't be read, and so counts for nothing. A missing name keeps nothing from counting. */
export function isUnreadable({ field }: DraftProblem): boolean {
  return field !== 'name';
}

export type ReadCustomer = ReadRow<Customer, DraftProblem>;
export type ReadPerson = ReadRow<Person, DraftProblem>;

export interface ReadDraft {
  readonly assessment: Assessment;
  readonly customers: ReadRows<DraftCustomer, Customer, DraftProblem>;
  readonly staff: ReadRows<DraftPerson, Person, DraftProblem>;
}

/**
 * Rows in which nothing was entered are left out. A cell that can't be read adds 0 and is a problem, so
 * that whoever shows the evaluation can say that it is not complete. What was read before is carried over
 * as far as its rows are the same.
 */
export function readDraft(draft: Draft, requirements: Requirements, before?: ReadDraft): ReadDraft {
  const customers = readRows(
    draft.customers,
    (row) => readCustomer(row, requirements),
    before?.customers,
  );
  const staff = readRows(draft.staff, readPerson, before?.staff);
  return {
    assessment: {
      format: FORMAT,
      version: VERSION,
      requirements: REQUIREMENTS,
      organisation: cutName(draft.organisation),
      assessedOn: draft.assessedOn,
      market: draft.market === 'not-sure' ? null : draft.market,
      get customers() {
        return customers.answers.all;
      },
      get staff() {
        return staff.answers.all;
      },
    },
    customers,
    staff,
  };
}

/** `null` where nothing was entered in the row. */
export function readCustomer(row: DraftCustomer, requirements: Requirements): ReadCustomer | null {
  if (isBlankCustomer(row)) return null;
  const problems = nameProblems(row);
  const activeEntitlements: Partial<Record<WorkloadId, number>> = {};
  for (const workload of requirements.workloads) {
    const text = row.counts[workload] ?? '';
    const parsed = parseCount(text);
    if (!parsed.ok) problems.push({ row: row.id, field: workload, problem: parsed.problem, text });
    else if (parsed.count > 0) activeEntitlements[workload] = parsed.count;
  }
  const { trial, associations } = row;
  return {
    answer: { name: cutName(row.name), trial, activeEntitlements, associations },
    problems,
  };
}

/** As above, of a person. */
export function readPerson(row: DraftPerson): ReadPerson | null {
  if (isBlankPerson(row)) return null;
  const { name, exams, certifications } = row;
  return {
    answer: { name: cutName(name), exams, certifications },
    problems: nameProblems(row),
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
