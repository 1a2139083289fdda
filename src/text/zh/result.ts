import type { LevelId, Market, ReadingId } from '../../assessment/index.ts';
import type { result as english } from '../en/result.ts';
import { formats } from '../formats.ts';

const { number, date, and, or } = formats('zh-CN');

const levels: Record<LevelId, string> = { silver: '银级', gold: '金级' };

const entitlementsOf = (count: number) => `${number(count)} 项活跃权利`;

const peopleOf = (count: number) => `${number(count)} 名合格人员`;

const subject = (organisation: string) => organisation || '贵公司';

const readingQuestions: Record<ReadingId, string> = {
  entitlementsPerCustomer: '同一人在两个工作负荷上活跃，算一项活跃权利还是两项？',
  qualificationRoutes: '通过不同途径合格的人员，可以合在一起计算吗？',
};

const readingAnswers: Record<ReadingId, string> = {
  entitlementsPerCustomer:
    '两项。活跃权利是指特定工作负荷上的活跃用户，Microsoft 将其说明为按工作负荷统计的不重复用户数（KB 3082044），因此各工作负荷相加。',
  qualificationRoutes: '可以。每个人都可凭考试或凭认证合格，而该认证本身就是通过这两门考试取得的。',
};

/** The fifth step: the result, on screen and on paper. */
export const result: typeof english = {
  title: '结果',
  // A full stop is as wide as a space after it would be.
  sentences: (all: readonly string[]) => all.join(''),
  eyebrow: (isoDate: string) => `自评日期：${date(isoDate)}`,
  meets: (organisation: string, level: LevelId) =>
    `${subject(organisation)}符合${levels[level]}要求`,
  isOpen: (organisation: string, level: LevelId) =>
    `${subject(organisation)}是否符合${levels[level]}要求，尚待确定`,
  doesNotMeet: (organisation: string, level: LevelId) =>
    `${subject(organisation)}尚不符合${levels[level]}要求`,
  highest: '这是该能力认证的最高级别。',
  openDecides: (level: LevelId) => `是否符合${levels[level]}要求，取决于尚未回答的问题。`,
  openDecidesAlone: '结论取决于尚未回答的问题。',
  bothOpen: '银级和金级的结论都取决于尚未回答的问题。',
  missing: (level: LevelId, entitlements: number, people: number, atLeast: boolean) =>
    `要符合${levels[level]}要求，还差${atLeast && entitlements > 0 ? '至少' : ''} ${and([
      ...(entitlements > 0 ? [entitlementsOf(entitlements)] : []),
      ...(people > 0 ? [peopleOf(people)] : []),
    ]).replace('和', '和 ')}。`,
  unreadable: (cells: number) => `有 ${number(cells)} 处内容无法识别，未计入此结果。`,
  mend: '去改正',
  repeated: (customers: number, people: number) =>
    `${and([
      ...(customers > 0 ? [customersOf(customers)] : []),
      ...(people > 0 ? [`${number(people)} 名人员`] : []),
    ]).replace('和', '和 ')}出现在多行中，此处每一行都单独计入。`,
  lookAtRepeated: '去查看',

  facts: '关于本次自评',
  organisation: '公司',
  notNamed: '未填写',
  market: '市场',
  option: '选项',
  requirementsOf: '要求版本',
  change: '更改',
  changeWhat: (what: string) => `更改：${what}`,

  levelsHeading: '各项要求',
  requirement: '要求',
  youHave: '现有',
  requirements: {
    'active-entitlements': '活跃权利',
    'qualified-individuals': '合格人员',
  },
  requirementHints: {
    'active-entitlements': '付费，且来自有关联的客户',
    'qualified-individuals': '70-346 和 70-347，或 MCSA: Office 365',
  },
  needed: '所需',
  met: '达到',
  short: (gap: number) => `差 ${number(gap)}`,
  atLeastShort: (gap: number) => `至少差 ${number(gap)}`,
  open: '待定',
  upTo: (possible: number) => `加上待定项最多 ${number(possible)}`,
  eitherThreshold: (thresholds: readonly number[]) =>
    or(thresholds.map(number)).replace('或', ' 或 '),
  openMarket: '取决于市场',
  whole: '级别',
  wholeStatus: { met: '全部符合', unmet: '不符合', undecided: '待定' },

  decidesHeading: '哪些答案会决定结果',
  decidesMarket: '所属市场',
  decidesMarketText: (level: LevelId, required: Readonly<Record<Market, number>>) =>
    `${levels[level]}在成熟市场需要 ${number(required.mature)} 项活跃权利，在新兴市场需要 ${number(required.emerging)} 项。`,
  decidesCustomer: (customer: string) => `与${customer}的关联`,
  decidesCustomerText: (entitlements: number, decides: readonly LevelId[]) =>
    `若有关联，可计入 ${entitlementsOf(entitlements)}，并可能决定是否符合${and(decides.map((id) => levels[id]))}要求。`,
  decidesMore: (count: number) => `另有 ${number(count)} 个问题。`,
  answer: '回答',

  wayHeading: (level: LevelId, steps: number, toWin: number) =>
    `达到${levels[level]}要求的最短路径：${[
      ...(steps > 0 ? [`${number(steps)} 步`] : []),
      ...(toWin > 0 ? [`再争取 ${entitlementsOf(toWin)}`] : []),
    ].join('，')}`,
  wayAssociate: (customer: string) => `与${customer}建立关联。`,
  wayMoveToPaid: (customer: string) => `将${customer}由试用转为付费。`,
  wayBoth: (customer: string) => `与${customer}建立关联，并由试用转为付费。`,
  wayCustomerAdds: (entitlements: number, steps: number) =>
    steps === 1
      ? `可增加 ${number(entitlements)} 项。`
      : `分 ${number(steps)} 步，可增加 ${number(entitlements)} 项。`,
  waySteps: (steps: number) => `分 ${number(steps)} 步。`,
  wayMore: (customers: number) => `另有 ${customersOf(customers)}。`,
  wayAdds: (added: number, needed: number) =>
    `这些客户合计可增加 ${entitlementsOf(added)}，缺口为 ${number(needed)} 项。`,
  wayOneFewer: (steps: number, most: number, needed: number) =>
    `客户方面只走 ${number(steps)} 步不够：最多增加 ${number(most)} 项，不足 ${number(needed)} 项。`,
  wayOpen: (customers: readonly string[]) =>
    `与${and(customers)}的关联尚未回答；如果已有关联，这一步就已完成。`,
  wayWin: (toWin: number) => `再争取 ${entitlementsOf(toWin)}。`,
  wayWinHint: (available: number) =>
    available === 0
      ? '已填写的客户中，没有还能计入的活跃权利。'
      : `已填写的客户最多还能计入 ${number(available)} 项，均已包含在这条路径中。`,
  wayPass: (person: string, exams: readonly string[]) =>
    `${person}通过考试 ${and(exams).replace('和', ' 和 ')}。`,
  wayPeopleNeeded: (people: number) => `还差 ${peopleOf(people)}，没有人缺的考试比这更少。`,
  wayNewPerson: (newPerson: number, exams: readonly string[]) =>
    `${newPerson === 0 ? '由一名新人员' : '再由一人'}通过考试 ${and(exams).replace('和', ' 和 ')}。`,
  wayNewPersonHint: '分 2 步；或持有 MCSA: Office 365 认证，通过这两门考试即可取得。',
  wayNobody: '已没有其他人可以合格。',
  wayStricterMarket: (required: number, market: Market, requiredThere: number, steps: number) =>
    `市场未定，以上按 ${number(required)} 项计算。${market === 'emerging' ? '新兴' : '成熟'}市场只需 ${number(requiredThere)} 项，${
      steps === 0 ? '无需再做任何事' : `共 ${number(steps)} 步`
    }。`,
  asIfDone: '查看完成后的结果',
  asItIs: '返回实际结果',
  whatIf: '假设结果。',
  whatIfHint: (steps: number, toWin: number) =>
    `假设最短路径的 ${number(steps)} 步均已完成${toWin > 0 ? `，但不含仍需争取的 ${entitlementsOf(toWin)}` : ''}。您的填写内容没有改动。`,
  ruleOut: '不考虑此项',
  ruledOut: (names: readonly string[]) => `未考虑：${and(names)}。`,
  ruleInAll: '重新考虑全部',

  marginHeading: (level: LevelId) => `${levels[level]}有多稳固`,
  spare: (entitlements: number, people: number) =>
    `活跃权利${entitlements === 0 ? '没有富余' : `富余 ${number(entitlements)} 项`}，合格人员${
      people === 0 ? '没有富余' : `富余 ${number(people)} 名`
    }。`,
  hangsOnCustomers: (customers: readonly string[], level: LevelId) =>
    customers.length === 1
      ? `如果失去${and(customers)}，就不再符合${levels[level]}要求。`
      : `如果失去${and(customers)}中的任何一家，就不再符合${levels[level]}要求。`,
  hangsOnPeople: (people: readonly string[], level: LevelId) =>
    people.length === 1
      ? `如果${and(people)}离职，就不再符合${levels[level]}要求。`
      : `如果${and(people)}中有一人离职，就不再符合${levels[level]}要求。`,
  hangsOnNobody: (level: LevelId) =>
    `失去任何一家客户或任何一名人员，仍然符合${levels[level]}要求。`,
  others: (count: number) => `另外 ${number(count)} 个`,
  otherCustomers: (count: number) => `另外 ${customersOf(count)}`,
  otherPeople: (count: number) => `另外 ${number(count)} 人`,

  countedHeading: '计入明细与未计入的原因',
  countedSentence: (counted: number, entered: number) =>
    counted === entered
      ? `填写的 ${entitlementsOf(entered)}全部计入。`
      : `填写的 ${entitlementsOf(entered)}中，计入 ${number(counted)} 项。`,
  excludedBy: {
    trial: (customers: number, entitlements: number) =>
      `${number(entitlements)} 项属于试用（${customersOf(customers)}）。`,
    'no-association': (customers: number, entitlements: number) =>
      `${number(entitlements)} 项没有关联（${customersOf(customers)}）。`,
    'association-not-answered': (customers: number, entitlements: number) =>
      `${number(entitlements)} 项的关联尚未回答（${customersOf(customers)}）。`,
  },
  customer: '客户',
  linkedAs: '关联方式',
  counted: '计入',
  total: '合计',
  restOf: (customers: number) => `另有 ${customersOf(customers)}，数量均不更多`,
  restBy: {
    counted: (customers: number, entitlements: number) =>
      `${number(customers)} 家计入，共 ${number(entitlements)} 项。`,
    'association-not-answered': (customers: number, entitlements: number) =>
      `${number(customers)} 家的关联尚未回答，共 ${number(entitlements)} 项。`,
    'no-association': (customers: number, entitlements: number) =>
      `${number(customers)} 家没有关联，共 ${number(entitlements)} 项。`,
    trial: (customers: number, entitlements: number) =>
      `${number(customers)} 家属于试用，共 ${number(entitlements)} 项。`,
    'no-entitlements': (customers: number, _: number) => `${number(customers)} 家没有活跃权利。`,
  },
  fullList: (listed: number) =>
    `以上列出数量最多的 ${number(listed)} 家。在“活跃权利”一步导出到 Excel，可得到全部客户及其计入情况与原因；保存的副本包含全部答案。`,
  noCustomers: '还没有填写客户。',

  person: '人员',
  credentials: '资格凭证',
  credentialsNone: '无',
  outcome: '是否合格',
  staffHeading: '哪些人员合格',
  noStaff: '还没有填写人员。',

  readingsHeading: '如何解读这些要求',
  readingQuestions,
  readingAnswers,
  sourceHeading: '要求的出处',
  source: (title: string, isoDate: string, definition: string) =>
    `Microsoft ${date(isoDate)}的公开文档“${title}”，银级和金级的第 1、2 步；活跃权利的定义见 ${definition}。`,
  sourceLink: '当时发布的页面',
  restsOnWorkloads: (counted: number, byLargest: number, required: number, level: LevelId) =>
    `${levels[level]}对活跃权利的要求，只有按这一解读才达到：各工作负荷相加，计入 ${number(counted)} 项；如果每家客户只算最大的工作负荷，则为 ${number(byLargest)} 项，而所需为 ${number(required)} 项。`,
  restsOnRoutes: (exams: number, certification: number, level: LevelId) =>
    `${levels[level]}对合格人员的要求，只有按这一解读才达到：${number(exams)} 人凭考试合格，${number(certification)} 人凭认证合格。`,

  notAssessedHeading: '未评估的内容',
  notAssessed: [
    '费用，以及其他任何能力认证',
    '考试或认证此后是否已过期',
    'Microsoft 是否已记录该关联',
    '使用情况是否有凭据',
  ],
  evidenceHeading: '需要收集的凭据',
  evidence: (days: number) => [
    '每家计入的客户：名称、关联方式、订阅类型（付费，非试用）',
    '订阅的付款凭据',
    `自评日期前 ${number(days)} 天内，各工作负荷的活跃使用凭据`,
    '每名计入的人员：考试或认证，且已绑定到贵公司',
  ],
  limitsHeading: '这份结果是什么',
  limits: (requirements, retired, exams) =>
    `这是根据所填答案、对照${requirements}的要求得出的自评，不代表 Microsoft 的认定。此后合作伙伴计划已有变化：该能力认证${[`于${retired}停用`, ...exams.map(({ id, retiredOn }) => `考试 ${id} 已于${date(retiredOn)}停考`)].join('，')}。符合要求只表示合作伙伴具备资格；购买之后，能力认证才生效。`,
  print: '打印或存为 PDF',
};

function customersOf(count: number): string {
  return `${number(count)} 家客户`;
}
