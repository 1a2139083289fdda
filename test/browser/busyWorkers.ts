import type { Page } from '@playwright/test';

/**
 * From now on what the page asks of its workers takes for ever, as the largest file would on the slowest machine;
 * until what comes back is called. What was asked meanwhile stays without an answer.
 */
export async function keepWorkersBusy(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const original = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
    if (!original) throw new Error('Workers are asked in another way.');
    Worker.prototype.postMessage = () => undefined;
    return original;
  });
  return () =>
    held.evaluate((original) => {
      Object.defineProperty(Worker.prototype, 'postMessage', original);
    });
}
