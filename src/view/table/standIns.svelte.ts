import { idly } from '../../state/idle.ts';
import { ROWS_AT_A_TIME, ROWS_AT_FIRST } from './growth.svelte.ts';

/**
 * To put a sheet on the page takes far longer than to change its rows. So one that is still empty is put together
 * ahead of need and out of sight, by and by, with rows that stand in for those to come: when these come, all at once,
 * what is waited for is their texts alone.
 */
export class StandIns<Row> {
  #make: (() => Row) | undefined;
  #rows = $state.raw<readonly Row[] | null>(null);

  constructor(make: (() => Row) | undefined) {
    this.#make = make;
  }

  /** `null` until the page has had time for a sheet that nobody sees. */
  get rows(): readonly Row[] | null {
    return this.#rows;
  }

  get count(): number {
    return this.#rows?.length ?? 0;
  }

  /** For as long as the screen is there. Returns what gives it up. */
  prepare = (): (() => void) | undefined => {
    const make = this.#make;
    if (!make) return undefined;
    let stop: () => void;
    const goOn = (rows: readonly Row[]) => {
      this.#rows = rows;
      if (rows.length < ROWS_AT_FIRST)
        next([...rows, ...Array.from({ length: ROWS_AT_A_TIME }, make)]);
    };
    const next = (rows: readonly Row[]) => {
      stop = idly(() => {
        goOn(rows);
      });
    };
    next([]);
    return () => {
      stop();
    };
  };
}
