import { tick } from 'svelte';

/** For whoever pressed what is gone now: they go on from the screen's heading, and not from nowhere. */
export async function toHeading(): Promise<void> {
  await tick();
  document.querySelector('h1')?.focus();
}
