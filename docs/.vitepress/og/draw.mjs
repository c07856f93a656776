// Draws docs/public/og.png from card.html and the picture of the home page; run it by hand after one of them has changed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.goto(`file://${here('card.html')}`);
const picture = readFileSync(here('../portfolio.svg'), 'utf8');
await page.evaluate((svg) => document.body.insertAdjacentHTML('beforeend', svg), picture);
await page.screenshot({ path: here('../../public/og.png') });
await browser.close();
