import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Growth } from '../../../src/view/table/growth.svelte.ts';

const idle = new Map<number, () => void>();

beforeEach(() => {
  let requests = 0;
  idle.clear();
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => {
    requests += 1;
    idle.set(requests, act);
    return requests;
  });
  vi.stubGlobal('cancelIdleCallback', (request: number) => idle.delete(request));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function takeIdleTime(): void {
  const acts = [...idle.values()];
  idle.clear();
  for (const act of acts) act();
}

test('rows in sight come as soon as they can, the others when nothing else is to be done', () => {
  const growth = new Growth(() => 30);
  growth.from(0, 11);
  const first = growth.most;
  expect(first).toBeLessThan(11);
  vi.runAllTimers();
  const inSight = growth.most;
  expect(inSight).toBeGreaterThanOrEqual(11);
  expect(inSight).toBeLessThan(30);
  takeIdleTime();
  expect(growth.most).toBeGreaterThan(inSight);
  for (let time = 0; time < 30; time += 1) takeIdleTime();
  expect(growth.most).toBe(Infinity);
});

test('all are there once somebody goes on to others, and stay there', () => {
  const growth = new Growth(() => 30);
  growth.goOn(11);
  expect(growth.most).toBeLessThan(11);
  growth.finish();
  expect(growth.most).toBe(Infinity);
  growth.goOn(11);
  vi.runAllTimers();
  expect(growth.most).toBe(Infinity);
});

test('a few rows are all there at once', () => {
  const growth = new Growth(() => 3);
  growth.from(0, 11);
  expect(growth.most).toBe(Infinity);
});

test('none come once the sheet has gone, in sight or not, and the next one begins anew', () => {
  const growth = new Growth(() => 30);
  growth.from(0, 11);
  const first = growth.most;
  growth.reset();
  vi.runAllTimers();
  expect(growth.most).toBe(first);
  growth.from(12, 11);
  growth.reset();
  takeIdleTime();
  expect(growth.most).toBe(first);
  growth.finish();
  growth.reset();
  expect(growth.most).toBe(first);
});

test('where a browser knows no idle time, the others come too', () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(window, 'requestIdleCallback');
  const growth = new Growth(() => 30);
  growth.from(0, 11);
  vi.runAllTimers();
  expect(growth.most).toBe(Infinity);
});
