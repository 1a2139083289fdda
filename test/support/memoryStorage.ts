/** A browser's storage that lasts as long as its test, and that can run full. */
export class MemoryStorage implements Storage {
  [name: string]: unknown;
  readonly #items = new Map<string, string>();
  readonly #longest: number;
  #isFull = false;

  /** `longest` is the number of characters above which no text goes in. */
  constructor(longest = Infinity) {
    this.#longest = longest;
  }

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.#isFull || value.length > this.#longest)
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }

  /** From here on nothing more goes in, until there is room again. */
  fillUp(isFull = true): void {
    this.#isFull = isFull;
  }
}

/** A storage that is there, and that throws whatever is asked of it. */
export function deniedStorage(): Storage {
  return new Proxy(new MemoryStorage(), {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}
