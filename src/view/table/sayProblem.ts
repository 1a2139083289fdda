import { limits } from '../../assessment/index.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';

/** What is wrong in a cell appears beside it once it is left, where a screen reader does not hear of it. */
export function sayProblem<Row extends NamedRow>(
  sheet: SheetState<Row>,
  status: Status,
  left: Position | null,
): void {
  const row = left && sheet.rowAt(left.index);
  const column = left && sheet.columns[left.at];
  const found = row && sheet.problemsOf(row).find(({ field }) => field === column?.id);
  if (!found || !column) return;
  const name = sheet.nameOf(row.id);
  const isName = column === sheet.columns[0];
  status.say(({ questions }) =>
    questions.problemAt(
      isName ? name : questions.cell(column.name, name),
      questions.cellProblems[found.problem](limits),
    ),
  );
}
