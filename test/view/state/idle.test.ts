import { afterEach, expect, test, vi } from 'vitest';
import { idly } from '../../../src/state/idle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser that never says that it is idle: what it is asked is done when the time is over. */
function neverIdle(): void {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void, options?: IdleRequestOptions) =>
    options?.timeout === undefined ? undefined : setTimeout(act, options.timeout),
  );
  vi.stubGlobal('cancelIdleCallback', (request: number) => {
    clearTimeout(request);
  });
}

test('what waits until the page is idle does not wait for ever', () => {
  neverIdle();
  const [done, late, givenUp] = [vi.fn(), vi.fn(), vi.fn()];
  idly(done);
  idly(late, 5_000);
  idly(givenUp)();
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(done).toHaveBeenCalledOnce();
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4_000);
  expect(late).toHaveBeenCalledOnce();
  expect(givenUp).not.toHaveBeenCalled();
});
