import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import {
  guardAsReadForCsv,
  guardForCsv,
  guardForExcel,
  guardHeaderForCsv,
} from '../assessment/index.ts';
import type { OnProgress } from './csv.ts';
import type { ExportSheet } from './export.ts';

/** So many rows take a moment, after which the user is told how far it is. */
const ROWS_AT_ONCE = 5_000;

/**
 * One sheet as CSV: UTF-8 with a byte order mark, without which Excel takes it for another encoding, and
 * with every cell defused that a spreadsheet would run as a formula.
 */
export function toCsv(
  { rows, isAsRead = false }: ExportSheet,
  onProgress: OnProgress = () => undefined,
): Blob {
  const pieces: Blob[] = [];
  const guardCell = isAsRead ? guardAsReadForCsv : guardForCsv;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const cells = rows.slice(start, start + ROWS_AT_ONCE).map((row, index) => {
      const guard = start + index === 0 ? guardHeaderForCsv : guardCell;
      return row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell));
    });
    pieces.push(
      new Blob([Papa.unparse(cells, { newline: '\r\n', quotes: isSplitElsewhere }), '\r\n']),
    );
    onProgress(Math.min(1, (start + ROWS_AT_ONCE) / rows.length));
  }
  return new Blob(['\uFEFF', ...pieces], { type: 'text/csv;charset=utf-8' });
}

/** Sheets as one Excel workbook, with numbers as numbers. */
export async function toExcel(sheets: readonly ExportSheet[]): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, isAsRead = false }) => ({
      name: sheetName(name),
      rows: rows.map((row, index) =>
        row.map((cell) =>
          typeof cell === 'string' ? inExcel(cell, isAsRead || index === 0) : cell,
        ),
      ),
      freezePane: { rows: 1 },
    })),
  });
  return new Blob([bytes.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** Where Excel parts cells by another sign than a comma, what follows that sign would be a cell of its own. */
function isSplitElsewhere(cell: unknown): boolean {
  return typeof cell === 'string' && /[;\t]/.test(cell);
}

/** In a workbook `_x000D_` stands for a character; where it is meant as it stands, its first sign does. */
function inExcel(text: string, isAsItIs: boolean): string | null {
  const guarded = isAsItIs ? text : guardForExcel(text);
  return text === '' ? null : guarded.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** Excel refuses longer names, and these signs in them. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
