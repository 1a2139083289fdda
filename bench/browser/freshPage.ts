import type { Browser, CDPSession, Page } from '@playwright/test';
import { installProbe } from './probe.ts';

const VIEWPORT = { width: 1280, height: 900 };
/** The slowest peers take minutes for what they are asked. */
const LONGEST_WAIT = 15 * 60_000;

/** Does a job in a page of its own, once the page is ready for it. */
export async function inFreshPage<Result>(
  browser: Browser,
  address: string,
  ready: string,
  job: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  try {
    context.setDefaultTimeout(LONGEST_WAIT);
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(ready).first().waitFor();
    await settle(page);
    const session = await context.newCDPSession(page);
    // By the time that the thread had, not by the clock: a machine that is busy with other things counts less.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await job(page, session);
  } finally {
    await context.close();
  }
}

/** What a page does of its own accord once it is shown, or has changed, is no part of what comes next. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  // Of a page that shows nothing new, the browser may never say that it is idle.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 })));
}
