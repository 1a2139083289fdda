import {
  parseCount,
  requirements,
  type AssociationId,
  type CertificationId,
  type DraftCustomer,
  type DraftPerson,
  type ExamId,
  type TableKind,
  type WorkloadId,
} from '../assessment/index.ts';

/** The words of an export, in the language of the user; all of them are understood again when read. */
export interface ExportWords {
  readonly customers: {
    readonly sheet: string;
    readonly columns: Readonly<
      Record<'name' | WorkloadId | 'trial' | 'associations' | 'total' | 'counted' | 'why', string>
    >;
  };
  readonly staff: {
    readonly sheet: string;
    readonly columns: Readonly<
      Record<'name' | ExamId | CertificationId | 'qualifies' | 'why', string>
    >;
  };
  readonly associations: Readonly<Record<AssociationId, string>>;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
}

/** A customer as it stands in the sheet, what of it counts, and why, in words. */
export interface ExportedCustomer {
  readonly customer: Omit<DraftCustomer, 'id'>;
  readonly total: number;
  readonly counted: number;
  readonly why: string;
}

export interface ExportedPerson {
  readonly person: Omit<DraftPerson, 'id'>;
  readonly qualifies: boolean;
  readonly why: string;
}

export interface ExportSheet {
  readonly name: string;
  /** Whether its cells stand as they did in a file, to be read again in the same way. */
  readonly isAsRead?: boolean;
  readonly rows: readonly (readonly (string | number)[])[];
}

const { workloads } = requirements;
const credentials = [...requirements.exams, ...requirements.certifications].map(({ id }) => id);

export function customersSheet(
  rows: readonly ExportedCustomer[],
  { customers: { sheet, columns }, associations, none, yes, no }: ExportWords,
): ExportSheet {
  const { name, trial, total, counted, why } = columns;
  const header = [
    name,
    ...workloads.map((id) => columns[id]),
    trial,
    columns.associations,
    total,
    counted,
    why,
  ];
  return {
    name: sheet,
    rows: [
      header,
      ...rows.map(({ customer, ...finding }) => [
        customer.name.trim(),
        ...workloads.map((id) => countOf(customer.counts[id])),
        customer.trial ? yes : no,
        // Not answered is an empty cell, which is something else than none.
        customer.associations?.length === 0
          ? none
          : (customer.associations ?? []).map((id) => associations[id]).join('; '),
        finding.total,
        finding.counted,
        finding.why,
      ]),
    ],
  };
}

export function staffSheet(
  rows: readonly ExportedPerson[],
  { staff: { sheet, columns }, yes, no }: ExportWords,
): ExportSheet {
  const header = [
    columns.name,
    ...credentials.map((id) => columns[id]),
    columns.qualifies,
    columns.why,
  ];
  return {
    name: sheet,
    rows: [
      header,
      ...rows.map(({ person, qualifies, why }) => {
        const held = new Set<string>([...person.exams, ...person.certifications]);
        return [
          person.name.trim(),
          ...credentials.map((id) => (held.has(id) ? yes : no)),
          qualifies ? yes : no,
          why,
        ];
      }),
    ],
  };
}

/** The columns alone. */
export function templateSheet(kind: TableKind, words: ExportWords): ExportSheet {
  const { name, rows } = kind === 'customers' ? customersSheet([], words) : staffSheet([], words);
  // What is worked out stands in an export, and is not for anybody to fill in.
  const workedOut = kind === 'customers' ? 3 : 2;
  return { name, rows: rows.map((row) => row.slice(0, -workedOut)) };
}

/** What can't be read stays as it was typed. */
function countOf(text = ''): string | number {
  const parsed = parseCount(text);
  return text.trim() === '' || !parsed.ok ? text.trim() : parsed.count;
}
