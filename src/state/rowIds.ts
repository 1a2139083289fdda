/** Unlike that of any earlier visit, whose rows may be in the same draft. */
const visit = Date.now().toString(36);

let rowsMade = 0;

export function newRowId(): string {
  rowsMade += 1;
  return `${visit}-${String(rowsMade)}`;
}
