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

/** The result's paper holds every line of it. */
export async function expectAllOfItPrinted(
  page: Page,
  pages: readonly string[],
  words: Spoken,
): Promise<void> {
  const paper = pages.join('');
  const seen = await seenOnPage(page, words);
  expect(
    seen.filter((text) => !paper.includes(text)),
    'what the screen shows is on paper',
  ).toEqual([]);
}

/** Every line of the result that its paper has to hold: headings and figures as on the screen, the rest as for print. */
export async function seenOnPage(page: Page, { result }: Spoken): Promise<readonly string[]> {
  const article = page.getByRole('article');
  // Queried by tag: roles of thousands of cells take long to work out.
  const texts = await article
    .locator('h1, h2, h3, thead th, td')
    .filter({ visible: true })
    .allInnerTexts();
  const seen = [
    // What stands on lines of its own on the screen may stand side by side on paper.
    ...texts.flatMap((text) => text.split('\n')),
    ...(await linesForPrint(page, article)),
  ].map(squeezed);
  expect(seen.length, 'the result is on the screen').toBeGreaterThan(60);
  // This heading is for those who hear the page; nobody sees it.
  const unseen = squeezed(result.levelsHeading);
  return [...new Set(seen)].filter((text) => text !== unseen);
}

/** What a part of the page says without what is for the screen only, such as links that change an answer. */
export async function linesForPrint(page: Page, part: Locator): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const text = await part.innerText();
  await page.emulateMedia({ media: null });
  return text.split(/[\n\t]+/);
}
