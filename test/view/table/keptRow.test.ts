import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptRow } from '../../../src/view/table/keptRow.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 20));
  vi.stubGlobal('cancelIdleCallback', (request: number) => {
    clearTimeout(request);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the row that had the focus last leaves the page when it has nothing else to do', () => {
  const kept = new KeptRow();
  kept.become(7);
  expect(kept.index).toBe(0);
  vi.runAllTimers();
  expect(kept.index).toBe(7);
});

test('and at once where others are about to leave it', () => {
  const kept = new KeptRow();
  kept.become(7);
  kept.settle();
  expect(kept.index).toBe(7);
  expect(vi.getTimerCount(), 'there is nothing left to do').toBe(0);
});

test('of those that have it one after the other, only the last is kept', () => {
  const kept = new KeptRow();
  kept.become(7);
  kept.become(9);
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(kept.index).toBe(9);
});

test('one that has it again never leaves', () => {
  const kept = new KeptRow();
  kept.become(7);
  kept.become(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(kept.index).toBe(0);
});
