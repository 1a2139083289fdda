/** Which requirements these are: apart from their figures, which the first page does without. */
export const edition = {
  id: '2017-07-07',
  introducedOn: '2014-09-29',
  retiredOn: '2022-09-30',
  activityWindowInDays: 28,
} as const;
