import { holdsEntitlements, readCountCell } from '../../assessment/index.ts';
import type { ReviewedColumn, ReviewView } from '../../intake/review/view.ts';

/** Whether customers come without numbers: some have a table of associations alone, others would wonder. */
export function lacksEntitlements({ kind, isRecognised, columns }: ReviewView): boolean {
  const areRead = columns.some(({ role }) => role !== null && holdsEntitlements(role));
  return kind === 'customers' && isRecognised && !areRead;
}

/** Columns in which something stands, and of which nothing is read. Sums are worked out again from others only. */
export function columnsLeftOut(view: ReviewView): readonly ReviewedColumn[] {
  const mayBeSums = lacksEntitlements(view);
  return view.columns.filter(
    (column) =>
      (column.role === null && column.example !== '') ||
      (mayBeSums && column.role === 'worked-out' && hasNumber(column)),
  );
}

/** Whether a number stands in its first cell that holds something. */
export function hasNumber({ example }: ReviewedColumn): boolean {
  return readCountCell(example).count !== null;
}
