import type { Columns } from './columns.ts';
import { isBlank, type SourceRow } from './table.ts';

const SIGN = /^[*†‡※]/;

// What may follow, with a colon or with a day: "As of: May", "As of 1 May".
const WITH_DAY = [
  ['exported', 'generated', 'created', 'printed', 'as of', 'as at', 'data as of', 'data as at'],
  ['updated', 'refreshed', 'last updated', 'last refreshed'],
].flat();
const WITH_COLON = [
  ['applied filter', 'applied filters', 'filter', 'filters', 'source', 'sources', 'note', 'notes'],
  ['remark', 'remarks', 'report date', 'confidential', 'disclaimer'],
  ['应用筛选', '应用筛选器', '应用的筛选', '应用的筛选器', '已应用筛选器', '已应用的筛选器'],
  ['筛选', '筛选器', '筛选条件', '注', '注释', '备注', '说明', '来源', '数据来源'],
  ['截至', '数据截至', '导出', '生成', '更新'],
].flat();
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
// "2 Solve" and "Systems 24" are none.
const DAY = `(?:(?:19|20)\\d\\d|\\d[-./]\\d|\\d\\s+${MONTH}|${MONTH}\\s+\\d|\\d\\s*月)`;
const BETWEEN = '(?:\\s*(?:on|by|from|at|日期|时间|于))?';
/** A word for a note, with a colon or a day behind it. */
const WORD = new RegExp(
  `^(?:(?:${[...WITH_DAY, ...WITH_COLON].join('|')})${BETWEEN}\\s*[:：]|(?:${WITH_DAY.join('|')})\\s[^:]*${DAY})`,
  'i',
);

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
