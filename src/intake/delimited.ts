/** What parts cells, in the order in which they win a tie: a tab is never part of a name or a number. */
export const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows of cells. */
export type Block = readonly (readonly string[])[];

/** As spreadsheets write it on the clipboard: a cell is quoted only where it holds what separates cells. */
export function toTsv(block: Block): string {
  return block.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

/** The inverse. Nothing that can stand on a clipboard is refused: a quotation mark may be one. */
export function fromTsv(text: string): Block {
  const rows = rowsAsTheyStand(text.replace(/\r?\n$|\r$/, ''), '\t');
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/**
 * The same of any delimiter, each row as wide as it is. A line end at the end begins a row in which nothing stands.
 * What is not quoted as a whole stands as it is, with its quotation marks.
 */
export function rowsAsTheyStand(text: string, delimiter: Delimiter): string[][] {
  return [...rowsIn(text.replace(/\r\n?/g, '\n'), delimiter)];
}

const quoted = (cell: string) =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const PLAIN_CELLS = { '\t': /[^\t\n]*/y, ';': /[^;\n]*/y, ',': /[^,\n]*/y };

function* rowsIn(text: string, delimiter: Delimiter): Generator<string[]> {
  const plain = new RegExp(PLAIN_CELLS[delimiter]);
  let cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const close = closingQuote(text, at, delimiter);
    if (close > at) {
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      plain.lastIndex = at;
      const [cell = ''] = plain.exec(text) ?? [];
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] === delimiter) continue;
    yield cells;
    if (at >= text.length) return;
    cells = [];
  }
}

/** Of a cell that is quoted as a whole; -1 where the one at this place is not. */
function closingQuote(text: string, start: number, delimiter: Delimiter): number {
  if (text[start] !== '"') return -1;
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return -1;
    const next = text[quote + 1];
    if (next !== '"') return next === undefined || next === '\n' || next === delimiter ? quote : -1;
    from = quote + 2;
  }
}
