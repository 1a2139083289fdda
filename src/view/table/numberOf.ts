/**
 * By what a row without a name is called: its place among those that something is entered in, from 1, as on every other
 * screen and in the result. Those that are still blank come after all of them.
 */
export function numberOf<Row>(
  row: Row,
  place: number,
  { rows, entered }: { readonly rows: readonly Row[]; readonly entered: readonly Row[] },
): number {
  if (entered === rows) return place + 1;
  const at = entered.indexOf(row);
  if (at >= 0) return at + 1;
  let enteredBefore = 0;
  for (let above = place - 1; above >= 0 && enteredBefore === 0; above -= 1) {
    const other = rows[above];
    if (other !== undefined) enteredBefore = entered.indexOf(other) + 1;
  }
  return entered.length + place - enteredBefore + 1;
}
