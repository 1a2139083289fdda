import type { Draft, TableKind } from '../../assessment/index.ts';
import { openReview, type OpenReview } from '../../intake/openReview.ts';
import type { IntakeSource } from '../../intake/reading.ts';
import type { ProblemSheetWords } from '../../intake/review/problemSheet.ts';
import type { Case } from '../../intake/review/cases.ts';
import type { Act } from '../../intake/review/review.ts';
import type { Answer, TakenRows } from '../../intake/review/serve.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import type { Loading } from '../../state/loading.svelte.ts';
import { tellExisting } from './tellExisting.ts';
import type { Imported, ImportStatus } from './importStatus.ts';
import { MendedCells } from './mendedCells.svelte.ts';
import { modesFor, type ImportMode } from './modes.ts';
import { Taking } from './taking.svelte.ts';

/** In milliseconds: a user who mends a cell often goes on to the next. */
const QUIET = 250;

/** Of the time that an import takes, what the rows need to come to the page; working out what follows takes the rest. */
const RECEIVING = 0.4;

/** Rows from a file or from the clipboard, on their way into the answers. */
export class Importing {
  /** Of its reading and its preview, which stays as it is while its rows come in. */
  #status = $state.raw<ImportStatus | null>(null);
  /** How far they are, from 0 to 1, once that is worth a word. */
  #importing = $state.raw<number | null>(null);
  #ignored = $state.raw(0);
  #done = $state.raw<(Imported & { readonly draft: Draft }) | null>(null);
  #answers: Answers;
  #load: Loading['load'];
  #review: OpenReview | null = null;
  /** Of the import that is under way; a later one has another. */
  #current = new AbortController();
  /** The rows as they are now: fetched ahead of need, while the user looks at the preview. */
  #taking = $state.raw<Taking | null>(null);
  #turns = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** How the rows become part of the answers, once the user wants it; another each time. */
  #wanted: { readonly mode: ImportMode } | null = null;
  /** Who waits for a file; they are answered in order. */
  #onFile: ((file: Blob | null) => void)[] = [];
  /** Those included of which the worker has yet to hear. */
  #mended = new MendedCells();

  constructor(answers: Answers, load: Loading['load']) {
    this.#answers = answers;
    this.#load = load;
  }

  get status(): ImportStatus | null {
    const status = this.#status;
    return status?.at !== 'preview' || this.#importing === null
      ? status
      : { at: 'reading', name: status.name, stage: 'importing', proportion: this.#importing };
  }

  /** What has just been imported, until anything else happens to the answers. */
  get done(): Imported | null {
    return this.#done?.draft === this.#answers.draft ? this.#done : null;
  }

  /** How many files came along with the one that is read, or while it was. */
  get ignored(): number {
    return this.#ignored;
  }

  ignore = (files: number): void => {
    this.#ignored += files;
  };

  /** `name`: the file's, or what a text is called. `expected`: of which kind rows are that could be of either. */
  read = async (source: IntakeSource, name: string, expected: TableKind): Promise<void> => {
    this.close();
    const { signal } = (this.#current = new AbortController());
    const isGivenUp = () => signal.aborted;
    this.#status = { at: 'reading', name, stage: 'opening', proportion: null };
    const open = () =>
      openReview({ source, expected }, (answer) => {
        if (!isGivenUp()) this.#hear(answer, name);
      });
    const review = await this.#load(open, signal).catch(() => null);
    if (!review) return;
    if (isGivenUp()) {
      review.end();
      return;
    }
    this.#review = review;
    await tellExisting(review, this.#answers.draft, isGivenUp);
  };

  /** What would become of the answers, once that is known. */
  outlook = (mode: ImportMode) => this.#taking?.readyFor(mode, this.#answers.draft) ?? null;

  /** How many cells, on all sheets, would be lost with the import. */
  get mended(): number {
    return this.#mended.count;
  }

  noteTyped = ({ row, column }: Pick<Case, 'row' | 'column'>, isMended: boolean): void => {
    if (this.#status?.at !== 'preview') return;
    this.#mended.note(this.#status.view.sheet, row, column, isMended);
  };

  act = (act: Act): void => {
    this.#forgetTaking();
    this.#review?.ask({ ask: 'act', act });
  };

  /** One step to undo. */
  apply = (mode: ImportMode): void => {
    const { status } = this;
    if (status?.at !== 'preview') return;
    this.#status = { ...status, mode };
    this.#wanted = { mode };
    this.#taking ??= this.#take();
    if (!this.#taking.readyFor(mode, this.#answers.draft)) this.#showImporting(0);
    if (this.#taking.taken) void this.#finish(this.#taking, this.#wanted);
  };

  /** Back to the preview, with all that was mended there. */
  giveUpApplying = (): void => {
    this.#wanted = this.#importing = null;
  };

  /** `null` where it can't be written, or nobody waits for it any more. */
  download = (format: 'csv' | 'xlsx', words: ProblemSheetWords): Promise<Blob | null> =>
    new Promise((resolve) => {
      this.#onFile.push(resolve);
      this.#review?.ask({ ask: 'download', format, words });
    });

  close = (): void => {
    // What was worked out ahead is not to be: the next edit has to find what it changes worked out instead.
    if (this.#taking?.taken && !this.#wanted)
      void this.#answers.findings.prepare(this.#answers.draft);
    this.#current.abort();
    this.#review?.end();
    this.#review = null;
    for (const resolve of this.#onFile.splice(0)) resolve(null);
    this.#forgetTaking();
    this.#mended.clear();
    this.#ignored = 0;
    this.#status = this.#wanted = this.#importing = null;
  };

  #hear(answer: Answer, name: string): void {
    switch (answer.answer) {
      case 'progress':
        this.#status = { at: 'reading', name, ...answer.progress };
        break;
      case 'refused':
        this.#status = { at: 'refused', name, problem: answer.problem };
        break;
      case 'view':
        this.#status = { at: 'preview', name, view: answer.view, mode: this.#wanted?.mode };
        if (this.#wanted) break;
        this.#forgetTaking();
        this.#quiet = setTimeout(() => (this.#taking = this.#take()), QUIET);
        break;
      case 'part':
        if (answer.turn !== this.#taking?.turn) break;
        this.#taking.add(answer.part);
        this.#showImporting(answer.proportion * RECEIVING);
        break;
      case 'taken':
        if (answer.turn === this.#taking?.turn) this.#taken(this.#taking, answer);
        break;
      case 'file':
        this.#onFile.shift()?.(answer.file);
        break;
    }
  }

  /** Once the user wants it. */
  #showImporting(proportion: number): void {
    if (this.#wanted) this.#importing = proportion;
  }

  #take(): Taking {
    clearTimeout(this.#quiet);
    this.#turns += 1;
    this.#review?.ask({ ask: 'take', turn: this.#turns });
    return new Taking(this.#turns);
  }

  #forgetTaking(): void {
    clearTimeout(this.#quiet);
    this.#taking = null;
  }

  #taken(taking: Taking, rows: TakenRows): void {
    taking.complete(rows);
    if (this.#wanted) void this.#finish(taking, this.#wanted);
    else if (this.#status?.at === 'preview')
      void this.#prepare(taking, modesFor(this.#status.view)[0]);
  }

  #prepare(taking: Taking, mode: ImportMode): Promise<void> {
    return taking.prepare(this.#answers, mode, (done) => {
      this.#showImporting(RECEIVING + done * (1 - RECEIVING));
      return taking === this.#taking && (this.#wanted?.mode ?? mode) === mode;
    });
  }

  async #finish(taking: Taking, wanted: { readonly mode: ImportMode }): Promise<void> {
    const { mode } = wanted;
    await this.#prepare(taking, mode);
    const ready = taking.readyFor(mode, this.#answers.draft);
    if (taking !== this.#taking || wanted !== this.#wanted || !taking.taken || !ready) return;
    const { rows, updated, added } = ready;
    const isNews = mode !== 'update' || updated + added > 0;
    if (rows.customers && isNews) this.#answers.setCustomers(rows.customers);
    if (rows.staff && isNews) this.#answers.setStaff(rows.staff);
    const { draft } = this.#answers;
    const { kind, leftOut } = taking.taken;
    this.#done = { kind, mode, added, updated, leftOut, isNews, draft };
    this.close();
  }
}
