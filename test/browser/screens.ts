import { expect, type Locator, type Page } from '@playwright/test';
import { words as english, type Spoken } from './words.ts';

export const screens = [
  'start',
  'market',
  'entitlements',
  'associations',
  'staff',
  'result',
  'compare',
  'privacy',
  'not-found',
] as const;
export type Screen = (typeof screens)[number];

/** The window's title on a screen. */
export function titleOf(screen: Screen, words: Spoken = english): string {
  const { shell, questions, result, compare, privacy } = words;
  switch (screen) {
    case 'start':
      return shell.title(shell.steps.start);
    case 'result':
      return shell.title(result.title);
    case 'compare':
      return shell.title(compare.title);
    case 'privacy':
      return shell.title(privacy.title);
    case 'not-found':
      return shell.title(questions.notFound.title);
    default:
      return shell.title(questions[screen].title);
  }
}

/** By the address, as a link does; the page stays. */
export async function goTo(page: Page, screen: Screen, words: Spoken = english): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), addressOf(screen));
  await expect(page).toHaveTitle(titleOf(screen, words));
}

export function mainHeading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** The button that goes on from a question, whatever it is called. */
export function primaryButton(
  page: Page,
  screen: 'market' | 'entitlements' | 'associations' | 'staff',
  words: Spoken = english,
): Locator {
  return page.getByRole('button', { name: words.questions[screen].go, exact: true });
}

/** The field of a sheet in the column and row of these names. */
export function cell(
  page: Page,
  column: string,
  row: string,
  { role = 'textbox', words = english }: { role?: 'textbox' | 'checkbox'; words?: Spoken } = {},
): Locator {
  return page.getByRole(role, { name: words.questions.cell(column, row), exact: true });
}

function addressOf(screen: Screen): string {
  return screen === 'start' ? '#/' : `#/${screen}`;
}
