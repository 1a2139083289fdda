import type { Position } from './sheetSource.ts';

/** Cells, from the first to the last of each. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells that are selected, from a corner where it began to one that moves. */
export class Selection {
  #corners = $state.raw<{ readonly anchor: Position; readonly end: Position } | null>(null);

  /** `null` where it would be no more than a cell: that is the one with the focus. */
  readonly area = $derived.by((): Area | null => {
    if (!this.#corners) return null;
    const { anchor, end } = this.#corners;
    if (isSame(anchor, end)) return null;
    return {
      top: Math.min(anchor.index, end.index),
      bottom: Math.max(anchor.index, end.index),
      left: Math.min(anchor.at, end.at),
      right: Math.max(anchor.at, end.at),
    };
  });

  covers = (index: number, at: number): boolean => {
    const { area } = this;
    return (
      area !== null &&
      index >= area.top &&
      index <= area.bottom &&
      at >= area.left &&
      at <= area.right
    );
  };

  select = (anchor: Position, end: Position): void => {
    this.#corners = { anchor, end };
  };

  /** On to another end, from where it began; that is a cell if there is none. */
  extend = (from: Position, to: Position): void => {
    this.#corners = { anchor: this.#corners?.anchor ?? from, end: to };
  };

  get anchor(): Position | null {
    return this.#corners?.anchor ?? null;
  }

  get end(): Position | null {
    return this.#corners?.end ?? null;
  }

  clear = (): void => {
    this.#corners = null;
  };
}

export function areaOf({ index, at }: Position): Area {
  return { top: index, bottom: index, left: at, right: at };
}

export function isSame(one: Position, other: Position): boolean {
  return one.index === other.index && one.at === other.at;
}
