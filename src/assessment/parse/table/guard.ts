import { fold } from './fold.ts';

/**
 * A leading apostrophe says "this is text, take it as it stands": so that no spreadsheet runs the cell as
 * a formula, and so that a customer who is called Total is not taken for a row of totals.
 */

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const TOTALS = new Set(
  [
    ['total', 'totals', 'grand total', 'sub total', 'sum', 'overall', 'all customers', 'Σ'],
    ['average', 'averages', '平均', '平均值'],
    // What German and French spreadsheets write below a table by themselves.
    ['summe', 'gesamt', 'gesamtsumme', 'gesamtergebnis', 'somme', 'total général'],
    ['合计', '总计', '小计', '总数', '总和', '汇总', '共计', '全部'],
  ]
    .flat()
    .map(fold),
);

// Of two names one is no word for totals by its first letter alone, and need not be folded.
const OTHER_WORD = /^[^a-z\d\u0080-\uFFFF]*[b-fh-np-ru-z\d]/i;

/** With the signs around it, such as `Total:`. */
const LONGEST_WORD = 30;

/** Whether the text is a word for a row of totals. */
export function isTotalsWord(text: string): boolean {
  return text.length <= LONGEST_WORD && !OTHER_WORD.test(text) && TOTALS.has(fold(text));
}

/** How Excel names the totals of a group: `Contoso Total`, `北京 汇总`; in French, `Total Contoso`. */
const OF_GROUP =
  /(?:[\s:：–—(-](?:sub-?totals?|totals?|sum|summe|ergebnis|gesamt)|合计|总计|小计|汇总)[\s:：)]*$|^(?:sub-?totals?|totals?|summe|somme|sum of|合计|总计|小计|汇总)[\s:：–—(-]/i;
/** How these end and begin: nearly all names do otherwise. */
const MAY_BE_OF_GROUP = /^[st合总小汇]|[lsmet计汇总\s:：)]$/i;

/** Whether the text may name the totals of a group, where the numbers say so too: there are companies so called. */
export function mayBeGroupTotals(text: string): boolean {
  return MAY_BE_OF_GROUP.test(text) && OF_GROUP.test(text);
}

/** For a CSV file, whose reader can't tell text from formulas. */
export function guardForCsv(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** For the names of columns, among which "Total" is no row of totals. */
export function guardHeaderForCsv(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** For a cell as it stood in a file, where "Total" may have been a row of totals. */
export function guardAsReadForCsv(text: string): string {
  return FORMULA.test(text) && !isGuarded(text) ? `'${text}` : text;
}

/** For a format that has cells of text: a formula's sign does no harm there. */
export function guardForExcel(text: string): string {
  return needsGuard(text) && (text.startsWith("'") || mayBeTotals(text)) ? `'${text}` : text;
}

/** The inverse of both. */
export function unguard(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}

export function isGuarded(text: string): boolean {
  return text.startsWith("'") && needsGuard(text.slice(1));
}

function needsGuard(text: string): boolean {
  return FORMULA.test(text) || mayBeTotals(text);
}

function mayBeTotals(text: string): boolean {
  return isTotalsWord(text) || mayBeGroupTotals(text);
}
