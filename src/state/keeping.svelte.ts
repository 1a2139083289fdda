import { createContext } from 'svelte';
import type { LargeDraft } from './keeping/largeDraft.ts';
import {
  DATABASE,
  deleteTexts,
  keyOf,
  readText,
  writeText,
  type Failure,
} from './keeping/texts.ts';
import type { Opened, Restored } from './restore.ts';

export type KeepingStatus =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly why: Failure }
  | { readonly kind: 'superseded' };

/** Well within the half second in which a change is promised to be kept. */
const DELAY = 250;

/** So many rows and fewer are kept as one text: to write it takes a few milliseconds. */
const FEW_ROWS = 1_000;

/** More rows than these fit into no browser's storage as one text, so that none is made of them. */
const MOST_AS_TEXT = 60_000;

/**
 * Keeps the answers in this browser: few rows as one text, many in a database with a record of what changed
 * since as text. Texts are written at once; nothing else is sure to be when the page is closed. The tab that
 * was opened last keeps; an older one no longer overwrites.
 */
export class Keeping {
  #status = $state.raw<KeepingStatus>({ kind: 'not-yet' });
  #storage: Storage | null;
  #tab = String(Math.random());
  #hasTab = false;
  #waiting: Restored | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** `undefined` where there may be a database that this page has not looked into, `null` where there is none. */
  #large: LargeDraft | null | undefined;

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

  get language(): string | null {
    return readText(this.#storage, 'language');
  }

  keepLanguage = (code: string): void => {
    if (this.#status.kind !== 'superseded') this.#tell(writeText(this.#storage, 'language', code));
  };

  /** What was kept, if anything. This tab goes on from there. */
  restore = async (): Promise<Opened | null> => {
    const kept = readText(this.#storage, 'answers');
    if (kept === null) {
      // What a database may still hold belongs to answers that were deleted.
      this.#deleteDatabase();
      return null;
    }
    const opened = await import('./restore.ts').then((part) => part.restore(kept));
    if (opened.large) this.#goOnWith(opened.large);
    return opened;
  };

  keep = (answers: Restored): void => {
    this.#waiting = answers;
    // From the first change on: whoever typed without a pause would otherwise never be kept.
    this.#timer ??= setTimeout(this.#keepWaiting, DELAY);
  };

  /** For when the page is hidden: nothing waits, not for a database either where a text can hold it all. */
  keepNow = (): void => {
    this.#keepWaiting();
    if (this.#waiting && this.#owns()) this.#keepAsText(this.#waiting);
  };

  /** Another tab wrote to the storage that all tabs share. */
  noticeOtherTab = ({ key }: StorageEvent): void => {
    if (key === keyOf('tab') && this.#hasTab) this.#owns();
  };

  /** This tab keeps again, from what the other one kept on. */
  takeOver = async (): Promise<Opened | null> => {
    this.#claim();
    this.#large = undefined;
    const opened = await this.restore();
    if (this.#hasTab) this.#status = { kind: 'not-yet' };
    return opened;
  };

  /** Leaves no key and no database behind, until something changes again. */
  deleteEverything = (): void => {
    this.#stopTimer();
    this.#waiting = null;
    this.#hasTab = false;
    this.#status = { kind: 'not-yet' };
    deleteTexts(this.#storage);
    this.#deleteDatabase();
  };

  #keepWaiting = (): void => {
    this.#stopTimer();
    if (this.#waiting && this.#owns()) this.#keep(this.#waiting);
  };

  #keep(answers: Restored): void {
    const large = this.#large;
    if (rowsOf(answers) <= FEW_ROWS) {
      const failure = this.#keepAsText(answers);
      this.#tell(failure);
      if (!failure && large !== null) this.#deleteDatabase();
    } else if (large) {
      const text = large.record(answers);
      // Where there is no database, a text takes its place as long as that can.
      if (text !== null) this.#tell(this.#keepText(text));
      else this.#tell(large.failure && this.#keepAsText(answers) && large.failure);
    } else {
      import('./keeping/largeDraft.ts').then(
        (part) => {
          if (!this.#large) this.#goOnWith(new part.LargeDraft());
          this.#keepWaiting();
        },
        () => {
          if (this.#owns()) this.#tell(this.#keepAsText(answers) && 'blocked');
        },
      );
    }
  }

  #keepAsText(answers: Restored): Failure | null {
    return rowsOf(answers) > MOST_AS_TEXT
      ? 'full'
      : this.#keepText(JSON.stringify({ version: 1, savedAt: new Date(), ...answers }));
  }

  #keepText(text: string): Failure | null {
    const failure = writeText(this.#storage, 'answers', text);
    if (!failure) {
      this.#waiting = null;
      this.#status = { kind: 'saved', at: new Date() };
    }
    return failure;
  }

  #goOnWith(large: LargeDraft): void {
    this.#large = large;
    large.onSettled = (recorded) => {
      // What is kept is to name the new base even where nothing has changed since.
      if (large === this.#large && this.#owns()) this.#keep(this.#waiting ?? recorded);
    };
  }

  #deleteDatabase(): void {
    this.#large = null;
    try {
      globalThis.indexedDB.deleteDatabase(DATABASE);
    } catch {
      // Where none can be had, there is none to delete.
    }
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether this tab is the one that keeps. What it could not write at first it tries to write again. */
  #owns(): boolean {
    if (!this.#hasTab) this.#claim();
    else if (readText(this.#storage, 'tab') !== this.#tab) this.#status = { kind: 'superseded' };
    return this.#status.kind !== 'superseded';
  }

  /** What could not be written is not this tab's, and must not be taken for another's either. */
  #claim(): void {
    const failure = writeText(this.#storage, 'tab', this.#tab);
    this.#hasTab = !failure;
    this.#tell(failure);
  }

  #tell(failure: Failure | null): void {
    if (failure) this.#status = { kind: 'failed', why: failure };
  }
}

export const [useKeeping, provideKeeping] = createContext<Keeping>();

function rowsOf({ draft }: Restored): number {
  return draft.customers.length + draft.staff.length;
}
