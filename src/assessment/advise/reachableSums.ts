/** So many of one size. */
export interface Sizes {
  readonly size: number;
  readonly count: number;
}

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
 * Which sums below a limit some of the sizes come to, and which sizes make the difference in reaching the
 * limit. All sums are held in one number, bit n for the sum n, so that adding a size to each is one shift.
 *
 * The sizes are given from the largest, for the one to judge needs none of the smaller ones: a smaller one
 * that decides makes this one decide too, and one that does not changes nothing.
 */
export function reachableSums(fromTheLargest: readonly Sizes[], limit: number): ReachableSums {
  // Nothing is below, and nothing needed to get there.
  if (limit <= 0) return { reaches: () => false, smallestDeciding: null };
  const below = (1n << BigInt(limit)) - 1n;
  let reachable = 1n;
  let smallestDeciding: number | null = null;
  for (const { size, count } of fromTheLargest) {
    // A size that is as large as the limit reaches it alone, and nothing below.
    if (size >= limit) {
      smallestDeciding = size;
      continue;
    }
    // Every sum is reached already, and any size more makes the difference of the last one.
    if (reachable === below) {
      smallestDeciding = fromTheLargest.at(-1)?.size ?? null;
      break;
    }
    // The last of several equals is judged with the others there.
    reachable = withSize(reachable, { size, count: count - 1 }, below, limit);
    if (hasFrom(reachable, limit - size)) smallestDeciding = size;
    reachable = withSize(reachable, { size, count: 1 }, below, limit);
  }
  return { reaches: (from) => hasFrom(reachable, from), smallestDeciding };
}

function withSize(sums: bigint, { size, count }: Sizes, below: bigint, limit: number): bigint {
  let reachable = sums;
  // From some number on, more of the same size reach nothing new; too large a one reaches nothing at all.
  for (let added = 0; added < count && size < limit; added += 1) {
    const before = reachable;
    reachable |= (reachable << BigInt(size)) & below;
    if (reachable === before) break;
  }
  return reachable;
}

function hasFrom(sums: bigint, from: number): boolean {
  return sums >> BigInt(Math.max(0, from)) > 0n;
}
