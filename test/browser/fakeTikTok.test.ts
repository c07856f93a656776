import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeTikTok } from 'tiktok-spark-ads/fake';
import { launch } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a page asks the fake through a route', async () => {
  const page = await browser.newPage();
  await page.route('http://app.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>app</title>' }),
  );

  const tiktok = createFakeTikTok({ now: new Date('2026-11-23T12:00:00Z') });
  await page.route('**/open_api/v1.3/**', (route) => {
    const request = route.request();
    return route.fulfill(
      tiktok.http({ method: request.method(), url: request.url(), body: request.postData() }),
    );
  });

  await page.goto('http://app.test/');
  const ana = tiktok.creator({ handle: 'ana' });
  const code = ana.generateCode(ana.publish());
  const { id } = tiktok.advertiser();
  const send = (path: string, body?: object) =>
    page.evaluate(
      async ([url, json]) => {
        const init = json === undefined ? {} : { method: 'POST', body: json };
        return ((await (await fetch(url as string, init)).json()) as { message: string }).message;
      },
      [`/open_api/v1.3/${path}`, body && JSON.stringify(body)],
    );
  expect(await send('tt_video/authorize/', { advertiser_id: id, auth_code: code })).toBe('OK');
  expect(await send(`tt_video/list/?advertiser_id=${id}`)).toBe('OK');
  expect(Object.values(tiktok.state.adAccounts[id]?.bindings ?? {})).toHaveLength(1);

  tiktok.fail('rate_limit');
  expect(await send(`tt_video/list/?advertiser_id=${id}`)).toContain('QPS limit');
  await page.close();
});
