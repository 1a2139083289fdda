import type { Page } from '@playwright/test';
import { nameOf } from './rows.ts';

/** The tool, what it is compared with, and how rows come into each. */
export interface Candidate {
  readonly name: string;
  /** Within what is served: of the built site for the tool, of the pages of the bench for the others. */
  readonly path: string;
  /** What is awaited before the measurement begins. */
  readonly ready: string;
  /** How long one waits for the text that is held to be pasted and painted: milliseconds, of each time one waits. */
  readonly paste: (page: Page) => Promise<readonly number[]>;
  readonly sizes: readonly number[];
}

const FEWEST = 50;
const SIZES = [FEWEST, 500, 5_000];

export const floor: Candidate = {
  name: 'floor',
  path: 'floor/index.html',
  ready: 'table',
  paste: pasteAtOnce,
  sizes: SIZES,
};

/** What it costs to ask first, before the tool does anything of its own. */
export const askingFloor: Candidate = {
  ...floor,
  name: 'asking floor',
  path: 'floor/index.html?asks-first',
  paste: pasteInTwoActs,
};

export const ours: Candidate = {
  name: 'this tool',
  path: '#/entitlements',
  ready: 'main .toolbar',
  paste: pasteInTwoActs,
  // The most right after the fewest, as they are set beside each other.
  sizes: [FEWEST, 100_000, ...SIZES.slice(1)],
};

export const peers: readonly Candidate[] = [
  {
    name: 'react-hook-form',
    path: 'react-hook-form/index.html',
    ready: 'table',
    paste: pasteAtOnce,
    sizes: SIZES,
  },
  {
    name: 'SurveyJS',
    path: 'surveyjs/index.html',
    ready: '#app > *',
    paste: pasteAtOnce,
    sizes: SIZES,
  },
];

/** In milliseconds, none of them counted: nobody presses the button sooner than they have read what it does. */
const LOOK = 1_500;

/** From the press of the button under the preview until the rows are painted. */
async function applied(page: Page): Promise<number> {
  await page.waitForTimeout(LOOK);
  return page.evaluate(
    (name) => probe.timed(probe.apply, () => probe.showsRowsFrom(name)),
    nameOf(0),
  );
}

/** From the choice of a file until its rows are painted, without that look. */
export async function imported(page: Page, file: string): Promise<number> {
  const preview = page.evaluate(() => probe.afterChoice(probe.offersToApply));
  await page.setInputFiles('main input[type=file]', file);
  return (await preview) + (await applied(page));
}

/** For the preview, and for the rows. */
async function pasteInTwoActs(page: Page): Promise<readonly number[]> {
  const preview = await page.evaluate(() => probe.timed(probe.paste, probe.offersToApply));
  return [preview, await applied(page)];
}

async function pasteAtOnce(page: Page): Promise<readonly number[]> {
  const rows = await page.evaluate(
    (name) => probe.timed(probe.paste, () => probe.showsRowsFrom(name)),
    nameOf(0),
  );
  return [rows];
}
