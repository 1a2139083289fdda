import { isGuarded } from '../../assessment/index.ts';
import type { Block } from '../../intake/delimited.ts';
import type { Column } from './column.ts';
import { inOneLine } from './inOneLine.ts';

/** Rows as a spreadsheet would have them, which are read back as they are. */
export function textsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Block {
  return rows.map((row) => columns.map((column) => textOf(row, column)));
}

/** Where an apostrophe would be taken for a sign that what follows is text, it has one before it. */
function textOf<Row>(row: Row, column: Column<Row>): string {
  const text = column.text(row);
  return column.kind === 'text' && isGuarded(text) ? `'${text}` : text;
}

/** A row with some of its cells emptied; what follows from others stays. */
export function cleared<Row>(row: Row, columns: readonly Column<Row>[]): Row {
  return columns.reduce((next, column) => {
    if (column.kind === 'text' || column.kind === 'count')
      return column.text(next) === '' ? next : column.typed(next, '');
    // Taking away what is not there would be an answer of its own.
    if (column.kind === 'tick' && column.isOn(next)) return column.ticked(next, false);
    return next;
  }, row);
}

/** A row with all of its cells ticked that can be, or with none; itself where that changes nothing. */
export function ticked<Row>(row: Row, columns: readonly Column<Row>[], isOn: boolean): Row {
  return columns.reduce(
    (next, column) =>
      column.kind === 'tick' && column.isOn(next) !== isOn ? column.ticked(next, isOn) : next,
    row,
  );
}

export interface PastedRow<Row> {
  readonly row: Row;
  /** Cells that are ticked or not, and were given another word than yes or no: they stay as they were. */
  readonly notUnderstood: number;
}

/** A row with texts in some of its cells, as they would be read from a file; itself where that changes nothing. */
export function pastedInto<Row>(
  row: Row,
  columns: readonly Column<Row>[],
  texts: readonly string[],
): PastedRow<Row> {
  let next = row;
  let notUnderstood = 0;
  for (const [index, column] of columns.entries()) {
    const text = inOneLine(texts[index] ?? '');
    if (column.kind === 'text' || column.kind === 'count') {
      const typed = column.read(text);
      if (typed !== column.text(next)) next = column.typed(next, typed);
    }
    if (column.kind !== 'tick') continue;
    const isOn = column.understood(text);
    if (isOn === undefined) notUnderstood += 1;
    else if (isOn !== column.isOn(next)) next = column.ticked(next, isOn);
  }
  return { row: next, notUnderstood };
}
