import type { ShownColumn, TextColumn, TickColumn } from './column.ts';

/** What a cell that is typed into says. */
export interface TextCellContent {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** In words. */
  readonly problem: string | undefined;
}

export interface TickCellContent {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** A cell of one row. */
export type Cell<Row> =
  | ({ readonly kind: 'text'; readonly column: TextColumn<Row> } & TextCellContent)
  | ({ readonly kind: 'tick'; readonly column: TickColumn<Row> } & TickCellContent)
  | { readonly kind: 'name' | 'finding'; readonly column: ShownColumn<Row> };
