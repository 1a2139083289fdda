interface Named<Row> {
  /** Of its cells' element ids, and of what is typed into it: that is one step to undo. */
  readonly id: string;
  readonly name: string;
  /** What the name stands for, in small. */
  readonly meaning?: string;
  /** What stands in a row's cell, in words. */
  readonly text: (row: Row) => string;
}

/** Its cells are typed into. */
export interface TextColumn<Row> extends Named<Row> {
  readonly kind: 'text' | 'count';
  /** The row with another text in this cell. */
  readonly typed: (row: Row, text: string) => Row;
  /** A text from elsewhere as it would be typed; what can't be read stays as it is. */
  readonly read: (text: string) => string;
}

/** Its cells are ticked. */
export interface TickColumn<Row> extends Named<Row> {
  readonly kind: 'tick';
  readonly isOn: (row: Row) => boolean;
  readonly ticked: (row: Row, isOn: boolean) => Row;
  /** A word from elsewhere; undefined where it says neither. */
  readonly understood: (text: string) => boolean | undefined;
}

/** What follows from the others. */
export interface ShownColumn<Row> extends Named<Row> {
  readonly kind: 'shown' | 'shown-figure';
}

/** A column of a sheet; the first of them names the rows. */
export type Column<Row> = TextColumn<Row> | TickColumn<Row> | ShownColumn<Row>;
