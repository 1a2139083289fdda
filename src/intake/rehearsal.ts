import { readSource } from './reading.ts';
import { Review } from './review/review.ts';
import { partsOf } from './review/rowParts.ts';

/** Enough for the browser to make fast code of what reads each row, and a moment's work. */
const ROWS = 1_000;

/** Reads a table that nobody gave, so that what somebody gives is read at full speed from its first row on. */
export async function rehearse(): Promise<void> {
  const read = await readSource(table());
  if (!read.ok) return;
  const review = new Review(read.value, 'customers');
  review.view();
  Array.from(partsOf(review.sheet));
}

function table(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, place) => `Customer ${place}\t${place}\t${place % 9}\t1\t0\t5\tno\n`,
  );
  return ['Customer\tExchange\tSharePoint\tSkype\tYammer\tProPlus\tTrial\n', ...rows].join('');
}
