import type { TableKind } from '../assessment/index.ts';
import {
  customersSheet,
  staffSheet,
  templateSheet,
  type ExportSheet,
  type ExportWords,
} from './export.ts';
import { exportedCustomers, exportedStaff, type FindingWords } from './exportFindings.ts';
import {
  customersOfPart,
  type NewCustomer,
  type NewPerson,
  type RowPart,
} from './review/rowParts.ts';
import { toCsv, toExcel } from './write.ts';

export interface ExportOrder {
  readonly kind: TableKind;
  /** The rows that were sent, or the columns alone. */
  readonly what: 'export' | 'template';
  readonly format: 'csv' | 'xlsx';
  readonly words: ExportWords & FindingWords;
}

/** What the page asks of the worker: first all rows, part by part, and then the file of them. */
export type ExportRequest =
  | { readonly ask: 'export-rows'; readonly part: RowPart }
  | { readonly ask: 'export'; readonly order: ExportOrder };

export type ExportAnswer =
  /** From 0 to 1; `null` where nobody can know. */
  | { readonly answer: 'written'; readonly proportion: number | null }
  | { readonly answer: 'exported'; readonly file: Blob }
  | { readonly answer: 'failed' };

export function serveExport(
  post: (answer: ExportAnswer) => void,
): (request: ExportRequest) => Promise<void> {
  const customers: NewCustomer[] = [];
  const staff: NewPerson[] = [];

  function sheetOf({ kind, what, words }: ExportOrder): ExportSheet {
    if (what === 'template') return templateSheet(kind, words);
    return kind === 'customers'
      ? customersSheet(exportedCustomers(customers, words), words)
      : staffSheet(exportedStaff(staff, words), words);
  }

  async function write(order: ExportOrder): Promise<void> {
    post({ answer: 'written', proportion: null });
    const sheet = sheetOf(order);
    const file =
      order.format === 'csv'
        ? toCsv(sheet, (proportion) => post({ answer: 'written', proportion }))
        : await toExcel([sheet]);
    post({ answer: 'exported', file });
  }

  return async (request) => {
    if (request.ask === 'export')
      await write(request.order).catch(() => post({ answer: 'failed' }));
    else if (request.part.kind === 'staff') for (const row of request.part.people) staff.push(row);
    else for (const row of customersOfPart(request.part)) customers.push(row);
  };
}
