import type { Assessment } from '../../assessment/index.ts';
import { readSaved, type FileRefusal } from './savedFile.ts';

export interface SavedRequest {
  readonly ask: 'open-saved';
  readonly file: Blob;
}

export type SavedAnswer =
  /** Rows of both lists, and how much of all of them has come with these. */
  | {
      readonly answer: 'saved-rows';
      readonly rows: Pick<Assessment, 'customers' | 'staff'>;
      readonly proportion: number;
    }
  /** The rest of it, after all its rows. */
  | { readonly answer: 'saved'; readonly assessment: Assessment }
  | { readonly answer: 'saved-refused'; readonly refusal: FileRefusal };

/** Each takes the page a few milliseconds to receive. */
const ROWS_AT_ONCE = 2_000;

/** Reads and checks a saved file, which comes back a few rows at a time, so that the page is never held up. */
export function serveSaved(
  post: (answer: SavedAnswer) => void,
): (request: SavedRequest) => Promise<void> {
  return async ({ file }) => {
    const read = await readSaved(file);
    if (!read.ok) {
      post({ answer: 'saved-refused', refusal: read.refusal });
      return;
    }
    const { customers, staff } = read.assessment;
    const most = Math.max(customers.length, staff.length);
    for (let start = 0; start < most; start += ROWS_AT_ONCE) {
      const end = start + ROWS_AT_ONCE;
      const rows = { customers: customers.slice(start, end), staff: staff.slice(start, end) };
      post({ answer: 'saved-rows', rows, proportion: Math.min(1, end / most) });
    }
    post({ answer: 'saved', assessment: { ...read.assessment, customers: [], staff: [] } });
  };
}
