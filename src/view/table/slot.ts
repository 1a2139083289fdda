/** A row that is on the page, or a gap in the place of those that are not. */
export type Slot = { readonly kind: 'row'; readonly index: number } | Gap;

export interface Gap {
  readonly kind: 'gap';
  readonly key: string;
  readonly height: number;
}

/** Of a sheet of which some rows are on the page: indexes, and heights in pixels. */
interface Window {
  /** Of all rows. */
  readonly count: number;
  readonly first: number;
  /** The one after those that are on the page. */
  readonly last: number;
  /** One that is on the page wherever it stands. */
  readonly kept: number;
  /** The height of what stands above the first. */
  readonly above: number;
  readonly rowHeight: number;
  /** Of each row in a gap. */
  readonly gapHeight: number;
}

export function rowsBetween(first: number, last: number): readonly Slot[] {
  return Array.from({ length: last - first }, (_, place) => row(first + place));
}

/** In one order, whichever rows there are, so that none is moved: one that is moved loses the focus. */
export function withGaps(window: Window): readonly Slot[] {
  const { count, first, last, kept, above, rowHeight, gapHeight } = window;
  const rows = rowsBetween(first, last);
  const below = (count - last) * gapHeight;
  if (kept < first) {
    const before = (above * kept) / first;
    const between = Math.max(0, above - before - rowHeight);
    return [gap('top', before), row(kept), gap('upper', between), ...rows, gap('bottom', below)];
  }
  if (kept >= last) {
    const after = (below * (count - kept - 1)) / (count - last);
    const between = Math.max(0, below - after - rowHeight);
    return [gap('top', above), ...rows, gap('lower', between), row(kept), gap('bottom', after)];
  }
  return [gap('top', above), ...rows, gap('bottom', below)];
}

function row(index: number): Slot {
  return { kind: 'row', index };
}

function gap(key: string, height: number): Gap {
  return { kind: 'gap', key, height };
}
