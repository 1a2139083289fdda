import { readYesNo } from './cells.ts';
import { fold } from './fold.ts';
import { isBlank, type SourceRow } from './table.ts';

type Cells = readonly string[];

/**
 * What a row of headers says above each column. Where it says the same twice, such as "Exchange" of licences and of
 * active users, the row above it tells them apart: what stands there is said of the columns as far as the next.
 */
export function headerCells(rows: readonly SourceRow[], index: number): Cells {
  const cells = rows[index]?.cells ?? [];
  const above = rows[index - 1]?.cells ?? [];
  const repeats = repeatsIn(cells);
  if (repeats === 0 || cells.some(isAnswer) || above.every(isBlank)) return cells;
  const joined = joinedWith(above, cells);
  return repeatsIn(joined) < repeats ? joined : cells;
}

function joinedWith(above: Cells, cells: Cells): Cells {
  let group = '';
  return Array.from({ length: Math.max(above.length, cells.length) }, (_, column) => {
    const [heading, cell] = [above[column] ?? '', cells[column] ?? ''];
    if (!isBlank(heading) || isBlank(cell)) group = heading;
    return `${group.trim()} ${cell.trim()}`.trim();
  });
}

/** Of a row of answers, each of which may say the same. */
function isAnswer(cell: string): boolean {
  return !isBlank(cell) && readYesNo(cell) !== undefined;
}

/** How many cells say what one before them says. */
function repeatsIn(cells: Cells): number {
  const said = cells.map(fold).filter((word) => word !== '');
  return said.length - new Set(said).size;
}
