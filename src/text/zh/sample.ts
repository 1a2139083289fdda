import type { sample as english } from '../en/sample.ts';

/** The sample partner's names. */
export const sample: typeof english = {
  title: '示例数据',
  organisation: '远帆云科技',
  customers: [
    '康托索集团',
    '法布里坎制造',
    '东篱玩具',
    '北风贸易',
    '蓝翼航空服务',
    '立特软件',
    '普若思咨询',
    '青禾酒庄',
    '四季旅行社',
  ],
  staff: ['陈伟', '李娜', '王思远', '赵敏之', '周一帆'],
};
