import { RowKeys } from './rowKeys.ts';
import type { NamedRow } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Gap } from './slot.ts';

/** A row that is on the page. */
export interface ShownRow<Row> {
  readonly kind: 'row';
  readonly key: number;
  readonly row: Row;
  /** Among the rows that are shown, from 0. */
  readonly index: number;
  /** Among all rows, from 0. */
  readonly place: number;
  /** Tab goes along one row of the sheet alone; the arrows lead to the others. */
  readonly isCurrent: boolean;
}

/**
 * What is on the page of a sheet. A row is the very same object for as long as nothing about it changes, so
 * that a key in one row asks nothing of the others.
 */
export class OnPage<Row extends NamedRow> {
  #sheet: SheetState<Row>;
  /** By index, as they were last. */
  #rows: ReadonlyMap<number, ShownRow<Row>> = new Map();
  #keys = new RowKeys();
  readonly parts = $derived.by(() => this.#parts());

  constructor(sheet: SheetState<Row>) {
    this.#sheet = sheet;
  }

  #parts(): readonly (ShownRow<Row> | Gap)[] {
    const { slots } = this.#sheet.window;
    const keys = this.#keys.of(slots.flatMap((slot) => (slot.kind === 'row' ? slot.index : [])));
    const parts = slots.flatMap((slot) =>
      slot.kind === 'gap' ? slot : (this.#rowAt(slot.index, keys.get(slot.index) ?? -1) ?? []),
    );
    this.#rows = new Map(
      parts.flatMap((part) => (part.kind === 'row' ? [[part.index, part]] : [])),
    );
    return parts;
  }

  #rowAt(index: number, key: number): ShownRow<Row> | null {
    const row = this.#sheet.rowAt(index) ?? this.#sheet.standIns.rows?.[index];
    if (!row) return null;
    const place = this.#sheet.placeAt(index);
    const isCurrent = index === this.#sheet.current;
    const last = this.#rows.get(index);
    const isSame =
      last?.row === row && last.key === key && last.place === place && last.isCurrent === isCurrent;
    return isSame ? last : { kind: 'row', key, row, index, place, isCurrent };
  }
}
