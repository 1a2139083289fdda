import {
  isBlankCustomer,
  isBlankPerson,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type TableKind,
} from '../../assessment/index.ts';
import type { OpenReview } from '../../intake/openReview.ts';
import type { IntakeProblem } from '../../intake/problems.ts';
import type { IntakeSource, ReadingStage } from '../../intake/reading.ts';
import type { ProblemSheetWords } from '../../intake/review/problemSheet.ts';
import type { Case } from '../../intake/review/cases.ts';
import type { Act } from '../../intake/review/review.ts';
import { customersOfPart, type RowPart } from '../../intake/review/rowParts.ts';
import type { Answer } from '../../intake/review/serve.ts';
import type { ReviewView } from '../../intake/review/view.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { newRowId } from '../../state/rowIds.ts';
import { existingKeys } from './existingKeys.ts';

/** What an import is at: reading, refused, reviewed before anything changes, or on its way into the answers. */
export type ImportStatus =
  | {
      readonly at: 'reading';
      readonly name: string;
      readonly stage: ReadingStage | 'importing';
      /** From 0 to 1; `null` where nobody can know. */
      readonly proportion: number | null;
    }
  | { readonly at: 'refused'; readonly name: string; readonly problem: IntakeProblem }
  | { readonly at: 'preview'; readonly name: string; readonly view: ReviewView };

export type ImportMode = 'add' | 'replace';

/** What an import has done. */
export interface Imported {
  readonly kind: TableKind;
  readonly isReplaced: boolean;
  readonly added: number;
  readonly leftOut: number;
}

/** Rows from a file or from the clipboard, on their way into the answers. */
export class Importing {
  #status = $state.raw<ImportStatus | null>(null);
  #ignored = $state.raw(0);
  #done = $state.raw<(Imported & { readonly draft: Draft }) | null>(null);
  #answers: Answers;
  #review: OpenReview | null = null;
  /** Of the import that is under way; a later one has another. */
  #attempt = 0;
  #taking: Taking | null = null;
  #onFile: ((file: Blob) => void) | null = null;
  /** The cells that say something else than in the file, those included of which the worker has yet to hear. */
  #mended = $state.raw<ReadonlySet<string>>(new Set());

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  get status(): ImportStatus | null {
    return this.#status;
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
    const attempt = this.#attempt;
    this.#status = { at: 'reading', name, stage: 'opening', proportion: null };
    const { openReview } = await import('../../intake/openReview.ts');
    if (attempt !== this.#attempt) return;
    const review = await openReview({ source, expected }, (answer) => {
      if (attempt === this.#attempt) this.#take(answer, name);
    });
    if (attempt !== this.#attempt) {
      review.end();
      return;
    }
    this.#review = review;
    await this.#tellExisting(attempt);
  };

  /** How many cells, on all sheets, would be lost with the import. */
  get mended(): number {
    return this.#mended.size;
  }

  noteTyped = ({ row, column }: Pick<Case, 'row' | 'column'>, isMended: boolean): void => {
    if (this.#status?.at !== 'preview') return;
    const cell = [this.#status.view.sheet, row, column].join(' ');
    const others = [...this.#mended].filter((other) => other !== cell);
    this.#mended = new Set(isMended ? [...others, cell] : others);
  };

  act = (act: Act): void => this.#review?.ask({ ask: 'act', act });

  /** One step to undo. */
  apply = (mode: ImportMode): void => {
    if (this.#status?.at !== 'preview') return;
    const { name, view } = this.#status;
    this.#taking = { mode, kind: view.kind, leftOut: view.leftOut, customers: [], staff: [] };
    this.#status = { at: 'reading', name, stage: 'importing', proportion: 0 };
    this.#review?.ask({ ask: 'take' });
  };

  download = (format: 'csv' | 'xlsx', words: ProblemSheetWords): Promise<Blob> =>
    new Promise((resolve) => {
      this.#onFile = resolve;
      this.#review?.ask({ ask: 'download', format, words });
    });

  close = (): void => {
    this.#attempt += 1;
    this.#review?.end();
    this.#review = null;
    this.#taking = null;
    this.#mended = new Set();
    this.#ignored = 0;
    this.#status = null;
  };

  #take(answer: Answer, name: string): void {
    switch (answer.answer) {
      case 'progress':
        this.#status = { at: 'reading', name, ...answer.progress };
        break;
      case 'refused':
        this.#status = { at: 'refused', name, problem: answer.problem };
        break;
      case 'view':
        if (!this.#taking) this.#status = { at: 'preview', name, view: answer.view };
        break;
      case 'part':
        this.#add(answer.part);
        this.#status = { at: 'reading', name, stage: 'importing', proportion: answer.proportion };
        break;
      case 'taken':
        void this.#finish();
        break;
      case 'file':
        this.#onFile?.(answer.file);
        this.#onFile = null;
        break;
    }
  }

  #add(part: RowPart): void {
    if (part.kind === 'customers')
      for (const row of customersOfPart(part))
        this.#taking?.customers.push({ id: newRowId(), ...row });
    else for (const row of part.people) this.#taking?.staff.push({ id: newRowId(), ...row });
  }

  async #finish(): Promise<void> {
    if (!this.#taking) return;
    const { mode, kind, leftOut, customers, staff } = this.#taking;
    const attempt = this.#attempt;
    const { draft, findings, setCustomers, setStaff } = this.#answers;
    const next =
      kind === 'customers'
        ? { customers: withImported(draft.customers, customers, mode, isBlankCustomer) }
        : { staff: withImported(draft.staff, staff, mode, isBlankPerson) };
    await findings.prepare({ ...draft, ...next });
    if (attempt !== this.#attempt) return;
    if (next.customers) setCustomers(next.customers);
    if (next.staff) setStaff(next.staff);
    const added = kind === 'customers' ? customers.length : staff.length;
    const isReplaced = mode === 'replace';
    this.#done = { kind, isReplaced, added, leftOut, draft: this.#answers.draft };
    this.close();
  }

  /** So that the review can say which names are here already. */
  async #tellExisting(attempt: number): Promise<void> {
    for (const keys of existingKeys(this.#answers.draft)) {
      if (attempt !== this.#attempt) return;
      this.#review?.ask({ ask: 'tell-existing', keys });
      // The page goes on in between.
      await new Promise((goOn) => setTimeout(goOn));
    }
  }
}

/** Rows in which nothing was entered make room. */
function withImported<Row>(
  rows: readonly Row[],
  imported: readonly Row[],
  mode: ImportMode,
  isBlank: (row: Row) => boolean,
): readonly Row[] {
  const before = mode === 'add' ? rows.filter((row) => !isBlank(row)) : [];
  return before.length > 0 ? [...before, ...imported] : imported;
}

/** The rows that have come so far. */
interface Taking {
  readonly mode: ImportMode;
  readonly kind: TableKind;
  readonly leftOut: number;
  readonly customers: DraftCustomer[];
  readonly staff: DraftPerson[];
}
