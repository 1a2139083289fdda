import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import type { ToolOptions } from './test/browser/tool.ts';

const executablePath = await findBrowser();

export default defineConfig<ToolOptions>({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-output/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Ample for a machine that is busy with other things; nothing waits for as long where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // A browser of its own accord asks its maker for this and that.
      args: [
        '--disable-quic',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Everything holds for both, but for the tests tagged as one's own.
  projects: [
    { name: 'site', use: { build: 'site' }, grepInvert: /@file/ },
    { name: 'file', use: { build: 'file' }, grepInvert: /@site/ },
  ],
});
