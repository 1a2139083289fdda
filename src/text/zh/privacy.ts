import type { privacy as english } from '../en/privacy.ts';

/** What is and what is not guaranteed, and the button that shows it. */
export const privacy: typeof english = {
  title: '隐私',
  heading: '数据不出浏览器',
  lead: '不必只听我们说。按下按钮，本页面会尝试把一个虚构的答案发送出去，您可以亲眼看到浏览器拒绝。',
  tryIt: '试着发送数据',
  trying: '正在尝试…',
  refused: '已拒绝。浏览器没有让本页面发送任何数据。',
  notRefused:
    '浏览器没有拒绝，因此这里不能依赖这项保护：这份工具可能被改动过，或正在开发环境中运行。',
  browserHeading: '浏览器强制执行的规则',
  browserText:
    '页面带有一条内容安全策略（Content Security Policy），其中 connect-src 为 ‘none’。因此，页面脚本向任何地址发出的请求都会被浏览器拒绝，除页面自身所在位置外，也不会从任何地方加载内容。',
  codeHeading: '代码自身遵守的规则',
  codeText:
    '这条策略无法阻止页面跳转到其他地址，也无法阻止建立 WebRTC 连接。工具的代码两者都不使用；测试会检查代码，一旦出现便会失败。页面上指向 Microsoft 网页的都是普通链接；打开链接时，对方网站只会得到任何一次访问都会留下的信息，不会得到您填写的内容。',
  keptHeading: '保存了什么，保存在哪里',
  keptText:
    '填写的内容保存在这台电脑上、这个浏览器的存储中。使用同一账户的人都能读取；如果工具是以文件方式打开的，从磁盘打开的其他网页也能读取。您保存的副本是普通文件，放在哪里由您决定。',
  back: '返回自评',
};
