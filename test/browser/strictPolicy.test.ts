import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { launch, listenForTrouble, serve } from './browser';

// zod probes whether it may compile code when a schema is built; under a strict policy the browser reports that.
const folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
const readABody = `
  import { readTtVideoList } from 'tiktok-spark-ads/business-api';
  import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
  const reading = readTtVideoList(buildTtVideoListResponse({ now: new Date(0) }));
  document.title = String(reading.ok && reading.value.rows.length);
`;
const doNotProbe = `import * as z from 'zod';\nz.config({ jitless: true });`;

const pages: Record<string, { source: string; violates: boolean }> = {
  'a reader, with zod told not to probe': { source: `${doNotProbe}\n${readABody}`, violates: false },
  'a reader, with zod as it comes': { source: readABody, violates: true },
  'everything that needs no zod': {
    source: `
      import * as main from 'tiktok-spark-ads';
      import * as vocabulary from 'tiktok-spark-ads/vocabulary';
      import * as facts from 'tiktok-spark-ads/facts';
      import * as messages from 'tiktok-spark-ads/messages';
      import * as fixtures from 'tiktok-spark-ads/fixtures';
      document.title = String([main.validateCode(fixtures.buildCode(1)).ok, messages.describeIssue].length - 1);
      main.compareAdFormats(vocabulary.adFormats);
      facts.allFacts();
    `,
    violates: false,
  },
};

let browser: Browser;
let server: Server;
let url: string;
beforeAll(async () => {
  await Promise.all(
    Object.values(pages).map(async ({ source }, index) => {
      mkdirSync(path.join(folder, String(index)));
      await build({
        stdin: { contents: source, resolveDir: root },
        outfile: path.join(folder, `${index}/page.js`),
        bundle: true,
        format: 'esm',
      });
      writeFileSync(
        path.join(folder, `${index}/index.html`),
        '<!doctype html><html lang="en"><title>waiting</title><script type="module" src="page.js"></script></html>',
      );
    }),
  );
  // A browser asks for it on its first page, whatever the page says.
  writeFileSync(path.join(folder, 'favicon.ico'), '');
  browser = await launch();
  ({ server, url } = await serve(folder));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each(Object.entries(pages).map(([name, page], index) => ({ name, index, ...page })))(
  '$name: violates the strict policy: $violates',
  async ({ index, violates }) => {
    const page = await browser.newPage();
    const trouble = await listenForTrouble(page, url);
    await page.goto(`${url}${index}/`);
    await expect.poll(() => page.title()).toBe('1');
    expect(trouble.some((line) => /violation|violates|Refused|eval/i.test(line))).toBe(violates);
    if (!violates) expect(trouble).toEqual([]);
    await page.close();
  },
);
