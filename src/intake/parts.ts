import type {
  CustomerRow,
  LeftOutRow,
  PersonRow,
  ReadTable,
  RowProblem,
} from '../assessment/index.ts';
import type { ReadSheet, Reading, ReadingStage } from './reading.ts';

/**
 * A reading on its way from the worker to the page, in parts that each take the page a few milliseconds to
 * receive: a hundred thousand rows in one message would hold it up.
 */
export type Message =
  | { readonly stage: ReadingStage }
  /** The reading without the rows of its tables, and then those, sheet by sheet. */
  | { readonly reading: Reading }
  | { readonly part: Part }
  | { readonly isComplete: true };

interface Part {
  /** Which of the sheets, from 0. */
  readonly sheet: number;
  readonly customers?: readonly CustomerRow[];
  readonly people?: readonly PersonRow[];
  readonly problems?: readonly RowProblem[];
  readonly leftOut?: readonly LeftOutRow[];
}

const ROWS_IN_PART = 2_000;

export function* messagesOf(reading: Reading): Generator<Message> {
  if (!reading.ok) {
    yield { reading };
  } else {
    const sheets = reading.sheets.map((sheet) => ({ ...sheet, table: withoutRows(sheet.table) }));
    yield { reading: { ...reading, sheets } };
    for (const [sheet, { table }] of reading.sheets.entries()) {
      if (!table.ok) continue;
      if (table.kind === 'customers')
        for (const customers of slicesOf(table.rows)) yield { part: { sheet, customers } };
      else for (const people of slicesOf(table.rows)) yield { part: { sheet, people } };
      for (const problems of slicesOf(table.problems)) yield { part: { sheet, problems } };
      for (const leftOut of slicesOf(table.leftOut)) yield { part: { sheet, leftOut } };
    }
  }
  yield { isComplete: true };
}

/** The inverse: gives the reading when its last part has come, and `null` until then. */
export function assembly(): (message: Message) => Reading | null {
  let reading: Reading | null = null;
  const parts: Part[] = [];
  return (message) => {
    if ('reading' in message) reading = message.reading;
    if ('part' in message) parts.push(message.part);
    if (!('isComplete' in message) || reading?.ok !== true)
      return 'isComplete' in message ? reading : null;
    return {
      ...reading,
      sheets: reading.sheets.map((sheet, index) =>
        withRows(
          sheet,
          parts.filter((part) => part.sheet === index),
        ),
      ),
    };
  };
}

function withoutRows(table: ReadTable): ReadTable {
  return table.ok ? { ...table, rows: [], problems: [], leftOut: [] } : table;
}

function withRows(sheet: ReadSheet, parts: readonly Part[]): ReadSheet {
  const { table } = sheet;
  if (!table.ok) return sheet;
  const found = {
    problems: parts.flatMap(({ problems = [] }) => problems),
    leftOut: parts.flatMap(({ leftOut = [] }) => leftOut),
  };
  return {
    ...sheet,
    table:
      table.kind === 'customers'
        ? { ...table, ...found, rows: parts.flatMap(({ customers = [] }) => customers) }
        : { ...table, ...found, rows: parts.flatMap(({ people = [] }) => people) },
  };
}

function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_IN_PART)
    yield items.slice(start, start + ROWS_IN_PART);
}
