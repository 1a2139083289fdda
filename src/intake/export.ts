import {
  guardForCsv,
  guardForExcel,
  guardHeaderForCsv,
  parseCount,
  requirements,
  type AssociationId,
  type CertificationId,
  type DraftCustomer,
  type DraftPerson,
  type ExamId,
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

/** Ahead of need, so that a sheet can be written without the server. */
export async function loadWriters(): Promise<void> {
  await Promise.all([import('papaparse'), import('hucre/xlsx')]);
}

/**
 * One sheet as CSV: UTF-8 with a byte order mark, without which Excel takes it for another encoding, and
 * with every cell defused that a spreadsheet would run as a formula.
 */
export async function toCsv({ rows }: ExportSheet): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const cells = rows.map((row, index) => {
    const guard = index === 0 ? guardHeaderForCsv : guardForCsv;
    return row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell));
  });
  const text = Papa.unparse(cells, { newline: '\r\n' });
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Sheets as one Excel workbook, with numbers as numbers. */
export async function toExcel(sheets: readonly ExportSheet[]): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name: sheetName(name),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inExcel(cell) : cell))),
      freezePane: { rows: 1 },
    })),
  });
  return new Blob([bytes.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** What can't be read stays as it was typed. */
function countOf(text = ''): string | number {
  const parsed = parseCount(text);
  return text.trim() === '' || !parsed.ok ? text.trim() : parsed.count;
}

/** In a workbook `_x000D_` stands for a character; where it is meant as it stands, its first sign does. */
function inExcel(text: string): string | null {
  return text === '' ? null : guardForExcel(text).replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** Excel refuses longer names, and these signs in them. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
