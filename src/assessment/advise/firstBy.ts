/**
 * The first items by an order, one after the other, without sorting the rest: of 100,000 customers a way
 * seldom takes ten. A binary heap: each item comes before the two below it.
 */
export function* firstBy<T>(items: readonly T[], order: (one: T, other: T) => number) {
  const heap = [...items];
  for (let index = Math.floor(heap.length / 2) - 1; index >= 0; index -= 1)
    sink(heap, index, order);
  for (;;) {
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return;
    yield first;
    if (heap.length === 0) return;
    heap[0] = last;
    sink(heap, 0, order);
  }
}

function sink<T>(heap: T[], start: number, order: (one: T, other: T) => number): void {
  const sinking = heap[start];
  if (sinking === undefined) return;
  let index = start;
  for (;;) {
    let below = 2 * index + 1;
    let child = heap[below];
    if (child === undefined) break;
    const sibling = heap[below + 1];
    if (sibling !== undefined && order(sibling, child) < 0) {
      child = sibling;
      below += 1;
    }
    if (order(sinking, child) <= 0) break;
    heap[index] = child;
    index = below;
  }
  heap[index] = sinking;
}
