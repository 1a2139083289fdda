import { saidBy, type Said, type TableKind } from '../../assessment/index.ts';
import { refuse, type IntakeProblem } from '../problems.ts';
import { readSource, type IntakeSource, type Progress } from '../reading.ts';
import { toCsv, toExcel } from '../write.ts';
import { problemSheet, type ProblemSheetWords } from './problemSheet.ts';
import { Review, type Act } from './review.ts';
import { partsOf, type RowPart } from './rowParts.ts';
import type { ReviewView } from './view.ts';

/** What the page asks of the worker: first to open a source, then whatever the user does with it. */
export type Request =
  | { readonly ask: 'open'; readonly source: IntakeSource; readonly expected: TableKind }
  /** The names that are here: nothing is shown before the last of them, as they change what is offered. */
  | { readonly ask: 'tell-existing'; readonly keys: readonly string[]; readonly isLast: boolean }
  | { readonly ask: 'act'; readonly act: Act }
  /** `turn`: comes back with each answer, as the review may change before all of them are there. */
  | { readonly ask: 'take'; readonly turn: number }
  | {
      readonly ask: 'download';
      readonly format: 'csv' | 'xlsx';
      readonly words: ProblemSheetWords;
    };

export type Answer =
  | { readonly answer: 'progress'; readonly progress: Progress }
  | { readonly answer: 'refused'; readonly problem: IntakeProblem }
  | { readonly answer: 'view'; readonly view: ReviewView }
  /** So much of all rows has come with this part. */
  | {
      readonly answer: 'part';
      readonly turn: number;
      readonly part: RowPart;
      readonly proportion: number;
    }
  /** All parts have come; with what they are, which the page may have seen otherwise when it asked. */
  | ({ readonly answer: 'taken'; readonly turn: number } & TakenRows)
  /** `null` where it could not be written. */
  | { readonly answer: 'file'; readonly file: Blob | null };

/** What the rows are that were taken. */
export interface TakenRows {
  readonly kind: TableKind;
  readonly said: Said;
  /** How many customers or people stay out. */
  readonly leftOut: number;
}

async function problemFile(
  { sheet }: Review,
  { format, words }: Extract<Request, { ask: 'download' }>,
): Promise<Blob> {
  const rows = problemSheet(sheet, words);
  return format === 'csv' ? toCsv(rows) : toExcel([rows]);
}

/** Answers what the page asks, in its order. What is asked while an answer is worked out is answered with it. */
export function serve(post: (answer: Answer) => void): (request: Request) => Promise<void> {
  let review: Review | null = null;
  let viewIsDue = false;
  let isTold = false;
  const failed = () => post({ answer: 'refused', problem: refuse('unreadable').problem });

  function showSoon(): void {
    if (viewIsDue || !isTold) return;
    viewIsDue = true;
    setTimeout(() => {
      viewIsDue = false;
      try {
        if (review) post({ answer: 'view', view: review.view() });
      } catch {
        failed();
      }
    });
  }

  async function open({ source, expected }: Extract<Request, { ask: 'open' }>): Promise<void> {
    const read = await readSource(source, (progress) => post({ answer: 'progress', progress }));
    const opened = read.ok ? new Review(read.value, expected) : null;
    if (!read.ok) post({ answer: 'refused', problem: read.problem });
    else if (opened?.isEmpty !== false)
      post({ answer: 'refused', problem: refuse('empty').problem });
    else {
      review = opened;
      showSoon();
    }
  }

  async function answer(request: Request): Promise<void> {
    if (request.ask === 'open') return open(request);
    if (!review) return;
    if (request.ask === 'take') {
      const { turn } = request;
      for (const part of partsOf(review.sheet)) post({ answer: 'part', turn, ...part });
      const { table, leftOut } = review.sheet;
      const { kind } = table;
      post({ answer: 'taken', turn, kind, said: saidBy(table), leftOut: leftOut.size });
    } else if (request.ask === 'download') {
      // The review goes on, whatever comes of it: the user may have mended much.
      const file = await problemFile(review, request).catch(() => null);
      post({ answer: 'file', file });
    } else {
      if (request.ask === 'act') review.act(request.act);
      else {
        review.tellExisting(request.keys);
        isTold = request.isLast;
      }
      showSoon();
    }
  }

  let last: Promise<void> = Promise.resolve();
  return (request) => (last = last.then(() => answer(request)).catch(failed));
}
