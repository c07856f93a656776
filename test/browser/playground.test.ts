import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../package/packedPackage.ts';
import { root } from '../support/alias.ts';
import { accessibilityFindings } from './accessibilityFindings';
import { launch, listenForTrouble, serve } from './browser';
import { tabTo } from './keyboard';

const site = path.join(root, 'site/playground');
const pictures = path.join(root, 'reports/playground');
let browser: Browser;
let server: Server;
let url: string;
let page: Page;
let trouble: string[];

beforeAll(async () => {
  run('node', ['docs/playground/build.mjs']);
  mkdirSync(pictures, { recursive: true });
  browser = await launch();
  ({ server, url } = await serve(path.dirname(site)));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  trouble = await listenForTrouble(page, url);
  await page.goto(`${url}playground/`);
});
afterEach(async () => {
  await page.context().close();
  expect(trouble, 'console errors, policy violations, foreign requests').toEqual([]);
});

const field = () => page.getByLabel('A code, or any text with codes in it');
const verdict = (part: string) => page.locator(`#${part}-verdict`);

describe('the field for a code', () => {
  test('holds back while a code is being typed, and is content with a whole one', async () => {
    const code = buildCode(3);
    await field().pressSequentially(code.slice(0, 10));
    await expect.poll(() => verdict('code').innerText()).toMatch(/beginning of a code/);
    await field().pressSequentially(code.slice(10));
    await expect.poll(() => verdict('code').innerText()).toMatch(/looks like a code/);
  });

  test('says what was mended, and shows the code only masked', async () => {
    const code = buildCode(3);
    await field().fill(`Code: “${code}”`);
    await expect.poll(() => verdict('code').innerText()).toMatch(/took off a label in front/);
    expect(await verdict('code').innerText()).not.toContain(code);
  });

  test('names a post link', async () => {
    await field().fill('https://www.tiktok.com/@a.b/video/7440000000000000001');
    await expect.poll(() => verdict('code').innerText()).toMatch(/link/i);
  });

  test('offers a lost # back', async () => {
    await field().fill(buildCode(3).slice(1));
    await page.getByRole('button', { name: 'Use this instead' }).click();
    await expect.poll(() => verdict('code').innerText()).toMatch(/looks like a code/);
  });

  test('lists the codes of a chat', async () => {
    await field().fill(`lena: ${buildCode(8)}\nlena: and ${buildCode(9)} #fyp`);
    await expect.poll(() => page.locator('#code-list li').count()).toBe(2);
  });

  test('shows markup as text', async () => {
    await field().fill('<img src=x onerror=alert(1)>');
    await expect.poll(() => verdict('code').innerText()).not.toBe('');
    expect(await page.locator('#code img').count()).toBe(0);
  });
});

describe('a sheet', () => {
  const answer = () => page.locator('#sheet-answer');
  const sheet = () => page.getByLabel('Your sheet');

  test('is triaged by urgency, with a bar for each row that has dates, and no code in full', async () => {
    await page.getByRole('button', { name: /every kind of trouble/ }).click();
    await expect.poll(() => answer().innerText()).toMatch(/renewals are due/);
    expect(await answer().locator('.rows .state').first().innerText()).toBe('ending soon');
    await expect.poll(() => answer().locator('svg .bar').count()).toBeGreaterThan(4);
    for (let seed = 1; seed < 9; seed += 1) {
      expect(await answer().innerText()).not.toContain(buildCode(seed));
    }
  });

  test('gives one message for each creator', async () => {
    await page.getByRole('button', { name: /every kind of trouble/ }).click();
    await expect.poll(() => answer().locator('.message summary').allInnerTexts()).toContain('@ana');
    const names = await answer().locator('.message summary').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
  });

  test('says what stands in the way of reading it', async () => {
    await sheet().fill('Creator\tCode\n@ana\t#NAME?');
    await expect.poll(() => answer().innerText()).toMatch(/spreadsheet/i);
    await sheet().fill('');
    await expect.poll(() => answer().innerText()).toBe('');
  });

  test('leaves the address of the page without a code', async () => {
    await page.getByRole('button', { name: /every kind of trouble/ }).click();
    await field().fill(buildCode(3));
    expect(page.url()).not.toMatch(/[?#].{20}/);
  });
});

test('what was pasted before the script came is answered as well', async () => {
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/playground.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto(`${url}playground/`, { waitUntil: 'commit' });
  await field().fill(buildCode(3));
  await page.getByLabel('Your sheet').fill('Creator\tCode\n@ana\t#NAME?');
  deliver();
  await expect.poll(() => verdict('code').innerText()).toMatch(/looks like a code/);
  await expect.poll(() => page.locator('#sheet-answer').innerText()).toMatch(/spreadsheet/i);
});

test('a question without secrets can be shared by its address', async () => {
  await page.getByLabel('Days granted').fill('60');
  await expect.poll(() => page.url()).toContain('#time?');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => page.getByLabel('Days granted').inputValue()).toBe('60');
});

test('no stale picture stands under an error', async () => {
  await page.getByLabel('Days granted').fill('');
  await expect.poll(() => verdict('time').innerText()).toMatch(/whole days/);
  expect(await page.locator('#timeline rect').count()).toBe(0);
});

test('the timeline shows where a flight is not covered', async () => {
  await page.getByLabel('Code generated').fill('2026-11-01');
  await page.getByLabel(/24 hours/).fill('00:00');
  await page.getByLabel('Days granted').fill('30');
  await page.getByLabel('Flight starts').fill('2026-11-10');
  await page.getByLabel(/Flight ends/).fill('2026-12-10');
  await page.getByLabel('Today').fill('2026-11-05');
  await expect.poll(() => verdict('time').innerText()).toMatch(/would stop on 1 December 2026, 00:00 UTC/);
  expect(await page.locator('#timeline .uncovered').count()).toBe(1);
  await page.getByLabel('Days granted').fill('60');
  await expect.poll(() => verdict('time').innerText()).toMatch(/covers the flight/);
  expect(await page.locator('#timeline .uncovered').count()).toBe(0);
});

test('the eligibility form says who must act', async () => {
  await page.getByLabel('How far is the code?').selectOption('no code yet');
  await expect.poll(() => verdict('eligibility').innerText()).toMatch(/cannot run/);
  expect(await page.locator('#eligibility-verdict .who').first().innerText()).toBe('the creator');
  await page.getByLabel('Whose post is it?').selectOption('own');
  await page.getByLabel('How do you get at it?').selectOption('linked_account');
  await expect.poll(() => verdict('eligibility').innerText()).toMatch(/can run as a Spark Ad/);
});

test('posts with few views are not believed as far as posts with many', async () => {
  const posts = (factor: number) => [
    'caption,views,likes',
    ...Array.from({ length: 12 }, (_, index) => `p${index},${1000 * factor},${60 * factor}`),
  ];
  const answer = page.locator('#ranking-answer');
  await page.getByLabel('Posts, one a line').fill([...posts(1), 'lucky,50,20'].join('\n'));
  await expect.poll(() => answer.innerText()).toMatch(/None of 13 posts/);
  await page.getByLabel('Posts, one a line').fill([...posts(1), 'proven,"50,000","20,000"'].join('\n'));
  await expect.poll(() => answer.innerText()).toMatch(/1 of 13 posts is clearly worth spend/);
  expect(await answer.locator('.ranking .name').first().innerText()).toBe('proven');
});

test('the months of a change are one press away, and the cells that changed are marked', async () => {
  await page.getByRole('button', { name: 'January 2026' }).click();
  await expect.poll(() => page.locator('#formats-news').innerText()).toMatch(/Changed in January 2026/);
  const marked = await page.locator('#formats-table td.changed').count();
  expect(marked).toBeGreaterThan(0);
  await page.getByLabel('Only what changed that month').check();
  expect(await page.locator('#formats-table tr:has(td)').count()).toBe(
    await page.locator('#formats-table tr:has(td.changed)').count(),
  );
});

test('nothing on the page is smaller than 12 pixels', async () => {
  await page.getByRole('button', { name: /every kind of trouble/ }).click();
  await page.getByRole('button', { name: 'a small account' }).click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getClientRects().length > 0 && element.textContent?.trim())
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
});

test('the comparison follows the date', async () => {
  const cells = () => page.locator('#formats-table tr', { hasText: 'New ads' }).innerText();
  await page.getByLabel('Placement').selectOption('PLACEMENT_TIKTOK');
  await page.getByLabel(/Rules as of/).fill('11');
  await expect.poll(cells).not.toMatch(/closed/);
  await page.getByLabel(/Rules as of/).fill('14');
  await expect.poll(cells).toMatch(/closed/);
});

describe('by keyboard alone', () => {
  const goTo = async (section: string) => {
    await tabTo(page, `nav a[href="#${section}"]`);
    await page.keyboard.press('Enter');
  };

  test('a link skips to the content', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the playground');
  });

  test('a sheet is read, and a message opened in Spanish', async () => {
    await goTo('codes');
    await tabTo(page, '#sheet-samples button');
    await page.keyboard.press('Enter');
    await tabTo(page, '#sheet-answer > .actions button:last-child');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('spark-renewals.ics');
    await tabTo(page, '#message-language');
    await page.keyboard.type('espa');
    await expect.poll(() => page.locator('.message pre').first().getAttribute('lang')).toBe('es');
    await tabTo(page, '.message summary');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message[open] pre').innerText()).toMatch(/autorización/);
  });

  test('a code is checked', async () => {
    await goTo('code');
    await tabTo(page, '#code-input');
    await page.keyboard.insertText(buildCode(3));
    await expect.poll(() => verdict('code').innerText()).toMatch(/looks like a code/);
    await tabTo(page, '#code-verdict button');
  });

  test('a flight is compared with an authorisation', async () => {
    await goTo('time');
    await tabTo(page, '#duration');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('60');
    await expect.poll(() => verdict('time').innerText()).toMatch(/covers the flight/);
    await tabTo(page, '#time-verdict summary');
  });

  test('a post is asked about', async () => {
    await goTo('eligibility');
    await tabTo(page, '#stage');
    await page.keyboard.type('no code');
    await expect.poll(() => verdict('eligibility').innerText()).toMatch(/cannot run/);
  });

  test('posts are ranked', async () => {
    await goTo('ranking');
    await tabTo(page, '#posts-samples button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#ranking-answer').innerText()).toMatch(/of 24 posts/);
  });

  test('formats are compared on another day', async () => {
    await goTo('formats');
    await tabTo(page, '#as-of');
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('#as-of-day').innerText()).toBe('28 February 2025');
    await tabTo(page, '#only-differing');
    await page.keyboard.press('Space');
    await tabTo(page, '#formats .scroll');
  });
});

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('at $width pixels', (viewport) => {
  test.each(['light', 'dark'] as const)('in the %s theme it is accessible and fits', async (colorScheme) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await field().fill(`Code: “${buildCode(3)}”`);
    await expect.poll(() => verdict('code').innerText()).toMatch(/looks like a code/);
    await page.getByRole('button', { name: /every kind of trouble/ }).click();
    await expect.poll(() => page.locator('#sheet-answer svg').count()).toBe(1);
    await page.getByRole('button', { name: 'a small account' }).click();
    await expect.poll(() => page.locator('.ranking li').count()).toBe(20);
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
    expect(await accessibilityFindings(page, rules)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels by which the page is wider than the screen').toBeLessThanOrEqual(0);
    await page.screenshot({
      path: path.join(pictures, `${viewport.width}-${colorScheme}.png`),
      fullPage: true,
    });
  });
});

// Without what comes later: the ranking, another language, the calendar.
test('weighs less than 95 kB of script and style to begin with, compressed', () => {
  const files = ['playground.css', ...withImports('playground.js')];
  const weight = files
    .map((file) => brotliCompressSync(readFileSync(path.join(site, file))).length)
    .reduce((sum, bytes) => sum + bytes);
  console.log(`playground: ${weight} bytes of script and style, brotli`);
  expect(weight).toBeLessThan(95_000);
});

/** A script, and those that it cannot start without. */
function withImports(script: string): readonly string[] {
  const text = readFileSync(path.join(site, script), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, file = '']) => file);
  return [...new Set([script, ...imports.flatMap(withImports)])];
}
