import type { LevelId } from '../../assessment/index.ts';
import type { explanations as english } from '../en/explanations.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('zh-CN');

const levels: Record<LevelId, string> = { silver: '银级', gold: '金级' };

/** How the numbers of the result came together, and where the requirements stand. */
export const explanations: typeof english = {
  howEntitlements: (counted) => `${number(counted)}：计入的活跃权利由哪些部分组成`,
  whoQualified: (qualified) => `${number(qualified)}：哪些人员合格，哪些尚不合格`,
  whereEntitlements: (required, level) =>
    `所需 ${required}：${levels[level]}对活跃权利的要求出自何处`,
  whereIndividuals: (required, level) =>
    `所需 ${required}：${levels[level]}对合格人员的要求出自何处`,

  byWorkload: '按工作负荷',
  byCustomer: '按客户，从多到少',
  notCounted: '未计入的客户与原因',
  counted: '计入',
  notCountedTotal: '未计入',
  others: (count) => `其余 ${number(count)} 个`,
  showAll: (count) => `显示全部 ${number(count)} 项`,
  showMore: (count) => `再显示 ${number(count)} 项`,
  showFewer: '收起',
  enteredSum: (counted, excluded, entered) =>
    `计入 ${number(counted)} 项 + 未计入 ${number(excluded)} 项 = 填写 ${number(entered)} 项。`,
  openSum: (counted, open, possible) =>
    `计入 ${number(counted)} 项 + 待回答 ${number(open)} 项 = 最多 ${number(possible)} 项。`,
  nothingEntered: '还没有填写活跃权利。',

  qualified: (count) => `合格：${number(count)} 名`,
  notQualified: (count) => `尚不合格：${number(count)} 名`,
  nobodyEntered: '还没有填写人员。',

  step: (level, step, title, isoDate) =>
    `${date(isoDate)}的“${title}”，${levels[level]}第 ${step} 步`,
  asksByMarket: (required) =>
    required.mature === required.emerging
      ? `不论市场，要求 ${number(required.mature)} 项活跃权利。`
      : `成熟市场要求 ${number(required.mature)} 项活跃权利，新兴市场要求 ${number(required.emerging)} 项。`,
  definition: (id, days) =>
    `按 ${id} 的说明，过去 ${number(days)} 天内在一个工作负荷上活跃的一名用户，即为一项活跃权利。`,
  associations: '哪些客户关联可以计入',
  asksForPeople: (required) =>
    `要求 ${number(required)} 人${required === 1 ? '' : '，每人都须'}通过以下全部考试，或持有该认证：`,
  exam: (id, name) => `考试 ${id}：${name}`,
  enough: (counted, required) => `计入 ${number(counted)}，达到所需的 ${number(required)}。`,
  short: (required, counted, missing, atLeast) =>
    atLeast
      ? `至少需要 ${number(required)} − 计入 ${number(counted)} = 至少差 ${number(missing)}。`
      : `需要 ${number(required)} − 计入 ${number(counted)} = 差 ${number(missing)}。`,

  wayHeading: '这条路径的数字如何得出',
  entitlementsMissing: (required, counted, needed) =>
    `需要 ${number(required)} 项活跃权利 − 计入 ${number(counted)} 项 = 缺 ${number(needed)} 项。`,
  wayCustomers: '这条路径上的客户各增加多少',
  together: '合计',
  entitlementsReached: (counted, added, toWin, reached) =>
    toWin > 0
      ? `计入 ${number(counted)} 项 + 增加 ${number(added)} 项 + 再争取 ${number(toWin)} 项 = ${number(reached)} 项。`
      : `计入 ${number(counted)} 项 + 增加 ${number(added)} 项 = ${number(reached)} 项。`,
  peopleMissing: (required, counted, needed) =>
    `需要 ${number(required)} 名合格人员 − 现有 ${number(counted)} 名 = 缺 ${number(needed)} 名。`,
  peopleReached: (counted, added, reached) =>
    `现有 ${number(counted)} 名 + 这条路径增加 ${number(added)} 名 = ${number(reached)} 名。`,

  marginHeading: '富余的数字如何得出',
  entitlementsSpare: (counted, required, spare) =>
    `计入 ${number(counted)} 项活跃权利 − 需要 ${number(required)} 项 = 富余 ${number(spare)} 项。`,
  peopleSpare: (counted, required, spare) =>
    `${number(counted)} 名合格人员 − 需要 ${number(required)} 名 = 富余 ${number(spare)} 名。`,
  without: '失去其中一个后还剩多少',
  entitlementsLeft: (counted, entitlements, left, required) =>
    `${number(counted)} − ${number(entitlements)} = ${number(left)} 项，需要 ${number(required)} 项`,
  peopleLeft: (left, required) => `剩 ${number(left)} 名，需要 ${number(required)} 名`,

  reasonsHeading: '这些数字如何得出：按原因，按客户',
  byReason: '按原因',
  entered: '填写',
  customers: (count) => `${number(count)} 家客户`,

  questionsHeading: '这些问题的数字如何得出',
  inMarket: (market, required, counted, missing) =>
    missing > 0
      ? `${market === 'mature' ? '成熟' : '新兴'}市场：需要 ${number(required)} 项 − 计入 ${number(counted)} 项 = 差 ${number(missing)} 项。`
      : `${market === 'mature' ? '成熟' : '新兴'}市场：计入 ${number(counted)} 项，达到所需的 ${number(required)} 项。`,
  withAssociation: (counted, entitlements, together) =>
    `若有关联：计入 ${number(counted)} 项 + ${number(entitlements)} 项 = ${number(together)} 项。`,
  withoutAssociation: (possible, entitlements, left) =>
    `若无关联：最多 ${number(possible)} 项 − ${number(entitlements)} 项 = ${number(left)} 项。`,
  levelNeeds: (level, required) => `${levels[level]}需要 ${required} 项。`,
  otherQuestions: '其余问题',

  readingHeading: '两种解读的数字如何得出',
  largestWorkloads: '每家客户最大的工作负荷',
  smallerWorkloads: '这些客户的其他工作负荷',
  addedUp: (largest, others, counted) =>
    `最大的工作负荷 ${number(largest)} 项 + 其他工作负荷 ${number(others)} 项 = 计入 ${number(counted)} 项。`,
  largestShort: (level, required, largest, short) =>
    `${levels[level]}：需要 ${number(required)} 项 − 最大的工作负荷 ${number(largest)} 项 = 差 ${number(short)} 项。`,

  routesHeading: '两种途径的数字如何得出',
  byExams: (count) => `凭考试合格：${number(count)} 名`,
  byCertification: (count) => `凭认证合格：${number(count)} 名`,
  routesSum: (exams, certification, both, qualified) =>
    both > 0
      ? `凭考试 ${number(exams)} 名 + 凭认证 ${number(certification)} 名 − 两者兼有 ${number(both)} 名 = 合格 ${number(qualified)} 名。`
      : `凭考试 ${number(exams)} 名 + 凭认证 ${number(certification)} 名 = 合格 ${number(qualified)} 名。`,
  examsShort: (level, required, exams, short) =>
    `${levels[level]}：需要 ${number(required)} 名 − 仅凭考试 ${number(exams)} 名 = 差 ${number(short)} 名。`,
  certificationShort: (level, required, certification, short) =>
    `${levels[level]}：需要 ${number(required)} 名 − 仅凭认证 ${number(certification)} 名 = 差 ${number(short)} 名。`,
};
