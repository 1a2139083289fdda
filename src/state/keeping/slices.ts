/** Half of what a page may go without answering, so that a slow computer manages it too. */
const LONGEST_MS = 25;

/** One after the other, with room for the browser in between wherever it took long. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - began > LONGEST_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    results.push(map(item, index));
  }
  return results;
}
