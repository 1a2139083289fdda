import type { FileProblem, FileProblemId, Limits } from '../../assessment/index.ts';
import type { files as english } from '../en/files.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('zh-CN');

const problems: Record<FileProblemId, (where: string, found: string, limits: Limits) => string> = {
  'not-json': () => '内容无法读取：它不是保存的自评，或在传输途中被截断或改动。',
  'not-an-assessment': () => '它不是由本工具保存的文件。',
  'newer-version': (_, found) => `它由本工具的更新版本保存（格式 ${found}），需要用那个版本打开。`,
  'unknown-requirements': (_, found) => `它所依据的要求（“${found}”）不在本工具的范围内。`,
  'unknown-key': (where) => `${where}：保存的自评中不应有这一项。`,
  missing: (where) => `${where}：缺少这一项。`,
  'wrong-kind': (where) => `${where}：这里应为另一种内容。`,
  'unknown-value': (where, found) => `${where}：“${found}”不是可选的答案。`,
  repeated: (where) => `${where}：同一答案出现了两次。`,
  'too-long': (where, _, { longestName }) => `${where}：名称超过 ${number(longestName)} 个字符。`,
  'not-a-count': (where, found, { largestCount }) =>
    `${where}：“${found}”不是 0 到 ${number(largestCount)} 之间的整数。`,
  'not-a-date': (where, found) => `${where}：“${found}”不是日期。`,
};

/** Opening, saving, starting over. */
export const files: typeof english = {
  problem: ({ id, path, found }: FileProblem, limits: Limits) =>
    problems[id](place(path), found, limits),
  cannotOpen: (name: string) => `未能打开“${name}”`,
  unchanged: '没有任何改动：填写的内容保持原样。',
  moreProblems: (count: number) => `……另有 ${number(count)} 处类似问题。`,
  tooLarge: (megabytes: number) => `文件超过 ${number(megabytes)} MB，保存的自评不会有这么大。`,
  unreadable: '浏览器未能读取该文件，它可能已被移动或删除。',
  cancel: '取消',
  opening: (name) => `正在打开“${name}”`,
  openingStages: { reading: '正在读取并检查文件…', placing: '正在计算结果…' },

  replaceHeading: (name: string) => `打开“${name}”？`,
  here: '目前的内容',
  there: '将替换为',
  holds: (customers: number, people: number) =>
    `${number(customers)} 家客户，${number(people)} 名人员`,
  unnamed: '未填写公司名称',
  assessedOn: (isoDate: string) => `自评日期：${date(isoDate)}`,
  replaceHint: '目前填写的内容会被替换。关闭本页面之前，可用“撤销”恢复。',
  saveFirst: '先保存目前的内容',
  replace: '替换',

  startOverHeading: '清空内容，重新开始？',
  startOverHint: '关闭本页面之前，可用“撤销”恢复填写的内容。',
  deleteEverything: '从此浏览器中删除全部内容',
  deleteHint:
    '如果选择删除全部内容，填写的内容、所选语言，以及本工具在此浏览器中保存的其他一切都会删除，且无法撤销。',
  deleted: '已从此浏览器中删除全部内容。',

  saveWithProblems: (count: number) =>
    `有 ${number(count)} 处内容无法识别，保存的副本不会包含。可以先改正，也可以不含这些内容直接保存。`,
  lostInCopy: (count: number) => `有 ${number(count)} 处内容无法识别，副本不会保留其原样。`,
  saving: (name) => `正在保存“${name}”`,
  savingStage: '正在写入副本…',
  mendFirst: '返回改正',
  saveAnyway: '直接保存',
};

/** The entries of a saved file by the names that the screens give them. */
const entries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    format: '格式',
    version: '版本',
    requirements: '要求',
    organisation: '公司名称',
    assessedOn: '自评日期',
    market: '市场',
    customers: '客户',
    name: '名称',
    trial: '试用',
    activeEntitlements: '活跃权利',
    associations: '关联',
    staff: '人员',
    exams: '考试',
    certifications: '认证',
  }),
);

/** A path into the file in words: `第 3 家客户，活跃权利，yammer`. */
function place(path: FileProblem['path']): string {
  if (path.length === 0) return '文件';
  const [list, index, ...rest] = path;
  const inList = typeof index === 'number' && (list === 'customers' || list === 'staff');
  const words = inList
    ? [list === 'customers' ? `第 ${index + 1} 家客户` : `第 ${index + 1} 名人员`, ...rest]
    : path;
  return words
    .map((word) => (typeof word === 'number' ? `第 ${word + 1} 项` : (entries.get(word) ?? word)))
    .join('，');
}
