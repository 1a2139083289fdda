import { tick } from 'svelte';
import { Growth } from './growth.svelte.ts';
import type { KeptRow } from './keptRow.svelte.ts';
import { Measures } from './measures.svelte.ts';
import { ariaRowIndex, indexOfRow } from './rowIndex.ts';
import { rowsBetween, withGaps, type Slot } from './slot.ts';

/**
 * As many rows are all on the page; of more, those around what is seen. What a browser has to paint for each key
 * grows with the fields that are on the page, in view or not.
 */
const MOST_AT_ONCE = 40;

/** Firefox draws nothing taller than 17.8 million pixels: gaps that are as tall as that stand for more. */
const TALLEST = 12_000_000;

/**
 * Which rows of a long sheet are on the page. What is seen stays where it is while rows come and go around it,
 * so rows may be of any height; a gap is as tall as its rows would be if they were like those that are seen.
 */
export class RowWindow {
  #rows: () => number;
  #standIns: () => number;
  #kept: KeptRow;
  #scroller: HTMLElement | null = null;
  #range = $state.raw({ first: 0, above: 0 });
  readonly #measures = new Measures();
  readonly #growth = new Growth(() => this.#wanted);

  readonly #isEmpty = $derived.by(() => this.#rows() === 0);
  readonly isPartial = $derived.by(() => this.#count() > MOST_AT_ONCE);
  /** No more than this, even where all are low that come next. */
  readonly #seen = $derived.by(() =>
    Math.ceil(this.#measures.viewHeight / this.#measures.leastHeight),
  );
  /** Rows above what is seen, and as many below it. */
  readonly #spare = $derived.by(() => Math.ceil(this.#seen / 3));
  readonly #wanted = $derived.by(() =>
    this.isPartial ? this.#seen + 2 * this.#spare : this.#count(),
  );
  readonly #size = $derived.by(() => Math.min(this.#wanted, this.#growth.most));
  readonly #gapHeight = $derived.by(() =>
    Math.min(this.#measures.rowHeight, TALLEST / this.#count()),
  );
  readonly #first = $derived.by(() => this.#within(this.#range.first));
  readonly #last = $derived.by(() => Math.min(this.#count(), this.#first + this.#size));
  readonly slots = $derived.by(() =>
    this.isPartial ? this.#partialSlots() : rowsBetween(this.#first, this.#last),
  );

  /** `standIns`: how many rows stand in for those to come, where there are none. */
  constructor(rows: () => number, standIns: () => number, kept: KeptRow) {
    this.#rows = rows;
    this.#standIns = standIns;
    this.#kept = kept;
  }

  /** How many rows a screenful holds, with one to go on from. */
  get screenful(): number {
    return Math.max(1, Math.floor(this.#measures.viewHeight / this.#measures.rowHeight) - 2);
  }

  /** To the element that scrolls. */
  attach = (scroller: HTMLElement): (() => void) | undefined => {
    // Where nothing is seen there is nothing to measure.
    if (this.#isEmpty) return undefined;
    this.#scroller = scroller;
    // To measure takes a layout, of which the frame has need anyway.
    const measure = () => {
      this.#measure(scroller);
      this.#growth.goOn(this.#measures.rowsInSight(scroller));
    };
    let frame = requestAnimationFrame(measure);
    // With its first rows it has not got its height yet.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(scroller);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      this.#growth.reset();
      this.#scroller = null;
    };
  };

  /** Has a row on the page as soon as the page is up to date. */
  reveal = (index: number): void => {
    if (index >= this.#first && index < this.#last) return;
    this.#growth.finish();
    const first = this.#within(index - Math.floor(this.#size / 2));
    this.#show(first, first * this.#gapHeight);
  };

  /** Scrolls to a row that is on the page, within the sheet alone: the page stays where it is. */
  bringIn = (index: number): void => {
    const scroller = this.#scroller;
    const row = scroller?.querySelector(`tbody > [aria-rowindex='${ariaRowIndex(index)}']`);
    if (!scroller || !row || !this.isPartial) return;
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    // Not under the head or the totals.
    if (top < view.top + view.height / 4 || bottom > view.bottom - view.height / 4)
      scroller.scrollTop += top - view.top - view.height / 2;
  };

  /** For other rows. To put many on the page takes far longer than to change them: that goes on by and by. */
  backToTop = (): void => {
    this.#show(0, 0);
    const scroller = this.#scroller;
    if (!scroller) return;
    const there = scroller.querySelectorAll('tbody > [aria-rowindex]').length;
    this.#growth.from(there, this.#measures.rowsInSight(scroller));
    scroller.scrollTop = 0;
  };

  /** After the user has scrolled, and when the page has another size. */
  follow = async (): Promise<void> => {
    const scroller = this.#scroller;
    if (!scroller || !this.isPartial) return;
    this.#growth.finish();
    const rows = this.#measure(scroller);
    const [top, bottom] = [rows[0], rows.at(-1)];
    if (!top || !bottom) return;
    const view = scroller.getBoundingClientRect();
    const roomAbove = view.top - top.getBoundingClientRect().top;
    const roomBelow = bottom.getBoundingClientRect().bottom - view.bottom;
    const isTight = (room: number) => room < (this.#spare * this.#measures.rowHeight) / 2;
    if (roomAbove < -view.height || roomBelow < -view.height) await this.#jump(scroller);
    else if (
      (isTight(roomAbove) && this.#first > 0) ||
      (isTight(roomBelow) && this.#last < this.#count())
    )
      await this.#shift(scroller, rows, view.top);
  };

  /** Nothing of what is on the page is near: where the scroller stands says which rows are. */
  async #jump(scroller: HTMLElement): Promise<void> {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const seen = clientHeight / this.#measures.rowHeight;
    const index = Math.round((scrollTop / (scrollHeight - clientHeight)) * (this.#count() - seen));
    const first = this.#within(index - this.#spare);
    this.#show(first, Math.max(0, scrollTop - (index - first) * this.#measures.rowHeight));
    if (scrollTop + clientHeight < scrollHeight - 1) return;
    // The end is where the last row ends, which may be taller than others.
    await tick();
    scroller.scrollTop = scroller.scrollHeight;
  }

  /** The rows on the page are changed for those around the first that is seen, which does not move. */
  async #shift(
    scroller: HTMLElement,
    rows: readonly HTMLElement[],
    viewTop: number,
  ): Promise<void> {
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    const seen = tops.findLastIndex((top) => top <= viewTop);
    const place = Math.max(0, seen);
    const [anchor, before] = [rows[place], tops[place]];
    if (!anchor || before === undefined) return;
    const old = { first: this.#first, above: this.#above };
    const first = this.#within(old.first + place - this.#spare);
    const removed = tops[first - old.first];
    const above =
      removed === undefined
        ? old.above - (old.first - first) * this.#gapHeight
        : old.above + removed - (tops[0] ?? 0);
    this.#show(first, above > 0 ? above : first * this.#gapHeight);
    await tick();
    const slip = anchor.getBoundingClientRect().top - before;
    if (Math.abs(slip) < 1) return;
    if (first > 0 && this.#above > slip) this.#range = { first, above: this.#above - slip };
    else scroller.scrollTop += slip;
  }

  #show(first: number, above: number): void {
    this.#kept.settle();
    this.#range = { first, above };
  }

  /** Near the end, rows that come onto the page come above those that are there, which stay where they are. */
  get #above(): number {
    const come = this.#range.first - this.#first;
    // At the very top, and once very many have gone, what was reckoned on the way says nothing.
    if (this.#first === 0 || come > this.#size) return this.#first * this.#gapHeight;
    return Math.max(0, this.#range.above - come * this.#measures.rowHeight);
  }

  /** Of those on the page, or not. */
  #count(): number {
    return this.#rows() || this.#standIns();
  }

  #within(first: number): number {
    return Math.max(0, Math.min(first, this.#count() - this.#size));
  }

  /** The rows of the window that are on the page, after a look at how tall they are. */
  #measure(scroller: HTMLElement): readonly HTMLElement[] {
    const rows = [...scroller.querySelectorAll<HTMLElement>('tbody > [aria-rowindex]')].filter(
      (row) => indexOfRow(row) >= this.#first && indexOfRow(row) < this.#last,
    );
    this.#measures.take(scroller, rows);
    return rows;
  }

  #partialSlots(): readonly Slot[] {
    return withGaps({
      count: this.#count(),
      first: this.#first,
      last: this.#last,
      kept: Math.min(this.#kept.index, this.#count() - 1),
      above: this.#above,
      rowHeight: this.#measures.rowHeight,
      gapHeight: this.#gapHeight,
    });
  }
}
