/** The element id of a cell's field, which an error's link and the next row's focus lead to. */
export function cellId(row: string, field: string): string {
  return `cell-${row}-${field}`;
}
