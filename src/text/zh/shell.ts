import type { LevelId } from '../../assessment/index.ts';
import type { ShellWords } from '../en/shell.ts';
import { formats } from '../formats.ts';

const { number, date } = formats('zh-CN');

const levels: Record<LevelId, string> = { silver: '银级', gold: '金级' };

/** What stands on the first screen and around every other. */
export const shell: ShellWords = {
  number,
  date,
  levels,
  product: 'Cloud Productivity',
  productKind: '能力自评',
  title: (screen: string) => `${screen} – Cloud Productivity 能力自评`,
  titleWithError: (title: string) => `错误：${title}`,
  skip: '跳到主要内容',
  fileAndLanguage: '文件和语言',
  open: '打开…',
  save: '保存副本',
  language: '语言',
  progress: '五个步骤',
  stepOf: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
  steps: {
    start: '开始',
    market: '市场',
    entitlements: '活跃权利',
    associations: '关联',
    staff: '人员',
    result: '结果',
  },
  stepStates: {
    todo: '',
    done: '已完成',
    open: '有问题未回答',
    attention: '需要检查',
  },
  loading: '稍等片刻…',
  loadFailed: '这一部分未能加载。已填写的内容不受影响。如果仍然失败，可以重新加载页面。',
  tryAgain: '重试',

  start: {
    heading: '是否符合银级或金级的要求？',
    lead: (date: string) =>
      `填写市场、客户和人员，即可对照${date}的 Cloud Productivity（云生产力）能力认证要求，看清贵公司目前的级别、理由和差距。`,
    organisation: '公司名称',
    organisationHint: '会显示在打印的结果上，可以留空。',
    begin: '开始自评',
    resume: '继续上次的自评',
    resumeHint: (customers: number, people: number, step: string) =>
      `已填写 ${number(customers)} 家客户、${number(people)} 名人员；上次停在“${step}”。`,
    openFile: '打开已保存的文件',
    openPassedOn: '打开链接或代码',
    trySample: '用示例数据试试',
    ready: '需要准备什么',
    readyUsage: (days: number) => `每家客户过去 ${days} 天内各工作负荷的活跃用户数`,
    readyAssociations: '与每家客户的关联方式',
    readyCredentials: '哪些员工已通过考试 70-346 或 70-347，或持有 MCSA: Office 365 认证',
    readyNote: '大约需要五分钟。暂时不清楚的可以先不答，结果会说明哪些结论取决于它。',
    privacy: '数据不出浏览器',
    privacyText:
      '本页面背后没有服务器。填写的内容只保存在这个浏览器中，页面也无权向外发送任何数据。',
    honesty: '依据哪一版要求',
    honestyText: (requirements: string, introduced: string, retired: string) =>
      `依据${requirements}公布的要求，选项为托管服务合作伙伴（Managed Service Partner）。该能力认证于${introduced}推出，${retired}停用，现已由“Modern Work 解决方案合作伙伴”取代。自评结果不代表 Microsoft 的认定。`,
  },

  proof: '亲自验证',
  startOver: '重新开始',
  undo: '撤销',
  redo: '重做',
};
