import { customerKey, personKey, type Draft } from '../../assessment/index.ts';

/** So many take a few milliseconds to send. */
const KEYS_AT_ONCE = 5_000;

/** Of the names that are among the answers, what tells that another is the same; some at a time. */
export function* existingKeys({ customers, staff }: Draft): Generator<readonly string[]> {
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
