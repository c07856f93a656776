// Draws docs/public/og.png from card.html; run it by hand after the card has changed.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.goto(`file://${here('card.html')}`);
await page.screenshot({ path: here('../../public/og.png') });
await browser.close();
