import Papa, { type ParseResult } from 'papaparse';
import { DELIMITERS, rowsAsTheyStand, type Delimiter } from './delimited.ts';
import { MOST_COLUMNS, MOST_ROWS, MOST_SEPARATORS_IN_LINE } from './limits.ts';
import { accept, refuse, type Outcome } from './problems.ts';

type Rows = readonly (readonly string[])[];

/** CSV, or what a spreadsheet puts on the clipboard, to rows of cells; the delimiter is found out. */
export function parseDelimited(
  text: string,
  onProgress: OnProgress = () => undefined,
): Outcome<Rows> {
  const { delimiter: declared, rest } = declaredDelimiter(oneLineEnd(text.replace(/^\uFEFF/, '')));
  if (rest.trim() === '') return refuse('empty');
  if (hasEndlessLine(rest)) return refuse('too-many-columns', { limit: MOST_COLUMNS });
  return parseRows(rest, declared ?? likeliestDelimiter(rest), onProgress);
}

/** From 0 to 1. */
export type OnProgress = (proportion: number) => void;

/** So many characters take a moment, after which the user is told how far it is. */
const PIECE = 500_000;

function parseRows(text: string, delimiter: Delimiter, onProgress: OnProgress): Outcome<Rows> {
  const rows: string[][] = [];
  let misquoted = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: MOST_ROWS + 1,
    chunkSize: PIECE,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      misquoted += errors.filter(({ type }) => type === 'Quotes').length;
      for (const row of data) rows.push(row);
      onProgress(meta.cursor / text.length);
    },
    complete: () => undefined,
  });
  if (misquoted === 0) return withinLimits(rows);
  // A name may begin with a word in quotes; and on the clipboard, where only what needs it is quoted, with one mark.
  const asTheyStand = rowsAsTheyStand(text, delimiter);
  const open = delimiter === '\t' ? -1 : asTheyStand.findIndex((cells) => cells.some(isOpen));
  return open < 0 ? withinLimits(asTheyStand) : refuse('quote-not-closed', { row: open + 1 });
}

const isOpen = (cell: string) => /^"[^"]*$/.test(cell);

function withinLimits(rows: Rows): Outcome<Rows> {
  if (rows.length > MOST_ROWS) return refuse('too-many-rows', { limit: MOST_ROWS });
  const tooWide = rows.findIndex(({ length }) => length > MOST_COLUMNS);
  return tooWide < 0
    ? accept(rows)
    : refuse('too-many-columns', { limit: MOST_COLUMNS, row: tooWide + 1 });
}

/** Line ends of every system as one, but for those within cells in quotes. A mark within a cell opens none. */
function oneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  const parts: string[] = [];
  let done = 0;
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (quote > 0 && !BEFORE_CELL.has(text.charAt(quote - 1))) continue;
    const end = endOfQuoted(text, quote);
    parts.push(withOneLineEnd(text.slice(done, quote)), text.slice(quote, end));
    done = end;
    quote = end - 1;
  }
  return parts.join('') + withOneLineEnd(text.slice(done));
}

const BEFORE_CELL = new Set<string>(['\r', '\n', ...DELIMITERS]);

const withOneLineEnd = (text: string) => text.replace(/\r\n?/g, '\n');

/** Behind the mark that closes a cell; of one that is not closed, of the text. */
function endOfQuoted(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close + 1;
}

/** Some files say in a first line of their own, which Excel does not count, what separates their cells. */
function declaredDelimiter(text: string): { delimiter: Delimiter | null; rest: string } {
  const said = /^"?sep=(.)"?\n/i.exec(text);
  const delimiter = DELIMITERS.find((each) => each === said?.[1]) ?? null;
  return { delimiter, rest: delimiter === null ? text : text.slice(said?.[0].length) };
}

const SAMPLE_LENGTH = 100_000;
const SAMPLE_ROWS = 50;

/** The one by which most rows have as many cells as the first that has several. */
function likeliestDelimiter(text: string): Delimiter {
  let likeliest: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text.slice(0, SAMPLE_LENGTH), {
      delimiter,
      newline: '\n',
      preview: SAMPLE_ROWS,
    });
    const widths = data.map(({ length }) => length).filter((width) => width > 1);
    const alike = widths.filter((width) => width === widths[0]).length;
    if (alike > most) {
      most = alike;
      likeliest = delimiter;
    }
  }
  return likeliest;
}

/** Before anything is built from it: a line of millions of separators would be millions of cells. */
function hasEndlessLine(text: string): boolean {
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    // Most lines are too short for it as they are.
    if (end - start > MOST_SEPARATORS_IN_LINE && hasTooManySeparators(text, start, end))
      return true;
    start = end + 1;
  }
  return false;
}

function hasTooManySeparators(text: string, start: number, end: number): boolean {
  let separators = 0;
  for (let index = start; index < end && separators <= MOST_SEPARATORS_IN_LINE; index += 1) {
    const character = text.charAt(index);
    if (character === ',' || character === ';' || character === '\t') separators += 1;
  }
  return separators > MOST_SEPARATORS_IN_LINE;
}
