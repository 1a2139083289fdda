import { tick } from 'svelte';

/**
 * Prints the page once what waits for paper is on it: the browser tells of paper itself, but from within a click it
 * prints what was there before.
 */
export async function printPage(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await tick();
  window.print();
}
