import { MOST_BYTES, MOST_SECONDS } from './limits.ts';
import { loadNextWorker, openWorker, takeSpare } from './openWorker.ts';
import { refuse, type IntakeProblem } from './problems.ts';
import type { Answer, Request } from './review/serve.ts';

/** In milliseconds: to clear a worker away takes a processor's time, of which what the page shows now has need. */
const SHOWN = 250;

export interface OpenReview {
  ask: (request: Request) => void;
  /** From here on it answers nothing; and it ends, whatever it is busy with. */
  end: () => void;
}

/**
 * A CSV, TSV or Excel file, or a text that was pasted, read in a worker and reviewed there, so that the page
 * answers meanwhile. What is asked ends in an answer, or in the reason why not. Rejects where the worker's code
 * can't be had.
 */
export async function openReview(
  { source, expected }: Omit<Extract<Request, { ask: 'open' }>, 'ask'>,
  onAnswer: (answer: Answer) => void,
): Promise<OpenReview> {
  const refused = (problem: IntakeProblem) => onAnswer({ answer: 'refused', problem });
  const none: OpenReview = { ask: () => undefined, end: () => undefined };
  if (typeof source !== 'string' && source.size > MOST_BYTES) {
    refused(refuse('too-large', { limit: MOST_BYTES }).problem);
    return none;
  }
  // At once where it can be: most of what is pasted is read while the page shows that it is.
  const worker = takeSpare() ?? (await openWorker());
  let hasEnded = false;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timeout);
    hasEnded = true;
    setTimeout(() => worker.terminate(), SHOWN);
    loadNextWorker();
  };
  const fail = (problem: IntakeProblem): void => {
    if (hasEnded) return;
    end();
    refused(problem);
  };
  /** From then on an answer, or a part of one, is waited for: nothing goes on for ever. */
  const ask = (request: Request): void => {
    worker.postMessage(request);
    clearTimeout(timeout);
    timeout = setTimeout(
      () => fail(refuse('took-too-long', { limit: MOST_SECONDS }).problem),
      MOST_SECONDS * 1_000,
    );
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (hasEnded) return;
    if (data.answer !== 'progress') clearTimeout(timeout);
    if (data.answer === 'refused') fail(data.problem);
    else onAnswer(data);
  });
  // Something went wrong in it that no check foresaw.
  worker.addEventListener('error', () => fail(refuse('unreadable').problem));
  worker.addEventListener('messageerror', () => fail(refuse('unreadable').problem));
  ask({ ask: 'open', source, expected });
  return { ask, end };
}
