import type { Customer, Person } from '../../assessment/index.ts';
import { loadNextWorker, openWorker } from '../openWorker.ts';
import type { ReadFile } from './savedFile.ts';
import type { SavedAnswer, SavedRequest } from './serveSaved.ts';

/**
 * A large saved file, read and checked in a worker, so that the page answers meanwhile. `onProgress` is told
 * how much of it has come, from 0 to 1, or `null` where nobody can know. `null` where it was given up. Rejects
 * where the worker's code can't be had.
 */
export async function openSaved(
  file: Blob,
  onProgress: (proportion: number | null) => void,
  signal: AbortSignal,
): Promise<ReadFile | null> {
  const worker = await openWorker();
  onProgress(null);
  try {
    const answered = answerOf(worker, onProgress, signal);
    worker.postMessage({ ask: 'open-saved', file } satisfies SavedRequest);
    return await answered;
  } finally {
    worker.terminate();
    loadNextWorker();
  }
}

function answerOf(
  worker: Worker,
  onProgress: (proportion: number) => void,
  signal: AbortSignal,
): Promise<ReadFile | null> {
  const customers: Customer[] = [];
  const staff: Person[] = [];
  return new Promise((resolve) => {
    // Something went wrong in it that no check foresaw.
    const fail = () => resolve({ ok: false, refusal: { why: 'unreadable' } });
    worker.addEventListener('message', ({ data }: MessageEvent<SavedAnswer>) => {
      if (signal.aborted) return;
      if (data.answer === 'saved-rows') {
        customers.push(...data.rows.customers);
        staff.push(...data.rows.staff);
        onProgress(data.proportion);
      } else if (data.answer === 'saved')
        resolve({ ok: true, assessment: { ...data.assessment, customers, staff } });
      else resolve({ ok: false, refusal: data.refusal });
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null));
  });
}
