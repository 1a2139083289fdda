import type { CustomerReason, TableKind } from '../../assessment/index.ts';
import type { sheet as english } from '../en/sheet.ts';
import { formats } from '../formats.ts';

const { number } = formats('zh-CN');
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const UNITS: Record<TableKind, string> = { customers: '家客户', staff: '名人员' };

const size = (rows: number, columns: number) => `${number(rows)} 行 × ${number(columns)} 列`;
/** A cell needs no size. */
const sized = (done: string, rows: number, columns: number) =>
  rows === 1 && columns === 1 ? done : `${done} ${size(rows, columns)}`;

const reasons: Record<Exclude<CustomerReason, 'counted'>, string> = {
  'association-not-answered': '未回答',
  trial: '试用',
  'no-association': '无关联',
  'no-entitlements': '无用量',
};

/** Finding, sorting, filtering, and the clipboard, on the steps that are sheets. */
export const sheet: typeof english = {
  compare,
  find: { customers: '查找客户', staff: '查找人员' },
  show: '显示',
  filter: (name: string, count: number) => `${name} ${number(count)}`,
  filters: {
    all: '全部',
    counts: '计入',
    excluded: '不计入',
    ...reasons,
    qualified: '合格',
    'not-qualified': '不合格',
    'needs-one-exam': '还差一门考试',
    'no-credential': '尚无凭证',
    problem: '待改正',
    duplicate: '重复出现',
  },
  shown: (kind: TableKind, shown: number, all: number) =>
    `显示 ${number(shown)} ${UNITS[kind]}，共 ${number(all)} ${UNITS[kind]}`,
  allShown: (kind: TableKind, all: number) => `显示全部 ${number(all)} ${UNITS[kind]}`,
  noneShown: {
    customers: '这里已没有客户。',
    staff: '这里已没有人员。',
  },
  showAll: '显示全部',
  shownOnly: (count: number) => `显示的 ${number(count)} 家`,
  keys: '方向键在单元格之间移动。回车键或双击编辑文字，空格键勾选。制表键走完一行后离开表格。',
  keysToRemove: 'Ctrl+Delete 移除选中的行。',
  sortBy: '排序',
  ascending: (column: string) => `已按“${column}”升序排列。输入时顺序不变。`,
  descending: (column: string) => `已按“${column}”降序排列。输入时顺序不变。`,
  asEntered: '已恢复输入时的顺序',
  selected: (rows: number, columns: number) => `已选中 ${size(rows, columns)}`,
  copied: (rows: number, columns: number) => sized('已复制', rows, columns),
  cut: (rows: number, columns: number) => sized('已剪切', rows, columns),
  cleared: (rows: number, columns: number) => sized('已清除', rows, columns),
  ticked: (rows: number, columns: number) => sized('已勾选', rows, columns),
  unticked: (rows: number, columns: number) => sized('已取消勾选', rows, columns),
  remove: (kind: TableKind, count: number) => `移除 ${number(count)} ${UNITS[kind]}`,
  removed: (kind: TableKind, count: number) => `已移除 ${number(count)} ${UNITS[kind]}。可以撤销。`,
  changedAt: (done: string, where: string) => `${done}：${where}`,
  changedRows: (done: string, rows: number) => `${done}：共 ${number(rows)} 行`,
  rowsGone: (done: string, rows: number) => `${done}：减少 ${number(rows)} 行`,
  elsewhere: (done: string) => `${done}。改动不在此表中。`,
  pasted: (rows: number, columns: number) => `已粘贴 ${size(rows, columns)}。`,
  rowsAdded: (rows: number) => `其中新增 ${number(rows)} 行。`,
  rowsLeftOut: (rows: number) => `有 ${number(rows)} 行未粘贴：下方没有更多的行。`,
  columnsLeftOut: (columns: number) => `有 ${number(columns)} 列未粘贴：那里没有可填写的列。`,
  toMend: (cells: number) => `有 ${number(cells)} 个单元格待改正。`,
  notUnderstood: (cells: number) =>
    `有 ${number(cells)} 个勾选保持原样：内容既不是“是”也不是“否”。`,
};
