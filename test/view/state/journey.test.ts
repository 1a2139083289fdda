import { describe, expect, test } from 'vitest';
import {
  address,
  changeAddress,
  isStep,
  Journey,
  steps,
  type ScreenId,
} from '../../../src/state/journey.svelte.ts';

/** A page opened at the address. */
function at(hash: string): Journey {
  window.history.replaceState(null, '', hash === '' ? window.location.pathname : hash);
  return new Journey();
}

test.each<[string, ScreenId]>([
  ['', 'start'],
  ['#', 'start'],
  ['#/', 'start'],
  ['#/market', 'market'],
  ['#/entitlements', 'entitlements'],
  ['#/associations', 'associations'],
  ['#/staff', 'staff'],
  ['#/result', 'result'],
  ['#/privacy', 'privacy'],
  ['#/compare', 'compare'],
  ['#/staff?return=result', 'staff'],
  ['#/Market', 'not-found'],
  ['#/markets', 'not-found'],
  ['#/market/1', 'not-found'],
  ['#/start', 'not-found'],
  ['#/not-found', 'not-found'],
  ['#/constructor', 'not-found'],
  ['#/?', 'start'],
])('the address “%s” shows the screen %s', (hash, screen) => {
  expect(at(hash).screen).toBe(screen);
});

test('every step has an address that leads to it', () => {
  for (const step of steps) expect(at(address(step)).screen).toBe(step);
  expect(at(address('start')).screen).toBe('start');
  expect(at(address('privacy')).screen).toBe('privacy');
});

describe('a step reached by Change', () => {
  test.each(['market', 'entitlements', 'associations', 'staff'] as const)(
    'leads back to the result from %s',
    (step) => {
      const journey = at(changeAddress(step));
      expect(journey.screen).toBe(step);
      expect(journey.returnsToResult).toBe(true);
    },
  );

  test.each(['#/market', '#/market?return', '#/?from=result', '#/result'])(
    'is not what %s is',
    (hash) => {
      expect(at(hash).returnsToResult).toBe(false);
    },
  );
});

test('going somewhere changes the address, so that Back leads here again', () => {
  const journey = at('#/market');
  const before = window.history.length;
  journey.go('entitlements');
  expect(journey.screen).toBe('entitlements');
  expect(window.location.hash).toBe('#/entitlements');
  expect(window.history.length).toBe(before + 1);
});

describe('answers in the address', () => {
  test('are taken once, and leave it as it was', () => {
    const journey = at('#/market');
    expect(journey.screen).toBe('market');
    const length = window.history.length;
    window.history.replaceState(null, '', '#/open/v1.AbC');
    expect(journey.takePassedOn()).toBe('#/open/v1.AbC');
    expect(window.location.hash).toBe('#/market');
    expect(journey.screen).toBe('market');
    expect(window.history.length).toBe(length);
    expect(journey.takePassedOn()).toBeNull();
  });

  test('at which the page is opened leave it at the start', () => {
    const journey = at('#/open/');
    expect(journey.screen).toBe('start');
    expect(window.location.hash).toBe('#/');
    expect(journey.takePassedOn()).toBe('#/open/');
  });
});

test('only the five steps are steps', () => {
  expect(steps.every(isStep)).toBe(true);
  for (const other of ['start', 'privacy', '', 0, null, undefined, {}])
    expect(isStep(other)).toBe(false);
});
