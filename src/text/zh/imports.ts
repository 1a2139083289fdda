import type { ColumnRole, LeftOutRow, MatchedHow, RowProblemId } from '../../assessment/index.ts';
import type { imports as english } from '../en/imports.ts';
import { formats } from '../formats.ts';

const { number } = formats('zh-CN');

const rowsOf = (count: number) => `${number(count)} 行`;

const problems: Record<RowProblemId, string> = {
  'not-a-number': '不是整数：填写数字，例如 1200',
  negative: '小于 0：填写 0 或更大的数',
  fraction: '带有小数：填写整数，例如 1200',
  'too-large': '数值过大：填写不超过 100,000,000 的数',
  'name-missing': '缺少名称：补上名称',
  'name-too-long': '超过 200 个字符：缩短名称',
  'name-from-above': '名称取自上一行：核对一下',
  'spreadsheet-error': '是表格公式的错误值：修正公式，或直接填写数字',
  'trial-not-understood': '看不出是否试用：填写“是”或“否”',
  'association-not-understood': '不是已知的关联：在“关联”一步中勾选',
  'workload-not-understood': '不是计入的工作负荷：该行未读取',
  'workload-repeated': '该客户的这项工作负荷出现两次：数字已相加',
  'answers-differ': '与该客户的另一行不一致：核对哪个正确',
  'credential-not-understood': '不是计入的资格凭证：勾选此人持有的凭证',
  'may-be-a-total': '像是合计行：如果是，把它移除',
};

const how: Record<MatchedHow, string> = {
  exact: '',
  synonym: '按别名识别',
  likeness: '按相似程度识别，需要核对',
  position: '按所在位置识别，需要核对',
};

const otherRoles: Record<
  Extract<
    ColumnRole,
    'name' | 'workload' | 'count' | 'trial' | 'associations' | 'credentials' | 'worked-out'
  >,
  string
> = {
  name: '名称',
  workload: '工作负荷',
  count: '活跃权利',
  trial: '试用',
  associations: '关联',
  credentials: '资格凭证',
  'worked-out': '不读取：会重新计算',
};

const leftOut: Record<LeftOutRow['reason'], string> = {
  'above-header': '位于列名之上',
  'repeated-header': '重复的列名',
  totals: '合计行',
  'nothing-to-read': '要读取的列中没有内容',
};

export const imports: typeof english = {
  open: '导入 CSV 或 Excel…',
  orPaste: '或从 Excel 直接粘贴',
  pasteBox: '粘贴到这里',
  pasteBoxSummary: '粘贴框、模板与导出',
  pasteHint: '在 Excel 中连同列名一起复制，再粘贴。您先看到识别结果，确认后才会改动。',
  template: '下载模板',
  export: '导出为',
  csv: 'CSV',
  excel: 'Excel',
  pasted: '粘贴的内容',
  drop: '松开鼠标即可导入',

  reading: (name) => `正在读取“${name}”`,
  stages: {
    opening: '正在打开…',
    reading: '正在读取各行…',
    checking: '正在逐行检查…',
    'handing-over': '即将完成…',
  },
  cancel: '取消',
  close: '关闭',
  refused: (name) => `“${name}”未能导入`,
  unchanged: '没有任何改动，您的填写内容保持原样。',
  refusals: {
    empty: () => '里面没有内容。',
    'too-large': (limit) =>
      `文件超过 ${number(Math.round(limit / 1024 / 1024))} MB。只保留需要的行，另存为 CSV。`,
    'too-many-rows': (limit) => `超过 ${rowsOf(limit)}。`,
    'too-many-columns': (limit) => `超过 ${number(limit)} 列。`,
    'expands-too-far': () => '解压后远大于正常的工作簿，未打开。',
    'unknown-encoding': () => '无法识别其中的字符。另存为“CSV UTF-8”或 Excel 工作簿后再试。',
    'quote-not-closed': (_, row) => `第 ${number(row)} 行的引号没有结束，后面的行无法区分。`,
    'not-a-table': () => '这不是表格：需要 CSV、TSV 或 Excel 文件（.xlsx）。',
    'not-a-workbook': () => '开头像 Excel 工作簿，但内容不是。',
    'old-or-protected-workbook': () =>
      '工作簿有密码保护，或来自 Excel 2007 之前的版本。取消密码，另存为 .xlsx。',
    'damaged-workbook': () => '工作簿已损坏。用 Excel 打开后重新保存。',
    'took-too-long': (limit) => `读取时间超过 ${number(limit)} 秒。`,
    cancelled: () => '已取消。',
    unreadable: () => '浏览器无法读取该文件，它可能已被移动或删除。',
    'no-columns': () => '没有找到客户或人员的列。第一行应为列名，与模板一致。',
  },

  preview: (name) => `“${name}”的识别结果`,
  sheet: '工作表',
  hiddenSheet: (name) => `${name}（隐藏）`,
  kinds: { customers: '客户及其活跃权利', staff: '人员及其资格凭证' },
  summary: (fine, toLookAt) =>
    toLookAt === 0
      ? `${rowsOf(fine)}均无问题。`
      : `${rowsOf(fine)}无问题，${rowsOf(toLookAt)}需要查看。`,
  columns: '列',
  column: '列',
  readAs: '识别为',
  how,
  roles: otherRoles,
  exam: (exam) => `考试 ${exam}`,
  unmatched: (columns) => `这 ${number(columns)} 列不读取：`,
  problemsHeading: '需要查看的内容',
  row: '行',
  stands: '原有内容',
  problem: '处理办法',
  problems,
  moreProblems: (count) => `还有 ${number(count)} 项，下载的文件中包含全部。`,
  downloadProblems: '下载这些行及原因',
  problemsFile: '需要查看的行',
  mendLater: '无法识别的内容会原样保留，并在表格中标出，可在那里修改。',
  leaveOut: (count) => `不导入需要查看的 ${rowsOf(count)}`,
  leftOutHeading: (count) => `${rowsOf(count)}未读取`,
  leftOut,
  leftOutRow: (row, text, reason) => `第 ${number(row)} 行“${text}”：${reason}`,
  mode: '如何处理现有的行',
  add: (existing) => `添加到现有的 ${rowsOf(existing)}之后`,
  replace: (existing) => `替换现有的 ${rowsOf(existing)}`,
  apply: (count) => `导入 ${rowsOf(count)}`,
  undoHint: '撤销一次即可全部还原。',

  file: { customers: '客户', staff: '人员', template: '模板' },
  exports: {
    customers: {
      sheet: '客户',
      columns: {
        name: '客户',
        'exchange-online': 'Exchange Online',
        'sharepoint-online': 'SharePoint Online',
        'skype-for-business': 'Skype for Business',
        yammer: 'Yammer',
        'pro-plus': 'ProPlus',
        trial: '试用',
        associations: '关联',
        total: '合计',
        counted: '计入',
        why: '原因',
      },
    },
    staff: {
      sheet: '人员',
      columns: {
        name: '姓名',
        '70-346': '考试 70-346',
        '70-347': '考试 70-347',
        'mcsa-office-365': 'MCSA: Office 365',
        qualifies: '合格',
        why: '原因',
      },
    },
    none: '无',
    yes: '是',
    no: '否',
  },
};
