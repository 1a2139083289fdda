/**
 * What the elements of a table are anyway, until CSS displays them as blocks: then Safari forgets it, and a
 * sheet that is shown as cards would be no table any more.
 */
export const ROLE = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
} as const;
