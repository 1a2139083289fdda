/** Unlike that of any earlier visit, whose rows may be in the same draft. */
const visit = Date.now().toString(36);

let rowsMade = 0;

/** Short, as there is one for each row: a browser keeps a longer one as the parts that it was put together from, too. */
export function newRowId(): string {
  rowsMade += 1;
  return `${visit}-${rowsMade.toString(36)}`;
}
