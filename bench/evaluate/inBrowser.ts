import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../test/support/node/serve.ts';

export interface Options {
  readonly executablePath: string;
  /** How often each job is done, of which the medians are taken. */
  readonly runs: number;
  /** Is told in the end what came out. */
  readonly say: (line: string) => void;
}

/** In a page, by such an engine as partners have: another keeps the same in other memory, and clears it away otherwise. */
export async function evaluateInBrowser({ executablePath, runs, say }: Options): Promise<void> {
  const browser = await chromium.launch({ executablePath });
  const pages = await serve(join(ROOT, 'test-output', 'bench'));
  try {
    const page = await browser.newPage();
    await page.goto(`${pages.address}evaluate/index.html`);
    for (const line of await page.evaluate((times) => compareEvaluating(times), runs)) say(line);
  } finally {
    await browser.close();
    await pages.close();
  }
}
