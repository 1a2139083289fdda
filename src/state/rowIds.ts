let rowsMade = 0;

/** Unlike any id of an earlier visit, whose rows may be in the same draft. */
export function newRowId(): string {
  rowsMade += 1;
  return `${Date.now().toString(36)}-${String(rowsMade)}`;
}
