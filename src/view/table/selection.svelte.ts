import type { Position } from './sheetSource.ts';

/** Cells, from the first to the last of each. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Corners {
  readonly anchor: Position;
  readonly end: Position;
  /** The cell of them that is typed into. */
  readonly active: Position;
  /** The rows that they were in: where others have come there, it is not what was selected. */
  readonly ids: readonly (string | undefined)[];
}

/** The cells that are selected, from a corner where it began to one that moves. */
export class Selection {
  #idAt: (index: number) => string | undefined;
  #chosen = $state.raw<Corners | null>(null);
  readonly #corners = $derived.by(() => {
    const chosen = this.#chosen;
    return chosen && this.#idsOf(chosen).every((id, place) => id === chosen.ids[place])
      ? chosen
      : null;
  });

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

  /** `idAt`: of the row that is shown at an index. */
  constructor(idAt: (index: number) => string | undefined) {
    this.#idAt = idAt;
  }

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

  /** `active`: where the user was, if that is not where it begins. */
  select = (anchor: Position, end: Position, active = anchor): void => {
    this.#chosen = { anchor, end, active, ids: this.#idsOf({ anchor, end }) };
  };

  /** On to another end, from where it began; that is a cell if there is none. */
  extend = (from: Position, to: Position): void => {
    this.select(this.anchor ?? from, to, this.active ?? from);
  };

  get anchor(): Position | null {
    return this.#corners?.anchor ?? null;
  }

  get active(): Position | null {
    return this.#corners?.active ?? null;
  }

  get end(): Position | null {
    return this.#corners?.end ?? null;
  }

  clear = (): void => {
    this.#chosen = null;
  };

  #idsOf({ anchor, end }: Pick<Corners, 'anchor' | 'end'>): Corners['ids'] {
    return [anchor, end].map(({ index }) => this.#idAt(index));
  }
}

export function areaOf({ index, at }: Position): Area {
  return { top: index, bottom: index, left: at, right: at };
}

export function isSame(one: Position, other: Position): boolean {
  return one.index === other.index && one.at === other.at;
}
