import type {
  LeftOutRow,
  Limits,
  MatchedHow,
  RowProblemId,
  TableKind,
  TableRole,
} from '../../assessment/index.ts';
import type { imports as english } from '../en/imports.ts';
import { formats } from '../formats.ts';

const { number } = formats('zh-CN');

const rowsOf = (count: number) => `${number(count)} 行`;

const countOf = (kind: TableKind, count: number) =>
  kind === 'customers' ? `${number(count)} 个客户` : `${number(count)} 名人员`;

const problems: Record<RowProblemId, { what: string; toDo: (limits: Limits) => string }> = {
  'not-a-number': { what: '不是整数', toDo: () => '填写数字，例如 1200' },
  negative: { what: '小于 0', toDo: () => '填写 0 或更大的数' },
  fraction: { what: '带有小数', toDo: () => '填写整数，例如 1200' },
  'too-large': {
    what: '数值过大',
    toDo: ({ largestCount }) => `填写不超过 ${number(largestCount)} 的数`,
  },
  'name-missing': { what: '缺少名称', toDo: () => '补上名称' },
  'name-too-long': {
    what: '名称过长',
    toDo: ({ longestName }) => `缩短到 ${number(longestName)} 个字符以内`,
  },
  'name-from-above': { what: '名称取自上一行', toDo: () => '核对一下' },
  'spreadsheet-error': {
    what: '表格公式的错误值',
    toDo: () => '直接填写数字，或修正公式',
  },
  'trial-not-understood': {
    what: '看不出是否试用',
    toDo: () => '填写“是”或“否”；在此之前按试用处理，不计入',
  },
  'association-not-understood': {
    what: '不是已知的关联',
    toDo: () => '填写委派管理员、交易合作伙伴、DPOR、FastTrack 或“无”；在此之前不导入该内容',
  },
  'workload-not-understood': {
    what: '不是计入的工作负荷',
    toDo: () => '改为计入的工作负荷；在此之前不导入其数字',
  },
  'workload-repeated': {
    what: '同一客户的工作负荷出现两次',
    toDo: () => '数字已相加，核对是否应当如此',
  },
  'numbers-repeated': {
    what: '名称和数字与上方某行相同',
    toDo: () => '若为同一客户，将此行设为不导入；在此之前两行都计入',
  },
  'answers-differ': { what: '与该客户的另一行不一致', toDo: () => '核对哪个正确' },
  'credential-not-understood': {
    what: '不是计入的资格凭证',
    toDo: () => '填写“是”或“否”，或此人持有的凭证；在此之前不导入该内容',
  },
  'passed-not-understood': {
    what: '看不出是否通过',
    toDo: () => '填写“是”或“否”；在此之前按未持有处理',
  },
  'may-be-a-total': { what: '像是合计行', toDo: () => '默认不导入，需要时可恢复' },
};

const how: Record<MatchedHow, string> = {
  exact: '',
  synonym: '按别名识别',
  likeness: '按相似程度识别，需要核对',
  position: '按所在位置识别，需要核对',
  chosen: '',
};

const otherRoles: Record<TableRole, string> = {
  name: '名称',
  'last-name': '姓',
  workload: '工作负荷',
  count: '活跃权利',
  trial: '试用',
  associations: '关联',
  credentials: '资格凭证',
  certifications: '认证',
  passed: '是否通过',
  'worked-out': '不读取：会重新计算',
};

const leftOut: Record<LeftOutRow['reason'], string> = {
  'above-header': '位于列名之上',
  'repeated-header': '重复的列名',
  totals: '合计行',
  'nothing-to-read': '要读取的列中没有内容',
  note: '表格下方的备注',
};

export const imports: typeof english = {
  open: '导入 CSV 或 Excel…',
  orPaste: '或从 Excel 直接粘贴',
  pasteBox: '粘贴到这里',
  pasteBoxSummary: '粘贴框、模板与导出',
  pasteHint: '在 Excel 中连同列名一起复制，再粘贴。您先看到识别结果，确认后才会改动。',
  before: (what: string) => `${what}：`,
  template: '模板',
  export: '导出为',
  csv: 'CSV',
  excel: 'Excel',
  pasted: '粘贴的内容',
  drop: '松开鼠标即可导入',

  exporting: (name) => `正在写入“${name}”`,
  exportStages: { gathering: '正在收集各行…', writing: '正在写入文件…' },
  exported: (name) => `“${name}”已下载。`,
  exportFailed: '浏览器无法写入该文件，可能是内存不足。您的答案没有变化。',
  copyTemplate: '复制',
  templateCopied: '列名已复制，可粘贴到表格的第一行。',
  templateToCopy: '列名',
  copyTemplateYourself: '浏览器未允许复制。列名已选中，可用键盘复制。',

  reading: (name) => `正在读取“${name}”`,
  stages: {
    opening: '正在打开…',
    reading: '正在读取各行…',
    checking: '正在逐行检查…',
    importing: '正在导入各行…',
  },
  cancel: '取消',
  close: '关闭',
  filesIgnored: (files) => `另有 ${number(files)} 个文件未读取。请在此文件之后逐个导入。`,
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
    'quote-not-closed': (_, row) =>
      `第 ${number(row)} 行的引号没有结束，后面的行无法区分。请补上引号，或另存为 Excel 工作簿。`,
    'not-a-table': () => '这不是表格：需要 CSV、TSV 或 Excel 文件（.xlsx）。',
    'not-a-workbook': () => '开头像 Excel 工作簿，但内容不是。',
    'old-or-protected-workbook': () =>
      '工作簿有密码保护，或来自 Excel 2007 之前的版本。取消密码，另存为 .xlsx。',
    'damaged-workbook': () => '无法读取此工作簿。用 Excel 打开后另存为 .xlsx。',
    'took-too-long': (limit) => `读取时间超过 ${number(limit)} 秒。`,
    unreadable: () => '浏览器无法读取该文件，它可能已被移动或删除。',
  },

  preview: (name) => `“${name}”的识别结果`,
  sheet: '工作表',
  oneSheet: '一次只导入一个工作表，其余的不导入。',
  hiddenSheet: (name) => `${name}（隐藏）`,
  summary: (kind, fine, toLookAt, leftOut) => {
    const parts = [
      fine > 0 && `${countOf(kind, fine)}无问题`,
      toLookAt > 0 && `${countOf(kind, toLookAt)}需要查看`,
      leftOut > 0 && `${countOf(kind, leftOut)}不导入`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? `${parts.join('，')}。` : '尚未读取任何行。';
  },
  rowsJoined: (kind, rows) =>
    `来自 ${number(rows)} 行：明显属于同一${kind === 'customers' ? '客户' : '人员'}的行已合并。`,
  noEntitlementsRead: '没有读取任何活跃权利列。',
  chooseEntitlements: '如果某一列是活跃权利，请在“列”中选择它属于哪个工作负荷。',
  duplicatesWithin: (names) => `有 ${number(names)} 个名称在这些行中重复出现。`,
  duplicatesExisting: (names) => `有 ${number(names)} 个名称已在表格中。`,
  otherOffer: (names) =>
    `有 ${number(names)} 个名称在表格中为试用而在这些行中为付费，或者相反：将添加为单独的行，原有的行保留。`,
  duplicatesHint: '各行会照原样导入，之后可在表格中合并。',

  encodings: {
    gb18030: '文件中的字符按简体中文（GB18030）读取',
    'windows-1252': '文件中的字符按西欧字符集（Windows-1252）读取',
  },
  encodingGuessed: (read) =>
    `${read}，因为文件未注明编码。若名称显示不正确，请另存为“CSV UTF-8”或 Excel 工作簿后再导入。`,

  columns: '列',
  columnsQuestion: '每一列是什么？',
  notRecognised: '仅凭列名无法识别，逐列选择其内容。',
  kind: '每一行是',
  kinds: { customers: '一个客户', staff: '一名人员' },
  headerRow: '列名所在行',
  noHeaderRow: '没有列名，第一行就是数据',
  headerRowAt: (row, cells) => `第 ${number(row)} 行：${cells}`,
  columnAt: (letters) => `${letters} 列`,
  columnNamed: (header, letters) => `${header}（${letters} 列）`,
  example: (text) => `例如“${text}”`,
  leaveColumnOut: '不导入',
  how,
  roles: otherRoles,
  exam: (exam) => `考试 ${exam}`,
  columnsLeftOut: (columns, names) => `有 ${number(columns)} 列不导入：${names}。`,
  moreColumns: (columns) => `再显示 ${number(columns)} 列`,

  casesHeading: '需要查看的内容',
  filters: { all: '全部', mended: '已修改', 'left-out': '不导入' },
  filter: '显示',
  filterWithCount: (name, count) => `${name}（${number(count)}）`,
  row: '行',
  column: '列',
  stands: '原有内容',
  empty: '空',
  mend: '修改为',
  mendCell: (column, row) => `${column}，第 ${number(row)} 行`,
  chooseNameColumn: '在下方选择名称所在的列',
  toDo: '处理办法',
  problems,
  problemToDo: (what, toDo) => `${what}：${toDo}`,
  mended: '已修改',
  rows: (rows) => `第 ${rows.map(number).join('、')} 行`,
  leaveOut: '不导入',
  leaveRowsOut: (rows) => `不导入${rows}`,
  leaveAllOut: (kind, count) => `不导入这 ${countOf(kind, count)}`,
  takeAllIn: (kind, count) => `恢复导入这 ${countOf(kind, count)}`,
  noCases: '此类内容已全部处理。',
  previousCases: '上一页',
  nextCases: '下一页',
  casesPage: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
  keptAsItStands:
    '未修改的数字会照原样导入并在表格中标出，修改前不计入。无法识别的文字如何处理，写在各自旁边。',
  downloadCases: '下载这些行及原因',
  reasons: '需要修改的内容',
  casesFile: '需要修改的行',

  leftOutHeading: (count) => `${rowsOf(count)}未读取`,
  leftOut,
  leftOutRow: (row, text, reason) => `第 ${number(row)} 行“${text}”：${reason}`,
  moreLeftOut: (count) => `还有 ${rowsOf(count)}。`,
  mode: { customers: '现有的客户', staff: '现有的人员' },
  add: (kind, existing) => `保留现有的 ${countOf(kind, existing)}，在其后添加`,
  update: (kind) =>
    kind === 'customers'
      ? '用这些行更新同名客户，其余客户添加在后'
      : '把这些行的内容补充到同名人员，其余人员添加在后',
  updateHint: '填有内容的列会替换原有内容，其中的空单元格也不例外；其他内容保持不变。',
  outlook: ({ kind, updated, added, passedOver, lost }) => {
    const others = passedOver > 0 ? `另有 ${countOf(kind, passedOver)}同名，保持不变。` : '';
    if (updated + added === 0) return `内容与现有的相同，不会有变化。${others}`;
    const what = [
      updated > 0 && `${countOf(kind, updated)}有变化`,
      added > 0 && `添加 ${countOf(kind, added)}`,
      lost.counts > 0 && `清除 ${number(lost.counts)} 个数字`,
      lost.associations > 0 && `取消 ${number(lost.associations)} 项关联`,
    ].filter((part) => part !== false);
    return `${what.join('，')}。${others}`;
  },
  replace: (kind, existing) => `替换现有的 ${countOf(kind, existing)}`,
  apply: (kind, count, columnsLeftOut) =>
    `导入 ${countOf(kind, count)}${columnsLeftOut > 0 ? `（不含 ${number(columnsLeftOut)} 列）` : ''}`,
  undoHint: '撤销一次即可全部还原。',
  discardHeading: (mended) => `已修改的 ${number(mended)} 个单元格将会丢失。`,
  discard: '放弃并关闭',
  goOn: '继续修改',

  done: ({ kind, mode, added, updated, leftOut }) => {
    const left = leftOut > 0 ? `，${countOf(kind, leftOut)}未导入` : '';
    if (mode === 'replace') return `已用导入的 ${countOf(kind, added)}替换原有内容${left}。`;
    if (mode === 'update' && updated + added === 0) return `内容与现有的相同，没有变化${left}。`;
    if (updated === 0) return `已添加 ${countOf(kind, added)}${left}。`;
    const others = added > 0 ? `，添加 ${countOf(kind, added)}` : '';
    return `已更新 ${countOf(kind, updated)}${others}${left}。`;
  },
  elsewhere: { customers: '这些客户在“活跃权利”一步中。', staff: '这些人员在“人员”一步中。' },
  goThere: { customers: '前往“活跃权利”', staff: '前往“人员”' },

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
