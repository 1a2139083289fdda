import { expect, onTestFinished, test, vi } from 'vitest';
import { openReview } from '../../../src/intake/openReview.ts';
import { loadWorkerAhead } from '../../../src/intake/openWorker.ts';
import { openSaved } from '../../../src/intake/saved/openSaved.ts';
import { workInPage } from '../../support/workerInPage.ts';

/** In milliseconds: by then the page has shown what came of the file. */
const A_MOMENT = 1_000;

const review = () => openReview({ source: 'Contoso', expected: 'customers' }, () => undefined);

test.each([
  ['a file', async () => (await review()).end()],
  ['a saved file', () => openSaved(new Blob(), () => undefined, AbortSignal.abort())],
])(
  'after %s was read by a worker that was ready, another is ready for the next',
  async (_, read) => {
    workInPage('silent');
    const started = vi.fn();
    const InPage = Worker;
    class Noted extends InPage {
      constructor(address: string) {
        super(address);
        started();
      }
    }
    vi.stubGlobal('Worker', Noted);
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });

    await loadWorkerAhead();
    const soFar = started.mock.calls.length;
    await read();
    await vi.advanceTimersByTimeAsync(A_MOMENT);
    expect(started).toHaveBeenCalledTimes(soFar + 1);
    const next = await review();
    expect(started).toHaveBeenCalledTimes(soFar + 1);
    next.end();
    await vi.advanceTimersByTimeAsync(A_MOMENT);
  },
);
