import type { CellProblem, ExamId, Limits } from '../../assessment/index.ts';
import type { questions as english } from '../en/questions.ts';
import { formats } from '../formats.ts';

const { number, and } = formats('zh-CN');

const cellProblems: Record<CellProblem, (limits: Limits) => string> = {
  'not-a-number': () => '用数字输入整数，例如 1200',
  negative: () => '输入 0 或更大的数',
  fraction: () => '输入不带小数的整数，例如 1200',
  'too-large': ({ largestCount }) => `输入不超过 ${number(largestCount)} 的数`,
  'name-missing': () => '输入名称',
  'name-too-long': ({ longestName }) => `将名称缩短到 ${number(longestName)} 个字符以内`,
};

/** The four steps that ask. */
export const questions: typeof english = {
  back: '返回',
  toResult: '直接查看结果',
  moreProblems: (count: number) => `另有 ${number(count)} 处。`,
  backToResult: '返回结果',
  errorSummary: '有内容需要改正',
  cellProblems,
  problemAt: (where: string, problem: string) => `${where}：${problem}`,
  unnamedCustomer: (row: number) => `第 ${row} 家客户`,
  unnamedPerson: (row: number) => `第 ${row} 名人员`,
  removeColumn: '移除',
  remove: (name: string) => `移除：${name}`,
  removed: (name: string) => `已移除：${name}。可以撤销。`,
  merged: (name: string, count: number) =>
    `已将“${name}”的 ${number(count)} 行合并为一行。可以撤销。`,
  keptApart: (name: string, count: number) => `“${name}”仍保留 ${number(count)} 行。`,
  undone: '已撤销',
  redone: '已恢复',
  cell: (column: string, row: string) => `${column}，${row}`,
  duplicate: (name: string, count: number) => `“${name}”出现在 ${number(count)} 行中。`,
  duplicates: (names: number) => `有 ${number(names)} 个名称出现在多行中，见表格上方。`,
  mergeCustomersHint: '合并后，各工作负荷的数字分别相加，关联合并在一起。',
  mergePeopleHint: '合并后，资格凭证归于同一人。',
  mergeNeedsNumbers: '要合并，需先改正无法识别的单元格。',
  merge: '合并',
  keepBoth: () => '分别保留',
  mergeAll: (names: number) => `合并全部 ${number(names)} 个`,
  keepAll: (names: number) => `全部 ${number(names)} 个分别保留`,
  mergedAll: (names: number, left: number) =>
    `${number(names)} 个名称已各合并为一行，撤销即可还原。${
      left > 0 ? `另有 ${number(left)} 个需先改正无法识别的单元格。` : ''
    }`,
  keptAll: (names: number) => `${number(names)} 个名称仍各保留多行。`,
  moreDuplicates: (count: number) => `另有 ${number(count)} 个名称出现在多行中。`,

  market: {
    title: '市场',
    heading: '贵公司属于哪个市场？',
    lead: '只有银级的门槛因市场而异。',
    legend: '市场',
    mature: '成熟市场',
    matureHint: (silver: number) => `即发达市场。银级需 ${number(silver)} 项活跃权利`,
    emerging: '新兴市场',
    emergingHint: (silver: number) => `即发展中市场。银级需 ${number(silver)} 项活跃权利`,
    notSure: '尚不确定',
    notSureHint: '结果会说明两种市场各自意味着什么',
    gold: (threshold: number) =>
      `金级在两种市场都需要 ${number(threshold)} 项。如果两种市场都有客户，选“成熟市场”：它的要求更严。`,
    findOut: '如何判断',
    findOutText:
      '以客户所在地为准。Microsoft 曾用一份单独的文件列出各市场包含的国家和地区，本工具不包含该文件：',
    required: '选择一个市场，或选“尚不确定”',
    go: '下一步：活跃权利',
  },

  entitlements: {
    title: '活跃权利',
    heading: '每家客户有多少活跃权利？',
    lead: (days: number) =>
      `按已部署的工作负荷，填写过去 ${days} 天内的活跃用户数。同一人在两个工作负荷上活跃，各计一次。`,
    help: '哪些计入，数字从哪里来',
    helpText: [
      '一项活跃权利，是指一名用户在某个工作负荷上有过主动操作：发送邮件、打开文件、加入会议。无人使用的许可证不算。',
      'OneDrive 的使用计入 SharePoint。Teams 不在这版要求的工作负荷之内。',
      '试用订阅一律不计。合作伙伴中心自身的使用数据可能包含试用活动，Yammer 的用量也可能偏高，因此尽量采用客户的使用情况报告。',
      '如果只知道总数，可把关联方式相同的客户合填一行。',
    ],
    table: '客户及其活跃权利',
    customer: '客户',
    trial: '试用',
    total: '合计',
    allCustomers: '全部客户',
    add: '添加客户',
    totalHint: '合计不含试用。其余能否计入，取决于关联。',
    ofEntered: (entered: number) => `（共 ${number(entered)}）`,
    empty: '还没有客户。添加第一家后，“当前状况”会随每个数字更新。',
    go: '下一步：关联',
  },

  associations: {
    title: '关联',
    heading: '与每家客户有哪些关联？',
    lead: '至少有下列一种关联，该客户的活跃权利才会计入。有多种关联也只计一次。',
    help: '各种关联的含义',
    table: '客户及与其的关联',
    setAll: (count: number) => `统一设置当前显示的 ${number(count)} 家客户`,
    setAllHint: '这会替换这些客户已有的回答，可以撤销。',
    setTo: (association: string) => `设为“${association}”`,
    wasSet: (association: string, count: number) =>
      `已将 ${number(count)} 家客户设为“${association}”`,
    counts: '计入',
    couldCount: (entitlements: number) => `${number(entitlements)}？`,
    couldCountLabel: (entitlements: number) =>
      `未回答：若有关联，可计入 ${number(entitlements)} 项`,
    unreadable: '无法读取',
    noCustomers: '还没有客户。',
    addCustomers: '添加客户',
    go: '下一步：人员',
  },

  staff: {
    title: '人员',
    heading: '哪些人员合格？',
    lead: '通过两门考试，或持有认证，即为合格。姓名可用缩写。',
    help: '哪些算，哪些不算',
    helpText: [
      '两门考试须由同一人通过：两个人各通过一门不算。',
      'Microsoft 只认可资格凭证已绑定到贵公司的人员。考试已通过却没有显示，多半是尚未绑定。',
      '等效或更新的考试（如 MS-100）不在这版要求之内，不算。',
    ],
    table: '人员及其资格凭证',
    person: '人员',
    exam: (exam: ExamId) => `考试 ${exam}`,
    counts: '是否合格',
    qualified: '合格',
    byExams: '合格（凭考试）',
    byCertification: '合格（凭认证）',
    byBoth: '合格（凭考试和认证）',
    needs: (exams: readonly string[]) => `还需 ${spaced(and(exams))}`,
    add: '添加人员',
    empty: '还没有人员。添加已通过考试或持有认证的人员。',
    go: '查看结果',
  },

  notFound: {
    title: '找不到页面',
    heading: '没有这个页面',
    lead: '地址可能输入或复制有误。已填写的内容不受影响。',
    go: '回到开始',
  },
};

/** A list of exam numbers with the space that Latin script takes beside Chinese. */
function spaced(list: string): string {
  return list.replaceAll('和', ' 和 ');
}
