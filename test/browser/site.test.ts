import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parts } from '../../docs/.vitepress/pages.ts';
import { run } from '../package/packedPackage.ts';
import { root } from '../support/alias.ts';
import { launch, serveSite } from './browser';
import { deadLinks } from './deadLinks';

const site = path.join(root, 'site');

// Every page of the site, as built, on a phone and on a desk, in both themes.
const pages = [
  '',
  ...parts.flatMap((part) => part.pages.map((page) => page.replace(/index$/, ''))),
  'reference/',
  'reference/index/functions/planRenewals',
  'playground/',
];
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  run('npm', ['run', 'docs']);
  browser = await launch();
  ({ server, url } = await serveSite(site));
}, 900_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function opened(page: string, colorScheme: 'light' | 'dark', viewport = sizes[1]) {
  const context = await browser.newContext({ colorScheme, ...(viewport && { viewport }) });
  const tab = await context.newPage();
  const trouble: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  tab.on('pageerror', (error) => trouble.push(error.message));
  tab.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) trouble.push(request.url());
  });
  await tab.goto(url + page, { waitUntil: 'load' });
  return { tab, trouble };
}

async function widthToSpare(tab: Page): Promise<number> {
  return tab.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
}

test.each(pages)('/%s fits a phone and a desk, and nothing on it fails', async (page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      const { tab, trouble } = await opened(page, colorScheme, viewport);
      expect(await widthToSpare(tab), `pixels to spare at ${viewport.width}`).toBeGreaterThanOrEqual(0);
      expect(trouble).toEqual([]);
      await tab.context().close();
    }
  }
});

test('every link inside the site leads somewhere', () => {
  expect(deadLinks(site)).toEqual([]);
});
