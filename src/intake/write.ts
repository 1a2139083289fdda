import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { guardForCsv, guardForExcel, guardHeaderForCsv } from '../assessment/index.ts';
import type { OnProgress } from './csv.ts';
import type { ExportSheet } from './export.ts';

/** So many rows take a moment, after which the user is told how far it is. */
const ROWS_AT_ONCE = 5_000;

/**
 * One sheet as CSV: UTF-8 with a byte order mark, without which Excel takes it for another encoding, and
 * with every cell defused that a spreadsheet would run as a formula.
 */
export function toCsv({ rows }: ExportSheet, onProgress: OnProgress = () => undefined): Blob {
  const pieces: Blob[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const cells = rows.slice(start, start + ROWS_AT_ONCE).map((row, index) => {
      const guard = start + index === 0 ? guardHeaderForCsv : guardForCsv;
      return row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell));
    });
    pieces.push(new Blob([Papa.unparse(cells, { newline: '\r\n' }), '\r\n']));
    onProgress(Math.min(1, (start + ROWS_AT_ONCE) / rows.length));
  }
  return new Blob(['\uFEFF', ...pieces], { type: 'text/csv;charset=utf-8' });
}

/** Sheets as one Excel workbook, with numbers as numbers. */
export async function toExcel(sheets: readonly ExportSheet[]): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name: sheetName(name),
      rows: rows.map((row, index) =>
        row.map((cell) => (typeof cell === 'string' ? inExcel(cell, index === 0) : cell)),
      ),
      freezePane: { rows: 1 },
    })),
  });
  return new Blob([bytes.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** In a workbook `_x000D_` stands for a character; where it is meant as it stands, its first sign does. */
function inExcel(text: string, isHeader: boolean): string | null {
  // Among the names of columns, "Total" is no row of totals.
  const guarded = isHeader ? text : guardForExcel(text);
  return text === '' ? null : guarded.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** Excel refuses longer names, and these signs in them. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
