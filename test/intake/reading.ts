import type { ReadCustomers, ReadStaff, TableKind } from '../../src/assessment/index.ts';
import { readSource, type IntakeSource, type Reading } from '../../src/intake/reading.ts';

/** What the worker does, without one. */
export function read(source: IntakeSource, expected: TableKind = 'customers'): Promise<Reading> {
  return readSource(source, expected, () => undefined);
}

export async function customersIn(source: IntakeSource): Promise<ReadCustomers> {
  const reading = await read(source);
  const table = reading.ok ? reading.sheets[0]?.table : reading.problem;
  if (table === undefined || !('ok' in table) || !table.ok || table.kind !== 'customers')
    throw new Error(`Not customers: ${JSON.stringify(table)}`);
  return table;
}

export async function staffIn(source: IntakeSource, sheet = 0): Promise<ReadStaff> {
  const reading = await read(source, 'staff');
  const table = reading.ok ? reading.sheets[sheet]?.table : reading.problem;
  if (table === undefined || !('ok' in table) || !table.ok || table.kind !== 'staff')
    throw new Error(`Not staff: ${JSON.stringify(table)}`);
  return table;
}

export async function problemOf(source: IntakeSource): Promise<string> {
  const reading = await read(source);
  return reading.ok ? 'none' : reading.problem.id;
}
