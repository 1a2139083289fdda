import { expect, type Locator, type Page } from '@playwright/test';
import { textOfPages } from '../support/node/pdf.ts';
import type { Spoken } from './words.ts';

export type Format = 'A4' | 'Letter';

/** What stands on each printed page, without the spaces and line breaks that paper sets differently. */
export async function printed(page: Page, format: Format): Promise<readonly string[]> {
  return (await textOfPages(await page.pdf({ format }))).map(squeezed);
}

export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The result's paper holds every line of it: headings and figures as on the screen, the rest as for print. */
export async function expectAllOfItPrinted(
  page: Page,
  pages: readonly string[],
  { result }: Spoken,
): Promise<void> {
  const article = page.getByRole('article');
  const seen = [
    ...(await article.getByRole('heading').allInnerTexts()),
    ...(await article.getByRole('columnheader').allInnerTexts()),
    ...(await article.getByRole('cell').allInnerTexts()),
    ...(await linesForPrint(page, article)),
  ].map(squeezed);
  expect(seen.length, 'the result is on the screen').toBeGreaterThan(60);
  // This heading is for those who hear the page; nobody sees it.
  const unseen = squeezed(result.levelsHeading);
  const paper = pages.join('');
  const missing = seen.filter((text) => text !== unseen && !paper.includes(text));
  expect(missing, 'what the screen shows is on paper').toEqual([]);
}

/** What a part of the page says without what is for the screen only, such as links that change an answer. */
export async function linesForPrint(page: Page, part: Locator): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const text = await part.innerText();
  await page.emulateMedia({ media: null });
  return text.split(/[\n\t]+/);
}
