import { expect, type Page } from '@playwright/test';
import type { Assessment } from '../../src/assessment/index.ts';
import { titleOf } from './screens.ts';
import { words as english, type Spoken } from './words.ts';

/** Chooses a file as a user does, with the button on every screen. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string | Buffer,
  { shell }: Spoken = english,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: shell.open, exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** Opens answers where there are none yet, which leads to their result. */
export async function openAnswers(
  page: Page,
  assessment: Assessment,
  words: Spoken = english,
): Promise<void> {
  await chooseFile(page, 'saved.json', JSON.stringify(assessment), words);
  await expect(page).toHaveTitle(titleOf('result', words));
}

/** Opens the sample from the start, where there are no answers yet. */
export async function openSample(page: Page, words: Spoken = english): Promise<void> {
  await page.getByRole('button', { name: words.shell.start.trySample }).click();
  await expect(page).toHaveTitle(titleOf('entitlements', words));
}
