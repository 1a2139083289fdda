import { expect, test, vi } from 'vitest';
import { Loading } from '../../../src/state/loading.svelte.ts';

const missing = () => Promise.reject(new Error('The server is away.'));

/** A load of what can't be had, once that is known. */
async function failed(signal?: AbortSignal) {
  const loading = new Loading();
  const part = vi.fn<() => Promise<string>>(missing);
  const loaded = loading.load(part, signal);
  // A rejection is looked at later.
  loaded.catch(() => undefined);
  await vi.waitFor(() => expect(loading.hasFailed).toBe(true));
  return { loading, part, loaded };
}

test('what could not be had is there once it can be and the user has tried again', async () => {
  const { loading, part, loaded } = await failed();
  part.mockResolvedValue('here');
  loading.tryAgain();
  expect(loading.hasFailed).toBe(false);
  expect(await loaded).toBe('here');
});

test('what nobody needs any more is said to be missing no longer, and not asked for again', async () => {
  const needed = new AbortController();
  const { loading, part, loaded } = await failed(needed.signal);
  needed.abort();
  expect(loading.hasFailed).toBe(false);
  await expect(loaded).rejects.toBe(needed.signal.reason);
  expect(part).toHaveBeenCalledOnce();
});

test('what others need is missing still', async () => {
  const needed = new AbortController();
  const { loading, loaded } = await failed(needed.signal);
  const other = vi.fn<() => Promise<string>>(missing);
  const loadedToo = loading.load(other);
  await vi.waitFor(() => expect(other).toHaveBeenCalled());
  needed.abort();
  await expect(loaded).rejects.toBe(needed.signal.reason);
  expect(loading.hasFailed).toBe(true);
  other.mockResolvedValue('here');
  loading.tryAgain();
  expect(await loadedToo).toBe('here');
});

test('what is given up while it is on its way is never said to be missing', async () => {
  const needed = new AbortController();
  const loading = new Loading();
  const loaded = loading.load(missing, needed.signal);
  needed.abort();
  await expect(loaded).rejects.toBe(needed.signal.reason);
  expect(loading.hasFailed).toBe(false);
});
