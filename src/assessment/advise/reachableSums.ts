/**
 * Which sums below a limit some of the sizes come to, and which sizes can make the difference in reaching
 * the limit. All sums are held in one number, bit n for the sum n: adding a size to any of them is a shift.
 */
export interface ReachableSums {
  /** Whether some of the sizes together come to at least `from`, and to less than the limit. */
  readonly reaches: (from: number) => boolean;
  /**
   * The smallest size that decides: without it some of the others miss the limit, and with it they reach
   * it. Every larger size decides too, as it can take the smaller one's part. `null` where none does.
   */
  readonly smallestDeciding: number | null;
}

/**
 * From the largest size, for the one to judge needs none of the smaller ones: a smaller size that decides
 * makes this one decide, and one that does not changes nothing.
 */
export function reachableSums(sizes: readonly number[], limit: number): ReachableSums {
  const below = (1n << BigInt(Math.max(0, limit))) - 1n;
  let reachable = below & 1n;
  let smallestDeciding: number | null = null;
  for (const [size, count] of fromTheLargest(sizes)) {
    const add = () => {
      if (size < limit) reachable |= (reachable << BigInt(size)) & below;
    };
    // The last of several equals is judged with the others there. More of them than fit below the limit
    // make no new sums.
    const fitting = Math.min(count - 1, Math.floor((limit - 1) / size));
    for (let copy = 0; copy < fitting; copy += 1) add();
    if (hasFrom(reachable, limit - size)) smallestDeciding = size;
    add();
  }
  return { reaches: (from) => hasFrom(reachable, from), smallestDeciding };
}

function hasFrom(sums: bigint, from: number): boolean {
  return sums >> BigInt(Math.max(0, from)) > 0n;
}

function fromTheLargest(sizes: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => other - one);
}
