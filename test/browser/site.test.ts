import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parts } from '../../docs/.vitepress/pages.ts';
import { run } from '../package/packedPackage.ts';
import { root } from '../support/alias.ts';
import { accessibilityFindings } from './accessibilityFindings';
import { launch, serveSite } from './browser';
import { deadLinks } from './deadLinks';
import { openTab, type Tab } from './openTab';

const site = path.join(root, 'site');
const phone = { width: 360, height: 740 };

// The pages that people write, and one of each kind that is made.
const pages = [
  '',
  ...parts.flatMap((part) => part.pages.map((page) => page.replace(/index$/, ''))),
  'reference/',
  'reference/index/',
  'reference/index/functions/planRenewals',
];

let browser: Browser;
let server: Server;
let url: string;
let light: Tab;
let dark: Tab;

beforeAll(async () => {
  run('npm', ['run', 'docs']);
  browser = await launch();
  ({ server, url } = await serveSite(site));
  light = await openTab(browser, url, 'light');
  dark = await openTab(browser, url, 'dark');
}, 900_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const pixelsTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// The themes differ in colours alone: what else there is to find is looked for in one of them.
test.each(pages)('/%s is accessible in both themes, fits, and nothing on it fails', async (path) => {
  await Promise.all([light.open(path), dark.open(path)]);
  const findings = [
    ...(await accessibilityFindings(light.page)),
    ...(await accessibilityFindings(dark.page, ['color-contrast'])),
  ];
  expect(findings).toEqual([]);
  expect(await pixelsTooWide(light.page), 'pixels wider than a desk').toBeLessThanOrEqual(0);
  expect([...light.takeTrouble(), ...dark.takeTrouble()]).toEqual([]);
});

// Without scripts, which move nothing: two hundred pages take as long as twenty with them.
test('every page, the reference included, fits a phone', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const tooWide: string[] = [];
  const walk = async () => {
    const page = await context.newPage();
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      await page.goto(url + file.replace(/(index)?\.html$/, ''));
      const pixels = await pixelsTooWide(page);
      if (pixels > 0) tooWide.push(`${file} by ${pixels} pixels`);
    }
  };
  await Promise.all([walk(), walk()]);
  await context.close();
  expect(tooWide).toEqual([]);
}, 240_000);

test('every link, picture and anchor of the site leads somewhere', () => {
  expect(deadLinks(site)).toEqual([]);
});

// What somebody types, and a page that answers it.
test.each([
  ['csv', 'guides/from-a-spreadsheet'],
  ['react', 'guides/form-fields'],
  ['playground', 'overview'],
  ['40002', 'guides/from-a-code-to-a-running-ad'],
  ['how to extend', 'concepts/authorisation'],
  ['expired', 'guides/why-cant-i-spark-this-post'],
  ['365 days', 'concepts/authorisation'],
  ['regex', 'guides/migrate-from-a-regex'],
  ['spanish', 'guides/languages'],
  ['content security policy', 'guides/strict-csp'],
  ['validateCode', 'reference/index/functions/validateCode'],
])('a search for “%s” finds %s', async (words, page) => {
  const tab = light.page;
  await light.open('overview');
  await tab.getByRole('button', { name: 'Search' }).click();
  await tab.getByRole('searchbox').fill(words);
  const found = () =>
    tab
      .locator('.results a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
  await expect.poll(found).toContain(page);
});

test('on a phone, three touches lead from the home page to what to write to a creator', async () => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.getByRole('link', { name: 'Read a sheet' }).tap();
  await page.getByLabel('Your sheet').tap();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page
    .getByLabel('Your sheet')
    .fill(['Creator,Code,Generated,Days', `@ana,${buildCode(1)},${yesterday},7`].join('\n'));
  await expect.poll(() => page.locator('#sheet-answer').innerText()).toMatch(/1 renewal is due/);
  await page.locator('.message summary').tap();
  await expect.poll(() => page.locator('.message pre').isVisible()).toBe(true);
  await context.close();
});
