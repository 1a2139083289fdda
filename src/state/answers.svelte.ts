import { createContext } from 'svelte';
import {
  isBlankCustomer,
  isBlankPerson,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
} from '../assessment/index.ts';
import type { Findings } from './findings.svelte.ts';
import { History } from './history.svelte.ts';

/** Where in the answers somebody types: keys that follow each other there are one step to undo. */
export interface Typing {
  readonly into: string;
  readonly at: (draft: Draft) => unknown;
}

/** The answers as they were typed. Whatever changes them does it here. */
export class Answers {
  #draft = $state.raw(emptyDraft());
  #history = new History<Draft>();
  #onChange: (draft: Draft) => void;
  #lastTyping: Typing | null = null;

  #findings = $state.raw<Findings | null>(null);
  readonly isEmpty = $derived(isEmptyDraft(this.#draft));

  constructor(draft: Draft | null, onChange: (draft: Draft) => void) {
    if (draft) this.#draft = draft;
    this.#onChange = onChange;
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** What they are after a step back, and after a step forth; undefined where there is none. */
  get before(): Draft | undefined {
    return this.#history.before;
  }

  get after(): Draft | undefined {
    return this.#history.after;
  }

  /** What follows from the answers; only for what is shown after `loadFindings`. */
  get findings(): Findings {
    if (!this.#findings) throw new Error('The findings are used before they are loaded.');
    return this.#findings;
  }

  get hasFindings(): boolean {
    return this.#findings !== null;
  }

  /** Apart from the answers, as the first screen does without. */
  loadFindings = async (): Promise<void> => {
    const part = await import('./findings.svelte.ts');
    this.#findings = await part.findingsOf(this);
  };

  setMarket = (market: Draft['market']): void => this.change({ market });
  setOrganisation = (organisation: string): void => this.change({ organisation }, ORGANISATION);

  /** All of them, as one step. */
  setCustomers = (customers: readonly DraftCustomer[]): void => this.change({ customers });

  /** All of them, as one step. */
  setStaff = (staff: readonly DraftPerson[]): void => this.change({ staff });

  /** Answers that change are answers of today. */
  change = (change: Partial<Draft>, typing: Typing | null = null): void => {
    this.#lastTyping = typing;
    this.#history.record(this.#draft, typing?.into ?? null);
    this.#set({ ...this.#draft, ...change, assessedOn: today() });
  };

  /** In the place of everything; the date of what was opened stays until an answer changes. */
  replace = (draft: Draft): void => {
    this.#history.record(this.#draft, null);
    this.#set(draft);
  };

  startOver = (): void => this.replace(emptyDraft());

  /** Leaves nothing to undo either. */
  forget = (): void => {
    this.#history.clear();
    this.#draft = emptyDraft();
  };

  /** What is typed from here on is a step of its own. What was typed and is as it was before is none. */
  pauseTyping = (): void => {
    if (this.before && this.#typed(this.before) === this.#typed(this.#draft)) this.takeTypingBack();
    else this.#history.pause();
  };

  /** Whatever was typed since then never was. */
  takeTypingBack = (): void => {
    const before = this.#history.takeBack();
    if (before) this.#set(before);
  };

  undo = (): void => {
    if (this.before) this.#set(this.#history.undo(this.#draft));
  };

  redo = (): void => {
    if (this.after) this.#set(this.#history.redo(this.#draft));
  };

  /** What stands where somebody typed last. An empty count is none. */
  #typed(draft: Draft): string | undefined {
    return JSON.stringify(this.#lastTyping?.at(draft), (_, value: unknown) => value || undefined);
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    this.#onChange(draft);
  }
}

const ORGANISATION: Typing = { into: 'organisation', at: ({ organisation }) => organisation };

export const [useAnswers, provideAnswers] = createContext<Answers>();

function isEmptyDraft({ organisation, market, customers, staff }: Draft): boolean {
  return (
    organisation.trim() === '' &&
    market === null &&
    customers.every(isBlankCustomer) &&
    staff.every(isBlankPerson)
  );
}

function emptyDraft(): Draft {
  return {
    organisation: '',
    assessedOn: today(),
    market: null,
    customers: [],
    staff: [],
    keptApart: [],
  };
}

/** The day as the user's calendar has it. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
