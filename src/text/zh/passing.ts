import type { LevelId } from '../../assessment/index.ts';
import type { passing as english } from '../en/passing.ts';
import { formats } from '../formats.ts';

const { number } = formats('zh-CN');

const levels: Record<LevelId, string> = { silver: '银级', gold: '金级' };

type Problem = Parameters<typeof english.problem>[0];

const problems: Record<Exclude<Problem['why'], 'newer-version'>, string> = {
  nothing: '没有内容。链接的 # 之后是填写的内容，请完整复制。',
  'not-passed-on': '它不是由本工具生成的链接或代码。',
  'cut-off': '内容不完整：结尾在传输途中被截断。请对方重新发送，或改用保存的文件。',
  changed: '内容与生成时不一致：在传输途中有改动。请对方重新发送，或改用保存的文件。',
  'too-large': '展开后的客户和人员数量超出本工具的处理范围。',
};

/** Passing a result on, and opening one that was passed on. */
export const passing: typeof english = {
  resultId: '结果编号',
  inMargin: (id: string) => `结果编号 ${id}`,

  passOn: '分享',
  heading: '分享这份结果',
  leaveNamesOut: '不含名称',
  leaveNamesOutHint:
    '在纸面及其二维码、链接和文件中，客户和人员均以序号代替，也不出现公司名称。结果编号与名称无关，保持不变。',
  linkHeading: '链接',
  codeHeading: '可粘贴的代码',
  linkHint: '任何服务器都看不到 # 之后的内容。',
  codeHint: (open: string) =>
    `本工具目前是磁盘上的一个文件，无法通过链接打开。对方如有本工具，可在首页选择“${open}”，粘贴这段代码。`,
  linkHere: (open: string) =>
    `本工具的地址仅指向这台电脑，链接在其他电脑上无法直接打开；可在对方的工具中粘贴到“${open}”。`,
  contains: (customers: number, people: number, characters: number, withNames: boolean) =>
    `包含 ${number(customers)} 家客户和 ${number(people)} 名人员，${withNames ? '含名称' : '不含名称'}，共 ${number(characters)} 个字符。`,
  longLink: (characters: number) =>
    `部分邮件和聊天软件会截断超过 ${number(characters)} 个字符的内容，使用保存的文件更稳妥。`,
  tooLongForLink: '内容过多，浏览器会截断这样长的链接。请保存为文件后再分享。',
  copy: '复制',
  copied: '已复制。',
  copyYourself: '浏览器未允许复制。文字已选中，可用键盘复制。',
  fileHeading: '文件',
  saveFile: (withNames: boolean): string => (withNames ? '保存文件' : '保存不含名称的文件'),
  paperHeading: '纸面',
  paperHint: '纸面上的二维码包含填写的内容，拿到纸面的人可以据此核对。',

  namesLeftOut: '名称已略去：客户和人员以序号代替。结果编号与含名称时相同。',
  showNames: '显示名称',

  paperCodeHeading: '核对这份纸面结果',
  paperCode: (id: string) => `包含结果 ${id} 填写内容的二维码`,
  scanCode:
    '用手机或摄像头扫描二维码，即可在本工具中打开这些内容，重新计算，并说明上述级别是否成立。',
  pasteCode: (open: string) =>
    `二维码以文字形式包含这些内容。用任意扫码工具读取后，将文字粘贴到本工具的“${open}”，即可重新计算，并说明上述级别是否成立。`,
  codeHere: '二维码指向这台电脑上的工具，只能在这台电脑上打开。',
  codeHoldsNames: '二维码中含有名称。',
  codeHoldsNoNames: '二维码中不含名称：客户和人员以序号代替。',
  codeHasNoRoomForNames: '二维码容纳不下名称：打开后，客户和人员以序号代替。',
  doesNotProve: '这能说明级别由所填内容得出，但不能证明所填内容属实。',
  noCode: '内容过多，无法生成可从纸面读取的二维码。保存的文件包含全部内容，打开后的结果编号相同。',

  said: {
    holds: (id: string, verdict: string) =>
      `这就是所分享的结果：编号 ${id}，${verdict}。刚刚已根据填写的内容重新计算。`,
    differs: (said: string, found: string) =>
      `所分享的结果不成立：其中写明${said}，而根据填写的内容应为${found}。`,
    result: (id: string, verdict: string) => `编号 ${id}，${verdict}`,
    withoutNames: '其中不含名称：客户和人员以序号代替。',
    doesNotProve: '这并不能证明所填内容属实。',
  },
  verdict: ({ highestLevelMet: met, highestLevelPossible: possible }) => {
    const certain = met ? `符合${levels[met]}要求` : '尚不符合任何级别的要求';
    return possible === null || possible === met
      ? certain
      : `${certain}，能否达到${levels[possible]}取决于未回答的问题`;
  },

  passedOn: '分享的结果',
  openHint: '粘贴包含填写内容的链接，或纸面二维码中的文字。替换目前的内容之前会先询问。',
  openLabel: '链接或代码',
  open: '打开',
  problem: (problem) =>
    problem.why === 'newer-version'
      ? `它由本工具的更新版本生成（格式 ${problem.version}），需要用那个版本打开。`
      : problems[problem.why],
};
