import type { ColumnRole, TableKind } from '../../assessment/index.ts';
import type { RawSheets } from '../sheets.ts';
import type { Encoding } from '../text.ts';
import { CasePages } from './casePages.ts';
import { Cases, type Filter } from './cases.ts';
import { headerRowsOf, reviewedColumns } from './columns.ts';
import { duplicatesIn } from './duplicates.ts';
import { SheetReview, type ReviewedTable } from './sheetReview.ts';
import type { ReviewView } from './view.ts';

/** What the user does with what was read. */
export type Act =
  | { readonly act: 'choose-sheet'; readonly sheet: number }
  | { readonly act: 'choose-kind'; readonly kind: TableKind }
  | { readonly act: 'choose-header'; readonly row: number | null }
  | { readonly act: 'choose-column'; readonly column: number; readonly role: ColumnRole | null }
  | { readonly act: 'mend'; readonly row: number; readonly column: number; readonly text: string }
  /** A customer or person, by the first of their rows; or all of whom the filter shows a case. */
  | { readonly act: 'leave-out'; readonly row: number; readonly isLeftOut: boolean }
  | { readonly act: 'leave-out-all'; readonly isLeftOut: boolean }
  | { readonly act: 'filter'; readonly filter: Filter }
  | { readonly act: 'turn-page'; readonly page: number }
  | { readonly act: 'show-not-read'; readonly most: number };

/** What was read from a file or a text, before any of it is among the answers. */
export class Review {
  #sheets: readonly ReviewedSheet[];
  #current: number;
  #encoding: Encoding | null;
  /** Keys of the names that are in the answers. */
  #existing = new Set<string>();
  #mostNotRead = NOT_READ_AT_FIRST;

  constructor({ sheets, encoding }: RawSheets, expected: TableKind) {
    this.#encoding = encoding;
    const reviewed = sheets.flatMap((raw) => SheetReview.of(raw, expected) ?? []);
    // Hidden sheets are offered, but not before those that the user sees.
    this.#sheets = [...reviewed]
      .sort((one, other) => Number(one.isHidden) - Number(other.isHidden))
      .map((sheet) => ({ sheet, pages: new CasePages() }));
    this.#current = Math.max(
      0,
      this.#sheets.findIndex(({ sheet }) => sheet.isRecognised),
    );
  }

  /** Whether any sheet holds anything. */
  get isEmpty(): boolean {
    return this.#sheets.length === 0;
  }

  get sheet(): SheetReview {
    return this.#reviewed.sheet;
  }

  tellExisting = (keys: readonly string[]): void => {
    for (const key of keys) this.#existing.add(key);
  };

  act = (act: Act): void => {
    const { sheet, pages } = this.#reviewed;
    switch (act.act) {
      case 'choose-sheet':
        this.#current = Math.min(Math.max(0, act.sheet), this.#sheets.length - 1);
        break;
      case 'choose-kind':
        sheet.chooseKind(act.kind);
        break;
      case 'choose-header':
        sheet.chooseHeader(act.row);
        break;
      case 'choose-column':
        sheet.chooseColumn(act.column, act.role);
        break;
      case 'mend':
        sheet.mend(act.row, act.column, act.text);
        break;
      case 'leave-out':
        sheet.leaveOut([act.row], act.isLeftOut);
        break;
      case 'leave-out-all':
        sheet.leaveOut(new Cases(sheet).keysOf(pages.filter), act.isLeftOut);
        break;
      case 'filter':
        pages.choose(act.filter);
        break;
      case 'turn-page':
        pages.turnTo(act.page);
        break;
      case 'show-not-read':
        this.#mostNotRead = act.most;
        break;
    }
  };

  view = (): ReviewView => {
    const { sheet, pages } = this.#reviewed;
    const { table, leftOut, source } = sheet;
    const cases = new Cases(sheet);
    const toLookAt = [...cases.keysOf('all')].filter((key) => !leftOut.has(key)).length;
    return {
      sheets: this.#sheets.map(({ sheet: { name, isHidden } }) => ({ name, isHidden })),
      sheet: this.#current,
      encoding: this.#encoding,
      kind: table.kind,
      isRecognised: sheet.isRecognised,
      headerRow: table.headerRow,
      headerRows: headerRowsOf(source, table.headerRow),
      columns: reviewedColumns(table, source),
      fine: table.rows.length - leftOut.size - toLookAt,
      toLookAt,
      leftOut: leftOut.size,
      rows: rowsOf(table),
      cases: pages.view(cases),
      notRead: {
        count: table.leftOut.length,
        atFirst: NOT_READ_AT_FIRST,
        shown: table.leftOut.slice(0, this.#mostNotRead),
      },
      duplicates: duplicatesIn(table, leftOut, this.#existing),
    };
  };

  get #reviewed(): ReviewedSheet {
    const reviewed = this.#sheets[this.#current];
    if (!reviewed) throw new Error('There is no sheet to review.');
    return reviewed;
  }
}

function rowsOf({ rows }: ReviewedTable): number {
  let count = 0;
  for (const { sourceRows } of rows) count += sourceRows.length;
  return count;
}

interface ReviewedSheet {
  readonly sheet: SheetReview;
  readonly pages: CasePages;
}

/** With more, hardly anybody would read the list. */
const NOT_READ_AT_FIRST = 50;
