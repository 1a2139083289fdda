import type { panel as english } from '../en/panel.ts';
import { formats } from '../formats.ts';

const { number, time } = formats('zh-CN');

/** The standing panel, and what is said of keeping the answers. */
export const panel: typeof english = {
  standing: {
    label: '目前的评估情况',
    heading: '当前状况',
    met: (level: string) => `符合${level}要求`,
    metAndPossible: (level: string, possible: string) => `符合${level}要求，可能达到${possible}`,
    possible: (level: string) => `可能符合${level}要求`,
    none: '尚不符合银级要求',
    nothing: '尚未填写',
    entitlements: '活跃权利',
    people: '合格人员',
    tick: (level: string, threshold: number) => `${level} ${number(threshold)}`,
    tickOpen: (level: string, lowest: number, highest: number) =>
      `${level} ${number(lowest)} 或 ${number(highest)}`,
    couldAdd: (more: number) => `若有关联，还可计入 ${number(more)} 项`,
    short: (missing: number, level: string) => `距${level}还差 ${number(missing)} 项`,
    atLeastShort: (missing: number, level: string) => `距${level}至少还差 ${number(missing)} 项`,
    enough: (level: string) => `已达到${level}所需。`,
    peopleShort: (missing: number, level: string) => `距${level}还差 ${number(missing)} 人`,
    unreadable: (cells: number) => `${number(cells)} 个单元格无法识别，未计入。`,
    marketOpen: '银级门槛取决于所属市场。',
  },

  keeping: {
    savedAt: (instant: Date) => `${time(instant)} 已保存在此浏览器中。`,
    notYet: '填写的内容会保存在此浏览器中。',
    nothingSent: '不会发送任何数据。',
    failed: {
      full: '浏览器的存储空间已满，填写的内容目前只在本页面上：关闭之前，先保存一份副本。',
      blocked:
        '浏览器不为本页面保存任何内容，填写的内容目前只在本页面上：关闭之前，先保存一份副本。',
    },
    superseded:
      '这份自评已在较新的标签页中打开，此标签页不再保存。在这里所做的更改只留在本页面上。',
    takeOver: '改用此标签页',
    unreadable:
      '浏览器中原先保存的内容无法读取，因此自评从空白开始。原有内容仍然保留，直到您做出更改为止。',
    saveKept: '保存原有内容',
  },
  replaced: '先前填写的内容已被替换。',
  close: '关闭',
};
