import type { Draft, TableKind } from '../assessment/index.ts';
import { loadNextWorker, openWorker } from './openWorker.ts';
import { customerPart, ROWS_IN_PART, type RowPart } from './review/rowParts.ts';
import type { ExportAnswer, ExportOrder, ExportRequest } from './serveExport.ts';

export interface ExportProgress {
  readonly stage: 'gathering' | 'writing';
  /** From 0 to 1; `null` where nobody can know. */
  readonly proportion: number | null;
}

/**
 * The customers or the staff as a file that a worker works out and writes, so that the page answers
 * meanwhile. `null` where it was given up; rejects where there is no worker, or no memory for so much.
 */
export async function exportFile(
  draft: Pick<Draft, TableKind>,
  order: ExportOrder,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Blob | null> {
  const worker = await openWorker();
  const ask = (request: ExportRequest) => worker.postMessage(request);
  // A worker that fails before all is sent is told no more, and neither is the page.
  const ended = new AbortController();
  const sending = AbortSignal.any([signal, ended.signal]);
  try {
    const asked = async () => {
      if (order.what === 'export') await send(draft, order.kind, ask, onProgress, sending);
      ask({ ask: 'export', order });
    };
    const [file] = await Promise.all([answerOf(worker, onProgress, signal), asked()]);
    return file;
  } finally {
    ended.abort();
    worker.terminate();
    loadNextWorker();
  }
}

function answerOf(
  worker: Worker,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Blob | null> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The worker could not write the file.'));
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.answer === 'written') onProgress({ stage: 'writing', proportion: data.proportion });
      else if (data.answer === 'exported') resolve(data.file);
      else fail();
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null));
  });
}

async function send(
  draft: Pick<Draft, TableKind>,
  kind: TableKind,
  ask: (request: ExportRequest) => void,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const rows = draft[kind].length;
  for (let start = 0; start < rows && !signal.aborted; start += ROWS_IN_PART) {
    ask({ ask: 'export-rows', part: partOf(draft, kind, start) });
    onProgress({ stage: 'gathering', proportion: Math.min(1, (start + ROWS_IN_PART) / rows) });
    // The page goes on in between.
    await new Promise((goOn) => setTimeout(goOn));
  }
}

function partOf(
  { customers, staff }: Pick<Draft, TableKind>,
  kind: TableKind,
  start: number,
): RowPart {
  const end = start + ROWS_IN_PART;
  return kind === 'customers'
    ? customerPart(customers.slice(start, end))
    : { kind, people: staff.slice(start, end) };
}
