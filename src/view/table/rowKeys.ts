/**
 * By what the page knows its rows again. A row keeps its key for as long as it is there. Where no more than one
 * stays, as after a jump to the end, those that come take over from those that go, and their elements with
 * them, which are filled anew in less time than others are made. None is moved: one that is moved loses the focus.
 */
export class RowKeys {
  /** By index, in the order in which they stand there. */
  #keys: ReadonlyMap<number, number> = new Map();
  #made = 0;

  /** Of rows in the order of their indexes. */
  of = (indexes: readonly number[]): ReadonlyMap<number, number> => {
    const last = this.#keys;
    const isThere = new Set(indexes);
    const stay = indexes.filter((index) => last.has(index));
    if (stay.length === indexes.length && stay.length === last.size) return last;
    const gone = [...last.keys()].filter((index) => !isThere.has(index));
    const keys = new Map<number, number>();
    const free = stay.length > 1 ? [] : gone;
    const [between = -1] = stay;
    const above = free.filter((index) => index < between);
    const below = free.filter((index) => index > between);
    for (const index of indexes) {
      const from = last.has(index) ? index : (index < between ? above : below).shift();
      keys.set(index, last.get(from ?? -1) ?? this.#new());
    }
    this.#keys = keys;
    return keys;
  };

  #new(): number {
    this.#made += 1;
    return this.#made;
  }
}
