import type { Columns } from './columns.ts';
import {
  excerpt,
  isBlank,
  type ColumnRole,
  type LeftOutRow,
  type RowProblem,
  type RowProblemId,
  type SourceRow,
  type TableSummary,
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
      const { column, header } = columns.get(role) ?? { column: 0, header: '' };
      const text = excerpt((row.cells[column] ?? '').trim());
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

/** Rows that are joined are looked at as one. */
export function summaryOf(
  rows: readonly { readonly sourceRows: readonly number[] }[],
  problems: readonly RowProblem[],
): TableSummary {
  const rowOf = new Map(
    rows.flatMap(({ sourceRows }, index) => sourceRows.map((row) => [row, index] as const)),
  );
  const byProblem: Partial<Record<RowProblemId, Set<number>>> = {};
  const toLookAt = new Set<number>();
  for (const { row, problem } of problems) {
    const index = rowOf.get(row);
    if (index === undefined) continue;
    toLookAt.add(index);
    (byProblem[problem] ??= new Set()).add(index);
  }
  return {
    fine: rows.length - toLookAt.size,
    toLookAt: toLookAt.size,
    byProblem: Object.fromEntries(
      Object.entries(byProblem).map(([problem, found]) => [problem, found.size]),
    ),
  };
}
