import {
  evaluateCustomer,
  evaluatePerson,
  isUnreadable,
  knownReasons,
  readCustomer,
  readPerson,
  requirements,
  type CustomerReason,
} from '../assessment/index.ts';
import type { ExportedCustomer, ExportedPerson } from './export.ts';
import type { NewCustomer, NewPerson } from './review/rowParts.ts';

/** What is said of a customer and of a person, in the language of the user. */
export interface FindingWords {
  readonly reasons: Readonly<Record<CustomerReason, string>>;
  /** Of a customer in whose numbers there is one that can't be read. */
  readonly unreadable: string;
  /** By `heldBy`: what a person holds decides alone what is said of them. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** What counts of each customer, and why: of each alone, as in the evaluation. Blank rows are left out. */
export function exportedCustomers(
  rows: readonly NewCustomer[],
  { reasons: words, unreadable }: FindingWords,
): readonly ExportedCustomer[] {
  return rows.flatMap((customer) => {
    const read = readCustomer({ ...customer, id: '' });
    if (!read) return [];
    const { entered: total, counted, reasons } = evaluateCustomer(read.answer);
    const hasUnreadable = read.problems.some(isUnreadable);
    const known = knownReasons(reasons, hasUnreadable);
    const said = [...known.map((reason) => words[reason]), ...(hasUnreadable ? [unreadable] : [])];
    return [{ customer, total, counted, why: said.join('; ') }];
  });
}

/** As above, of people. */
export function exportedStaff(
  rows: readonly NewPerson[],
  { outcomes }: FindingWords,
): readonly ExportedPerson[] {
  return rows.flatMap((person) => {
    const read = readPerson({ ...person, id: '' });
    if (!read) return [];
    const { qualified: qualifies } = evaluatePerson(read.answer);
    return [{ person, qualifies, why: outcomes[heldBy(person)] ?? '' }];
  });
}

type Held = Pick<NewPerson, 'exams' | 'certifications'>;

/** The credentials of a person as one word, in whatever order they are given. */
export function heldBy({ exams, certifications }: Held): string {
  const held = new Set<string>([...exams, ...certifications]);
  const { exams: ofExams, certifications: ofCertifications } = requirements;
  return [...ofExams, ...ofCertifications]
    .map(({ id }) => id)
    .filter((id) => held.has(id))
    .join();
}
