import { expect, test, vi } from 'vitest';
import { openReview } from '../../../src/intake/openReview.ts';
import { loadWorkerAhead } from '../../../src/intake/openWorker.ts';
import { workInPage } from '../../support/workerInPage.ts';

const review = () => openReview({ source: 'Contoso', expected: 'customers' }, () => undefined);

test('after a file was read by a worker that was ready, another is ready for the next file', async () => {
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

  await loadWorkerAhead();
  const first = await review();
  const soFar = started.mock.calls.length;
  first.end();
  await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(soFar + 1), { timeout: 10_000 });
  const second = await review();
  expect(started).toHaveBeenCalledTimes(soFar + 1);
  second.end();
});
