/** How far, in pixels, a height of the window is below what is seen of a table's rows, or with a minus above it. */
export function beyondEdge(table: Element, y: number): number {
  const [scroller, head, foot] = [
    table.parentElement,
    table.querySelector('thead'),
    table.querySelector('tfoot'),
  ].map((element) => element?.getBoundingClientRect());
  const top = Math.max(0, scroller?.top ?? 0, head?.bottom ?? 0);
  const bottom = Math.min(window.innerHeight, scroller?.bottom ?? Infinity, foot?.top ?? Infinity);
  return y > bottom ? y - bottom : Math.min(0, y - top);
}
