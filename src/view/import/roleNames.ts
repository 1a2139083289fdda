import type { ColumnRole } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';

/** What a column is called by what it says. */
export function roleNames({ programme, imports }: Words): Readonly<Record<ColumnRole, string>> {
  return {
    ...programme.workloads,
    ...programme.associations,
    ...programme.certifications,
    '70-346': imports.exam('70-346'),
    '70-347': imports.exam('70-347'),
    ...imports.roles,
  };
}

/** As a spreadsheet calls it: A to Z, and then AA. `column` counts from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
