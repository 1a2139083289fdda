import type { ReviewedColumn } from '../../intake/review/view.ts';
import type { Words } from '../../text/languages.ts';
import { columnLetters } from './roleNames.ts';

/** What a column of a file is called. Where two are called the same, where it stands tells which. */
export function columnName(
  { imports }: Words,
  columns: readonly ReviewedColumn[],
  column: number,
): string {
  const letters = columnLetters(column);
  const header = columns.find((each) => each.column === column)?.header ?? '';
  if (header === '') return imports.columnAt(letters);
  const isAlone = columns.every((other) => other.column === column || other.header !== header);
  return isAlone ? header : imports.columnNamed(header, letters);
}
