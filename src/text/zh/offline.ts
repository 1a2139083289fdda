import type { offline as english } from '../en/offline.ts';

/** Working without a connection, and newer versions of the tool. */
export const offline: typeof english = {
  heading: '离线使用',
  text: '首次访问之后，这个浏览器会保留工具自身的文件，此后没有网络也能打开和使用。这些文件不含您填写的任何内容。保留文件的是页面旁的一个小型后台脚本，上述策略对它没有约束力，但它的代码只获取这些文件，不请求其他任何内容。“从此浏览器中删除全部内容”也会删除这些文件；再次打开工具时会重新保留。',
  pending: '尚不能离线使用：浏览器正在获取文件，或者没有保留这些文件。',
  ready: '可以离线使用：工具的全部文件已在这个浏览器中。',
  notKept: '这个浏览器没有保留工具的文件，没有网络时无法打开。',
  inFile: '您打开的是单个文件，其中包含整个工具，无需网络。',
  newer: '新版本已就绪。重新加载即可使用，填写的内容会保留。',
  reload: '重新加载',
};
