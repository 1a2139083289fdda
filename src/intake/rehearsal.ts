import { readSource } from './reading.ts';
import { Review } from './review/review.ts';
import { partsOf } from './review/rowParts.ts';

/** So much, and so often, that the browser makes fast code of what reads each row, and has room for what comes of it. */
const ROWS = 5_000;
const TIMES = 8;

/**
 * Reads a table that nobody gave, so that what somebody gives is read at full speed from its first row on. A time
 * takes a moment; between two of them, whatever is asked comes first, and ends it.
 */
export async function rehearse(isOver: () => boolean): Promise<void> {
  const rows = table();
  for (let time = 0; time < TIMES && !isOver(); time += 1) {
    const read = await readSource(rows);
    if (!read.ok) return;
    const review = new Review(read.value, 'customers');
    review.view();
    Array.from(partsOf(review.sheet));
    await new Promise((goOn) => setTimeout(goOn));
  }
}

function table(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, place) => `Customer ${place}\t${place}\t${place % 9}\t1\t0\t5\tno\n`,
  );
  return ['Customer\tExchange\tSharePoint\tSkype\tYammer\tProPlus\tTrial\n', ...rows].join('');
}
