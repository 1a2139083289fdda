import { createContext } from 'svelte';
import type { Assessment, Draft, FileProblem } from '../assessment/index.ts';
import type { Claim } from '../passing/claim.ts';
import type { PayloadProblem } from '../passing/readPayload.ts';
import type { Words } from '../text/languages.ts';
import type { Answers } from './answers.svelte.ts';
import type { Journey, ScreenId } from './journey.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Language } from './language.svelte.ts';
import type { Loading } from './loading.svelte.ts';

export type Refusal =
  | { readonly why: 'too-large' | 'unreadable' }
  | { readonly why: 'problems'; readonly problems: readonly FileProblem[] }
  | { readonly why: 'passed-on'; readonly problem: PayloadProblem };

/** What a link or a paper that was opened says of its answers. */
export interface PassedOn extends Claim {
  readonly withNames: boolean;
}

/** What became of what was to be opened: it is asked about where it would replace something. */
export type Opened =
  | {
      readonly kind: 'replace';
      readonly name: string;
      readonly assessment: Assessment;
      readonly then: ScreenId;
      /** What a link or a paper says of it. */
      readonly claim?: PassedOn;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** What is asked or said before anything is opened, saved or emptied. */
export type FileDialog =
  | Opened
  | { readonly kind: 'open-passed-on' }
  | { readonly kind: 'save-anyway' }
  | {
      readonly kind: 'saving';
      readonly name: string;
      /** From 0 to 1. */
      readonly proportion: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'start-over' };

type Opening = typeof import('./opening.ts');

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
    return before !== null && before !== this.#answers.draft && this.#answers.canUndo;
  }

  /** True after everything was deleted, until the user has seen it or something is kept anew. */
  get hasDeleted(): boolean {
    return this.#hasDeleted && this.#answers.isEmpty;
  }

  /** What was said of the answers, as long as they are as they were opened. */
  get passedOn(): PassedOn | null {
    return this.#passedOn?.draft === this.#answers.draft ? this.#passedOn.claim : null;
  }

  openFile = (file: File): Promise<void> => this.#open(({ openedFile }) => openedFile(file));

  openSample = (): Promise<void> => this.#open(({ openedSample }, words) => openedSample(words));

  /** A link, or what a code on paper says. */
  openPassedOn = (text: string): Promise<void> =>
    this.#open(({ openedPassedOn }, words) => openedPassedOn(text, words));

  save = async (): Promise<void> => {
    await this.#load(() => Promise.all([this.#language.loadWords(), this.#answers.loadFindings()]));
    if (this.#answers.findings.lostWhenSaved > 0) this.#dialog = { kind: 'save-anyway' };
    else await this.saveAnyway();
  };

  /** Without what can't be read. */
  saveAnyway = async (): Promise<void> => {
    const { saveCopy } = await this.#load(() => import('./saveCopy.ts'));
    const { assessment } = this.#answers.findings.read;
    await saveCopy(assessment, this.#dialog, (dialog) => (this.#dialog = dialog));
  };

  /** Before something is done that takes more than a press. */
  ask = async (kind: 'start-over' | 'open-passed-on'): Promise<void> => {
    await this.#load(this.#language.loadWords);
    this.#dialog = { kind };
  };

  replace = (assessment: Assessment, then: ScreenId, claim?: PassedOn): void => {
    const before = this.#answers.isEmpty ? null : this.#answers.draft;
    this.#answers.open(assessment);
    this.#passedOn = claim ? { claim, draft: this.#answers.draft } : null;
    this.#finish(before, then);
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

  close = (): void => {
    this.#dialog = null;
  };

  async #open(read: (opening: Opening, words: Words) => Opened | Promise<Opened>): Promise<void> {
    const [opening] = await this.#load(() =>
      Promise.all([
        import('./opening.ts'),
        this.#language.loadWords(),
        this.#answers.loadFindings(),
      ]),
    );
    const opened = await read(opening, this.#language.words);
    if (opened.kind === 'replace' && this.#answers.isEmpty)
      this.replace(opened.assessment, opened.then, opened.claim);
    else this.#dialog = opened;
  }

  #finish(before: Draft | null, then: ScreenId): void {
    this.#dialog = null;
    this.#before = before;
    this.#hasDeleted = false;
    this.leavesNamesOut = false;
    this.#journey.go(then);
  }
}

export const [useFiles, provideFiles] = createContext<Files>();
