// npm run icons: draws the icons for systems that take no SVG, after public/icon.svg was changed.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';

const drawing = readFileSync('public/icon.svg', 'utf8');
const executablePath = await ensureBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `public/icon-${size}.png` });
}
await browser.close();
