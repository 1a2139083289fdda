import type { Change, LevelId, Status } from '../../assessment/index.ts';
import type { compare as english } from '../en/compare.ts';
import { formats } from '../formats.ts';

const { number, date, and } = formats('zh-CN');

const levels: Record<LevelId, string> = { silver: '银级', gold: '金级' };

const signed = (difference: number) =>
  difference === 0 ? '0' : `${difference < 0 ? '−' : '+'}${number(Math.abs(difference))}`;

const turned = ({ before, after }: Change<Status>, names: string) => {
  if (after === 'met') return `现已符合${names}要求`;
  if (after === 'undecided') return `是否符合${names}要求，现为待定`;
  return before === 'met' ? `不再符合${names}要求` : `现已无法达到${names}要求`;
};

/** Two assessments side by side, on screen and on paper. */
export const compare: typeof english = {
  title: '对比',
  open: '对比',
  heading: '对比两份自评',
  lead: '选择两个保存的文件，或一个文件和目前的内容，查看填写内容、计入数量和级别有哪些变化。',
  before: '之前',
  after: '之后',
  nothingChosen: '尚未选择',
  chooseFile: '选择文件…',
  chooseOther: '另选文件…',
  chooseFor: (side: string, what: string) => `${side}：${what}`,
  here: '目前的内容',
  useHere: '使用目前的内容',
  swap: '交换前后',
  ready: '对比结果在下方。',
  print: '打印或存为 PDF',
  back: '返回结果',

  eyebrow: (before: string, after: string) => `${date(before)}与${date(after)}的自评对比`,
  changed: ({ before, after }: Change<LevelId | null>) => {
    if (before === after) return after ? `两次均符合${levels[after]}要求` : '两次均不符合任何级别';
    if (before === null) return after ? `由不符合任何级别升至${levels[after]}` : '';
    if (after === null) return `由${levels[before]}变为不符合任何级别`;
    return after === 'gold' ? '由银级升至金级' : '由金级降至银级';
  },
  because: (ids: readonly LevelId[], status: Change<Status>, reasons: readonly string[]) =>
    `${turned(status, and(ids.map((id) => levels[id])))}，原因：${reasons.join('；')}。`,
  byMarket: (market: string) => `市场现为“${market}”`,
  customerPulls: (customer: string, difference: number) =>
    `${customer}${difference < 0 ? '少' : '多'}计入 ${number(Math.abs(difference))} 项`,
  moreCustomers: (count: number) => `另有 ${number(count)} 家客户也是如此`,
  qualifiesNow: (person: string) => `${person}现已合格`,
  qualifiesNoLonger: (person: string) => `${person}不再计为合格人员`,
  morePeople: (count: number) => `另有 ${number(count)} 人也是如此`,
  same: '两份自评的填写内容相同。',
  sameLevels: '有变化，但不影响任何级别。',

  figures: '各项数字',
  what: '项目',
  difference: '变化',
  signed,
  levelStatus: { met: '符合', unmet: '不符合', undecided: '待定' },
  market: '市场',
  entitlements: '计入的活跃权利',
  individuals: '合格人员',
  customers: '填写的客户',
  staff: '填写的人员',
  organisation: '公司',

  customersHeading: '客户方面的变化',
  staffHeading: '人员方面的变化',
  noCustomers: '所有客户前后相同。',
  noStaff: '所有人员前后相同。',
  unchangedCustomers: (count: number) => `有 ${number(count)} 家客户前后相同。`,
  unchangedStaff: (count: number) => `有 ${number(count)} 名人员前后相同。`,
  whatDiffers: '变化内容',
  countedBefore: '之前计入',
  countedAfter: '之后计入',
  qualified: '合格',
  notQualified: '不合格',
  added: '仅之后有',
  gone: '仅之前有',
  fromTo: (what: string, before: string, after: string) => `${what}：${before} → ${after}`,
  associations: '关联方式',
  offer: '订阅类型',
  trial: '试用',
  paid: '付费',
  rest: (customers: number) => `另有 ${number(customers)} 家客户，变化均不更大`,
  honesty:
    '两份自评均按各自的填写内容、对照同一版要求重新得出。填写内容是否属实，不在对比范围之内。',
};
