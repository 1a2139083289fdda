import {
  readTable,
  type ReadCustomers,
  type ReadStaff,
  type ReadTable,
  type TableKind,
} from '../../src/assessment/index.ts';
import { readSource, type IntakeSource } from '../../src/intake/reading.ts';

/** What the worker makes of a source, sheet by sheet, before the user changes anything. */
export async function read(source: IntakeSource, expected: TableKind = 'customers') {
  const read = await readSource(source);
  if (!read.ok) return read;
  const sheets = read.value.sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    table: readTable(
      rows.map((cells, index) => ({ number: index + 1, cells })),
      expected,
    ),
  }));
  return { ok: true, encoding: read.value.encoding, sheets } as const;
}

export async function customersIn(source: IntakeSource, sheet = 0): Promise<ReadCustomers> {
  const table = await tableIn(source, 'customers', sheet);
  if (!table.ok || table.kind !== 'customers')
    throw new Error(`Not customers: ${JSON.stringify(table)}`);
  return table;
}

export async function staffIn(source: IntakeSource, sheet = 0): Promise<ReadStaff> {
  const table = await tableIn(source, 'staff', sheet);
  if (!table.ok || table.kind !== 'staff') throw new Error(`Not staff: ${JSON.stringify(table)}`);
  return table;
}

export async function problemOf(source: IntakeSource): Promise<string> {
  const reading = await read(source);
  return reading.ok ? 'none' : reading.problem.id;
}

async function tableIn(source: IntakeSource, kind: TableKind, sheet: number): Promise<ReadTable> {
  const reading = await read(source, kind);
  const table = reading.ok ? reading.sheets[sheet]?.table : undefined;
  if (table === undefined) throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return table;
}
