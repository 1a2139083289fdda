import { createContext } from 'svelte';
import type { Draft } from '../assessment/index.ts';
import type { StepId } from './journey.svelte.ts';

export type KeepingStatus =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly why: 'full' | 'blocked' }
  | { readonly kind: 'superseded' };

export interface Kept {
  readonly draft: Draft;
  readonly step: StepId;
}

// Pages opened from disk share one storage, so every key says whose it is.
const PREFIX = 'cloud-productivity-self-assessment:';
const ANSWERS = `${PREFIX}answers`;
const TAB = `${PREFIX}tab`;
const LANGUAGE = `${PREFIX}language`;

/** Well within the half second in which a change is promised to be kept. */
const DELAY = 250;

/** Keeps the answers in this browser. The tab that was opened last keeps; an older one no longer overwrites. */
export class Keeping {
  #status = $state.raw<KeepingStatus>({ kind: 'not-yet' });
  #storage: Storage | null;
  #tab = String(Math.random());
  #hasTab = false;
  #waiting: Kept | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.#claim();
  }

  get status(): KeepingStatus {
    return this.#status;
  }

  /** True while closing the page would lose something. */
  get hasUnkept(): boolean {
    return this.#waiting !== null;
  }

  /** What was kept, as text that is still to be parsed. */
  get kept(): string | null {
    return this.#read(ANSWERS);
  }

  get language(): string | null {
    return this.#read(LANGUAGE);
  }

  keepLanguage = (code: string): void => {
    if (this.#status.kind !== 'superseded') this.#write(LANGUAGE, code);
  };

  keep = (kept: Kept): void => {
    this.#waiting = kept;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keepNow, DELAY);
  };

  /** Also for when the page is hidden: what is waiting is kept at once. */
  keepNow = (): void => {
    clearTimeout(this.#timer);
    if (!this.#waiting || this.#status.kind === 'superseded') return;
    if (!this.#hasTab) this.#claim();
    else if (this.#read(TAB) !== this.#tab) {
      this.#status = { kind: 'superseded' };
      return;
    }
    const savedAt = new Date();
    if (this.#write(ANSWERS, JSON.stringify({ version: 1, savedAt, ...this.#waiting }))) {
      this.#waiting = null;
      this.#status = { kind: 'saved', at: savedAt };
    }
  };

  /** Another tab wrote to the storage that all tabs share. */
  noticeOtherTab = ({ key, newValue }: StorageEvent): void => {
    if (key === TAB && this.#hasTab && newValue !== this.#tab)
      this.#status = { kind: 'superseded' };
  };

  /** This tab keeps again. What the other tab kept is `kept`, until something is kept here. */
  takeOver = (): void => {
    this.#status = { kind: 'not-yet' };
    this.#claim();
  };

  /** Leaves no key behind, until something changes again. */
  deleteEverything = (): void => {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.#hasTab = false;
    this.#status = { kind: 'not-yet' };
    for (const key of this.#keys()) this.#storage?.removeItem(key);
  };

  /** What could not be written is not this tab's, and must not be taken for another's either. */
  #claim(): void {
    this.#hasTab = this.#write(TAB, this.#tab);
  }

  #keys(): readonly string[] {
    try {
      const all = Array.from({ length: this.#storage?.length ?? 0 }, (_, index) =>
        this.#storage?.key(index),
      );
      return all
        .filter((key) => key !== undefined && key !== null)
        .filter((key) => key.startsWith(PREFIX));
    } catch {
      return [];
    }
  }

  #read(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(key: string, value: string): boolean {
    if (!this.#storage) {
      this.#status = { kind: 'failed', why: 'blocked' };
      return false;
    }
    try {
      this.#storage.setItem(key, value);
      return true;
    } catch (error) {
      this.#status = { kind: 'failed', why: isFull(error) ? 'full' : 'blocked' };
      return false;
    }
  }
}

export const [useKeeping, provideKeeping] = createContext<Keeping>();

/** Whether there is no room left, as browsers name it; any other refusal is for good. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}

/** `null` where the browser denies storage, which some do by throwing at the mere mention of it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
