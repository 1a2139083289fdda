/** Passing a result on, and opening one that was passed on. */
export const passing = {
  resultId: 'Result id',
  inMargin: (id: string) => `Result id ${id}`,
};
