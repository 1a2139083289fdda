import type { TableKind } from '../assessment/index.ts';
import { MOST_BYTES, MOST_SECONDS } from './limits.ts';
import { openWorker } from './openWorker.ts';
import { assembly, type Message } from './parts.ts';
import { refuse } from './problems.ts';
import type { IntakeSource, Reading, ReadingStage } from './reading.ts';
import type { Task } from './worker.ts';

export interface ReadingOptions {
  /** Decides where a table could be of either kind. */
  readonly expected: TableKind;
  readonly onStage?: (stage: ReadingStage) => void;
  /** Ends the reading at once, whatever it is busy with. */
  readonly signal?: AbortSignal;
}

/**
 * A CSV, TSV or Excel file, or a text that was pasted, to rows of the sheets with all that is to be said
 * about them. In a worker, so that the page answers meanwhile. Always ends, in rows or in the reason why
 * not, and never throws.
 */
export async function readFile(source: IntakeSource, options: ReadingOptions): Promise<Reading> {
  if (typeof source !== 'string' && source.size > MOST_BYTES)
    return refuse('too-large', { limit: MOST_BYTES });
  let worker: Worker;
  try {
    worker = await openWorker();
  } catch {
    return refuse('unreadable');
  }
  try {
    if (options.signal?.aborted === true) return refuse('cancelled');
    return await readingBy(worker, source, options);
  } finally {
    worker.terminate();
  }
}

function readingBy(
  worker: Worker,
  source: IntakeSource,
  { expected, onStage, signal }: ReadingOptions,
): Promise<Reading> {
  return new Promise((resolve) => {
    const end = (reading: Reading): void => {
      clearTimeout(timeout);
      resolve(reading);
    };
    const timeout = setTimeout(
      () => end(refuse('took-too-long', { limit: MOST_SECONDS })),
      MOST_SECONDS * 1_000,
    );
    const take = assembly();
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if ('stage' in data) onStage?.(data.stage);
      const reading = take(data);
      if (reading !== null) end(reading);
    });
    // The worker could not be loaded, or ran out of memory.
    worker.addEventListener('error', () => end(refuse('unreadable')));
    worker.addEventListener('messageerror', () => end(refuse('unreadable')));
    signal?.addEventListener('abort', () => end(refuse('cancelled')), { once: true });
    const task: Task = { source, expected };
    worker.postMessage(task);
  });
}
