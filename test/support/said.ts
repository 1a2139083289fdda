import { screen } from '@testing-library/svelte';

/** What a screen reader hears of now without going there. */
export function said(): readonly string[] {
  return screen.getAllByRole('status').map(({ textContent }) => textContent.trim());
}
