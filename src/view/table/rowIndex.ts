/** `aria-rowindex` counts from 1, and the head is the first. */
const HEAD_ROWS = 1;

/** Of the row at an index, from 0, among those that are shown. */
export function ariaRowIndex(index: number): number {
  return index + 1 + HEAD_ROWS;
}

/** The inverse, for an element of the page. */
export function indexOfRow(row: Element): number {
  return Number(row.getAttribute('aria-rowindex')) - 1 - HEAD_ROWS;
}
