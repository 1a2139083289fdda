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
  const asked = vi.spyOn(InPage.prototype, 'postMessage');
  const rehearsals = () =>
    asked.mock.calls.filter(([request]) => JSON.stringify(request) === '{"ask":"rehearse"}').length;

  await loadWorkerAhead();
  const first = await review();
  expect(started).toHaveBeenCalledTimes(1);
  first.end();
  await vi.waitFor(() => expect(rehearsals()).toBe(2), { timeout: 10_000 });
  const second = await review();
  expect(started).toHaveBeenCalledTimes(2);
  second.end();
});
