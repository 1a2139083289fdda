import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { accept, refuse, type Outcome } from './problems.ts';
import type { RawSheet } from './sheets.ts';
import { checkZip } from './zipDirectory.ts';

/** The sheets of an Excel workbook, hidden ones marked, with every cell as the text that it holds. */
export async function parseWorkbook(bytes: Uint8Array): Promise<Outcome<readonly RawSheet[]>> {
  const parts = await checkZip(bytes);
  if (!parts.ok) return parts;
  if (!parts.value.includes('xl/workbook.xml') && !parts.value.includes('[Content_Types].xml'))
    return refuse('not-a-workbook');
  try {
    const read = await readSheets(bytes);
    return withinLimits(
      read.map((sheet) => ({
        name: sheet.name,
        isHidden: sheet.hidden === true || sheet.veryHidden === true,
        rows: withoutEmptyEnd(textsOf(sheet)),
      })),
    );
  } catch (error) {
    return refuse(isOfSize(error) ? 'too-many-columns' : 'damaged-workbook', {
      limit: isOfSize(error) ? MOST_COLUMNS : null,
    });
  }
}

/** To know how cells are formatted takes as long again, and far more memory: */
const MOST_WITH_FORMATS = 200_000;
/** so many are asked in any case, as a few percentages may all be whole. */
const FEW = 20_000;

/** With the formats of the cells where there may be percentages: of many, hardly all would be whole numbers. */
async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const options = { maxRows: MOST_ROWS + 1 };
  const { sheets } = await readXlsx(bytes, options);
  const cells = sheets.flatMap(({ rows }) => rows).reduce((sum, { length }) => sum + length, 0);
  const hasFractions = sheets.some(({ rows }) => rows.some((row) => row.some(isFraction)));
  if (cells > (hasFractions ? MOST_WITH_FORMATS : FEW)) return sheets;
  return (await readXlsx(bytes, { ...options, readStyles: true })).sheets;
}

function textsOf({ rows, cells = NO_CELLS }: Sheet): readonly (readonly string[])[] {
  const formatAt = (place: number, column: number) =>
    cells.get(`${place},${column}`)?.style?.numFmt;
  return rows.map((row, place) => {
    const values = cells.size === 0 ? row : row.map(orFormula(cells, place));
    return withoutEmptyEnd(values).map((value, column) =>
      isPercentage(value, formatAt(place, column)) ? asPercentage(value) : asText(value),
    );
  });
}

const NO_CELLS: NonNullable<Sheet['cells']> = new Map();

/**
 * A formula that nobody has reckoned yet, as in what a program writes that can't, is no empty cell: what it comes to
 * is for the user to say.
 */
function orFormula(cells: typeof NO_CELLS, place: number) {
  return (value: CellValue, column: number): CellValue => {
    const formula = value === null ? cells.get(`${place},${column}`)?.formula : undefined;
    return formula === undefined ? value : `=${formula}`;
  };
}

/** Without the digits that a hundred times a fraction has from being reckoned. */
function asPercentage(value: number): string {
  return `${Number((value * 100).toPrecision(12))}%`;
}

function isFraction(value: CellValue): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

/** A half that is shown as 50 % is no half of a count, and what is shown as 100 % is not one. */
function isPercentage(value: CellValue, format = ''): value is number {
  return typeof value === 'number' && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

function withinLimits(sheets: readonly RawSheet[]): Outcome<readonly RawSheet[]> {
  for (const { rows } of sheets) {
    if (rows.length > MOST_ROWS) return refuse('too-many-rows', { limit: MOST_ROWS });
    const tooWide = rows.findIndex(({ length }) => length > MOST_COLUMNS);
    if (tooWide >= 0) return refuse('too-many-columns', { limit: MOST_COLUMNS, row: tooWide + 1 });
  }
  return accept(sheets);
}

/** The library's own limit: cells far apart, which span a rectangle that no memory holds. */
function isOfSize(error: unknown): boolean {
  return error instanceof Error && /over the \d+ limit/.test(error.message);
}

/** A date is its day; a number is what it is and not how it is shown, without looking like thousands. */
function asText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value).replace(/(\.\d{3})$/, '$10');
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return value;
}

/** Formatting that reaches to the last column or row of the sheet makes cells that hold nothing. */
function withoutEmptyEnd<T extends CellValue | readonly string[]>(
  items: readonly T[],
): readonly T[] {
  const last = items.findLastIndex((item) =>
    Array.isArray(item) ? item.length > 0 : item !== null && item !== '',
  );
  return items.slice(0, last + 1);
}
