import type { Columns } from './columns.ts';
import { isBlank, type SourceRow } from './table.ts';

const SIGN = /^[*†‡※]/;
/** A word for it with a colon, or one with a day or a year. */
const WORD =
  /^(?:(?:applied filters?|filters?|sources?|notes?|remarks?|exported|generated|created|printed|report date|(?:data )?as (?:of|at)|(?:last )?(?:updated|refreshed)|confidential|disclaimer|(?:已)?应用的?筛选器?|筛选(?:器|条件)?|注|注释|备注|说明|(?:数据)?来源|(?:数据)?截至|导出|生成|更新)(?:\s*(?:on|by|from|at|日期|时间|于))?\s*[:：]|(?:exported|generated|created|printed|(?:data )?as (?:of|at)|(?:last )?(?:updated|refreshed))\s[^:]*\d)/i;

/**
 * Whether a row, by its place, is one of the notes that people and reports put below a table, where they stand under
 * the header of the names: behind the last row that says more than a name, those that begin with a sign; and all
 * from the first on that begins with a word for it.
 */
export function notesIn(
  rows: readonly SourceRow[],
  headerIndex: number,
  columns: Columns,
): (index: number) => boolean {
  const last = rows.findLastIndex((row) => !columns.isBlank(row) && !isNameAlone(row, columns));
  if (columns.isOurs || last <= headerIndex) return () => false;
  const name = (index: number) => {
    const row = rows[index];
    return row ? columns.cell(row, 'name') : '';
  };
  const first = rows.findIndex((_, index) => index > last && WORD.test(name(index)));
  return (index) => index > last && (SIGN.test(name(index)) || (first >= 0 && index >= first));
}

function isNameAlone({ cells }: SourceRow, columns: Columns): boolean {
  const name = columns.get('name')?.column;
  return name !== undefined && cells.every((cell, column) => column === name || isBlank(cell));
}
