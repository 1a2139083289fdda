import type { ReadCustomers, ReadStaff, SourceRow } from '../../../../src/assessment/index.ts';
import { readTable } from '../../../../src/assessment/index.ts';

/** A table as one would draw it: a line per row, `|` between cells. */
export function rowsOf(drawn: string): readonly SourceRow[] {
  return drawn
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map((line, index) => ({
      number: index + 1,
      cells: line.split('|').map((cell) => cell.trim()),
    }));
}

export function readCustomers(drawn: string): ReadCustomers {
  const read = readTable(rowsOf(drawn), 'customers');
  if (!read.ok || read.kind !== 'customers') throw new Error(`Not customers: ${drawn}`);
  return read;
}

export function readPeople(drawn: string): ReadStaff {
  const read = readTable(rowsOf(drawn), 'staff');
  if (!read.ok || read.kind !== 'staff') throw new Error(`Not staff: ${drawn}`);
  return read;
}
