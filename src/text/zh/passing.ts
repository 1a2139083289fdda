import type { passing as english } from '../en/passing.ts';

/** Passing a result on, and opening one that was passed on. */
export const passing: typeof english = {
  resultId: '结果编号',
  inMargin: (id: string) => `结果编号 ${id}`,
};
