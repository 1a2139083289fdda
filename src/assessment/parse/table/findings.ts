import type { Columns } from './columns.ts';
import {
  excerpt,
  isBlank,
  type ColumnRole,
  type LeftOutRow,
  type RowProblem,
  type RowProblemId,
  type SourceRow,
} from './table.ts';

/** Collects what is to be said about the rows of a table while they are read. */
export interface Findings {
  /** `null` is no problem. */
  report(row: SourceRow, role: ColumnRole, problem: RowProblemId | null): void;
  leaveOut(row: SourceRow, reason: LeftOutRow['reason']): void;
  readonly problems: readonly RowProblem[];
  readonly leftOut: readonly LeftOutRow[];
}

export function findingsOf(columns: Columns): Findings {
  const problems: RowProblem[] = [];
  const leftOut: LeftOutRow[] = [];
  return {
    report(row, role, problem) {
      if (problem === null) return;
      const { column, header } = columns.get(role) ?? { column: null, header: '' };
      const text = column === null ? '' : excerpt((row.cells[column] ?? '').trim());
      problems.push({ row: row.number, column, header, text, problem });
    },
    leaveOut(row, reason) {
      const text = row.cells.find((cell) => !isBlank(cell)) ?? '';
      leftOut.push({ row: row.number, reason, text: excerpt(text.trim()) });
    },
    problems,
    leftOut,
  };
}
