/** Rows of cells. */
export type Block = readonly (readonly string[])[];

/** As spreadsheets write it on the clipboard: a cell is quoted only where it holds what separates cells. */
export function toTsv(block: Block): string {
  return block.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

/** The inverse. Nothing that can stand on a clipboard is refused: a quotation mark may be one. */
export function fromTsv(text: string): Block {
  const rows = rowsOfTsv(text.replace(/\r?\n$|\r$/, ''));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** The same, each row as wide as it is. A line end at the end begins a row in which nothing stands. */
export function rowsOfTsv(text: string): string[][] {
  return [...rowsIn(text.replace(/\r\n?/g, '\n'))];
}

const quoted = (cell: string) =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A quoted cell, or one that is not; and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y;

function* rowsIn(text: string): Generator<string[]> {
  const cell = new RegExp(CELL);
  let cells: string[] = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, inQuotes, plain = '', end] = found;
    cells.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '\t') continue;
    yield cells;
    if (end === '') return;
    cells = [];
  }
}
