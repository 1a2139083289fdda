import { customerKey, personKey, type Draft } from '../../assessment/index.ts';
import type { OpenReview } from '../../intake/openReview.ts';

/** So many take a few milliseconds to send. */
const KEYS_AT_ONCE = 5_000;

/** So that a review can say which names are here already; the page goes on in between. */
export async function tellExisting(
  { ask }: OpenReview,
  draft: Draft,
  isGivenUp: () => boolean,
): Promise<void> {
  for (const keys of existingKeys(draft)) {
    if (isGivenUp()) return;
    ask({ ask: 'tell-existing', keys, isLast: false });
    await new Promise((goOn) => setTimeout(goOn));
  }
  if (!isGivenUp()) ask({ ask: 'tell-existing', keys: [], isLast: true });
}

/** Of the names that are among the answers, what tells that another is the same; some at a time. */
function* existingKeys({ customers, staff }: Draft): Generator<readonly string[]> {
  yield* someAtATime(customers, customerKey);
  yield* someAtATime(staff, personKey);
}

function* someAtATime<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Generator<readonly string[]> {
  for (let start = 0; start < rows.length; start += KEYS_AT_ONCE)
    yield rows.slice(start, start + KEYS_AT_ONCE).flatMap((row) => keyOf(row) ?? []);
}
