import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';
import { workIsShort } from '../support/slices.ts';

// The first test of a file waits for all screens to be compiled, and a busy computer takes its time.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5_000 });

// What jsdom knows the names of, or not even those, and every browser does.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
document.adoptedStyleSheets = [];
CSSStyleSheet.prototype.replaceSync = () => undefined;
window.ResizeObserver = class implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
  this.querySelector('button')?.focus();
};

HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  // In a task of its own, as in a browser: by then the page may have taken the element away.
  setTimeout(() => this.dispatchEvent(new Event('close')));
};

let consoleCalls: readonly MockInstance[] = [];

beforeEach(() => {
  consoleCalls = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  workIsShort();
});

// Nothing that a user does leads to an error in the console.
afterEach(() => {
  for (const calls of consoleCalls) expect(calls.mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
