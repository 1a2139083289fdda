/** Among so many rows, those that stayed are told from the others in whatever order they stand. */
const MOST_IN_ANY_ORDER = 10_000;

/** The rows that have gone, and those that have come; one that has moved may be among both. */
interface ComeAndGone<Row> {
  readonly gone: readonly Row[];
  readonly come: readonly Row[];
}

/** `null` where there are more than `atMost` of either. */
export function comeAndGone<Row>(
  before: readonly Row[],
  after: readonly Row[],
  atMost: number,
): ComeAndGone<Row> | null {
  const { gone, come } = toldApart(before, after, atMost);
  return gone.length <= atMost && come.length <= atMost ? { gone, come } : null;
}

function toldApart<Row>(
  before: readonly Row[],
  after: readonly Row[],
  atMost: number,
): ComeAndGone<Row> {
  if (before.length === 0 || after.length === 0) return { gone: before, come: after };
  if (before.length + after.length > MOST_IN_ANY_ORDER)
    return toldApartInOrder(before, after, atMost);
  const [old, now] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((row) => !now.has(row)),
    come: after.filter((row) => !old.has(row)),
  };
}

/** Of very many rows, where few differ and the others stand in their order; gives up a little after `atMost`. */
function toldApartInOrder<Row>(
  before: readonly Row[],
  after: readonly Row[],
  atMost: number,
): ComeAndGone<Row> {
  const gone: Row[] = [];
  const come: Row[] = [];
  let [at, atNow] = [0, 0];
  while (gone.length <= atMost && come.length <= atMost) {
    const [old, now] = [before[at], after[atNow]];
    if (!old || !now)
      return { gone: gone.concat(before.slice(at)), come: come.concat(after.slice(atNow)) };
    const going = old === now ? 0 : distanceTo(now, before, at);
    const coming = old === now || going > 0 ? 0 : distanceTo(old, after, atNow);
    if (going > 0) {
      gone.push(...before.slice(at, at + going));
      at += going;
    } else if (coming > 0) {
      come.push(...after.slice(atNow, atNow + coming));
      atNow += coming;
    } else {
      if (old !== now) {
        gone.push(old);
        come.push(now);
      }
      at += 1;
      atNow += 1;
    }
  }
  return { gone, come };
}

/** So many rows that stand together are seen to have gone, or to have come. */
const NEAR = 16;

/** How far from there a row stands; 0 where it does not stand near. */
function distanceTo<Row>(row: Row, rows: readonly Row[], from: number): number {
  for (let distance = 1; distance <= NEAR; distance += 1)
    if (rows[from + distance] === row) return distance;
  return 0;
}
