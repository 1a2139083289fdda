import { createContext } from 'svelte';
import type { Assessment, Draft } from '../assessment/index.ts';
import type { FileRefusal } from '../intake/saved/savedFile.ts';
import type { Claim } from '../passing/claim.ts';
import type { PayloadProblem } from '../passing/readPayload.ts';
import type { Answers } from './answers.svelte.ts';
import type { Journey, ScreenId } from './journey.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Language } from './language.svelte.ts';
import type { Loading } from './loading.svelte.ts';

export type Refusal = FileRefusal | { readonly why: 'passed-on'; readonly problem: PayloadProblem };

/** What a link or a paper that was opened says of its answers. */
export interface PassedOn extends Claim {
  readonly withNames: boolean;
}

/** What is to take the place of the answers. */
export interface Replacement {
  readonly name: string;
  readonly assessment: Assessment;
  readonly then: ScreenId;
  /** What a link or a paper says of it. */
  readonly claim?: PassedOn;
}

/** What became of what was to be opened: it is asked about where it would replace something. */
export type Opened =
  | ({ readonly kind: 'replace' } & Replacement)
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** What is asked or said before anything is opened, saved or emptied. */
export type FileDialog =
  | Opened
  | { readonly kind: 'open-passed-on' }
  | { readonly kind: 'save-anyway' }
  | {
      readonly kind: 'opening';
      readonly name: string;
      readonly stage: 'reading' | 'placing';
      /** From 0 to 1; `null` where nobody can know. */
      readonly proportion: number | null;
      readonly cancel: () => void;
    }
  | {
      readonly kind: 'saving';
      readonly name: string;
      /** From 0 to 1. */
      readonly proportion: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'start-over' };

/** A saved file, the sample, or what a link or a code on paper says. */
export type ToOpen = File | 'sample' | { readonly passedOn: string };

/** Opening, saving and starting over: nothing that is there is replaced before the user says so. */
export class Files {
  #dialog = $state.raw<FileDialog | null>(null);
  /** What was there before it was replaced. */
  #before = $state.raw<Draft | null>(null);
  #hasDeleted = $state(false);
  #passedOn = $state.raw<{ readonly claim: PassedOn; readonly draft: Draft } | null>(null);
  /** Whether the result is shown, printed and passed on with its customers and people numbered. */
  leavesNamesOut = $state(false);
  #answers: Answers;
  #language: Language;
  #journey: Journey;
  #keeping: Keeping;
  #load: Loading['load'];
  /** To open something: the last one is meant. */
  #attempt = 0;

  constructor(
    answers: Answers,
    language: Language,
    journey: Journey,
    keeping: Keeping,
    load: Loading['load'],
  ) {
    this.#answers = answers;
    this.#language = language;
    this.#journey = journey;
    this.#keeping = keeping;
    this.#load = load;
  }

  get dialog(): FileDialog | null {
    return this.#dialog;
  }

  /** True while what was there before it was replaced can be brought back, and is not back already. */
  get hasReplaced(): boolean {
    const before = this.#before;
    return before !== null && before !== this.#answers.draft && this.#answers.before !== undefined;
  }

  /** True after everything was deleted, until the user has seen it or something is kept anew. */
  get hasDeleted(): boolean {
    return this.#hasDeleted && this.#answers.isEmpty;
  }

  /** What was said of the answers, as long as they are as they were opened. */
  get passedOn(): PassedOn | null {
    return this.#passedOn?.draft === this.#answers.draft ? this.#passedOn.claim : null;
  }

  open = async (what: ToOpen): Promise<void> => {
    // Another file can be dropped while one is opened, or while a copy is saved.
    if (this.#dialog && 'proportion' in this.#dialog) return;
    const attempt = (this.#attempt += 1);
    const [opening] = await this.#loadOpening();
    const opened = await this.#load(async () =>
      attempt === this.#attempt ? opening.open(what, this.#language.words, this.#show) : null,
    );
    // Another was chosen while this one could not be had.
    if (attempt !== this.#attempt) return;
    if (opened?.kind === 'replace' && this.#answers.isEmpty) await this.replace(opened);
    else this.#dialog = opened;
  };

  save = async (): Promise<void> => {
    await this.#load(() => Promise.all([this.#language.loadWords(), this.#answers.loadFindings()]));
    if (this.#answers.findings.lostWhenSaved > 0) this.#dialog = { kind: 'save-anyway' };
    else await this.saveAnyway();
  };

  /** Without what can't be read. */
  saveAnyway = async (): Promise<void> => {
    const { saveCopy } = await this.#load(() => import('./saveCopy.ts'));
    const { assessment } = this.#answers.findings.read;
    await saveCopy(assessment, this.#dialog, this.#show);
  };

  /** Before something is done that takes more than a press. */
  ask = async (kind: 'start-over' | 'open-passed-on'): Promise<void> => {
    await this.#load(this.#language.loadWords);
    this.#dialog = { kind };
  };

  replace = async (opened: Replacement): Promise<void> => {
    const [opening] = await this.#loadOpening();
    const draft = await opening.draftOf(opened, this.#answers.findings, this.#show);
    if (!draft) {
      this.close();
      return;
    }
    const before = this.#answers.isEmpty ? null : this.#answers.draft;
    this.#answers.replace(draft);
    this.#passedOn = opened.claim ? { claim: opened.claim, draft } : null;
    this.#finish(before, opened.then);
  };

  /** What another tab kept, in the place of what is here. */
  replaceDraft = (draft: Draft): void => {
    this.#before = this.#answers.draft;
    this.#answers.replace(draft);
  };

  startOver = (): void => {
    const before = this.#answers.draft;
    this.#answers.startOver();
    this.#finish(before, 'start');
  };

  /** Not the last step alone: what has replaced it may have been changed since. */
  bringBack = (): void => {
    if (this.#before) this.#answers.replace(this.#before);
    this.dismiss();
  };

  dismissPassedOn = (): void => {
    this.#passedOn = null;
  };

  dismiss = (): void => {
    this.#before = null;
    this.#hasDeleted = false;
  };

  /** Leaves nothing to bring back. */
  deleteEverything = (): void => {
    this.#answers.forget();
    this.#keeping.deleteEverything();
    void import('./offlineWorker.ts').then((part) => part.forgetOffline());
    this.#finish(null, 'start');
    this.#hasDeleted = true;
  };

  close = (): void => this.#show(null);

  #show = (dialog: FileDialog | null): void => {
    this.#dialog = dialog;
  };

  #loadOpening = () =>
    this.#load(() =>
      Promise.all([
        import('./opening.ts'),
        this.#language.loadWords(),
        this.#answers.loadFindings(),
      ]),
    );

  #finish(before: Draft | null, then: ScreenId): void {
    this.#dialog = null;
    this.#before = before;
    this.#hasDeleted = false;
    this.leavesNamesOut = false;
    this.#journey.go(then);
  }
}

export const [useFiles, provideFiles] = createContext<Files>();
