// Pages opened from disk share one storage, so every name says whose it is.
const PREFIX = 'cloud-productivity-self-assessment:';

export const DATABASE = `${PREFIX}answers`;

/** All that is ever kept as text, and so all that there is to delete. */
const names = ['answers', 'tab', 'language'] as const;
type Name = (typeof names)[number];

export type Failure = 'full' | 'blocked';

export function keyOf(name: Name): string {
  return PREFIX + name;
}

/** The texts that this tool keeps in the browser. Nothing in it throws, whatever the browser does. */
export class TabStorage {
  #storage: Storage | null;

  /** `null` where the browser has none. */
  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  read(name: Name): string | null {
    try {
      return this.#storage?.getItem(keyOf(name)) ?? null;
    } catch {
      return null;
    }
  }

  /** Why it could not be written, or `null` where it was. */
  write(name: Name, value: string): Failure | null {
    if (!this.#storage) return 'blocked';
    try {
      this.#storage.setItem(keyOf(name), value);
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }

  clear(): void {
    try {
      for (const name of names) this.#storage?.removeItem(keyOf(name));
    } catch {
      // What denies everything holds nothing.
    }
  }
}

/** Whether there is no room left, as browsers name it; any other refusal is for good. */
export function failureOf(error: unknown): Failure {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
}

/** `null` where the browser denies storage, which some do by throwing at the mere mention of it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
