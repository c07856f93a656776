import { describe, expect, test } from 'vitest';
import { explainApiError } from 'tiktok-spark-ads';
import type { readTtVideoList } from 'tiktok-spark-ads/business-api';
import { type Reading } from 'tiktok-spark-ads/business-api';
import type { FaultName } from 'tiktok-spark-ads/fake';
import { fakeScene, get } from '../../support/fakeScene';

/** A scene whose list has five posts. */
function fivePosts() {
  const scene = fakeScene({ answers: { identities: 'per_creator' } });
  const ids = Array.from({ length: 5 }, () => {
    scene.tiktok.advance({ minutes: 1 });
    const { id } = scene.ana.publish();
    scene.apply(scene.ana.generateCode(id));
    return id;
  });
  return { ...scene, latestFirst: ids.reverse() };
}

const codesOf = (reading: Reading<unknown>) => reading.issues.map(({ code }) => code);
const idsOf = (reading: ReturnType<typeof readTtVideoList>) =>
  reading.ok ? reading.value.rows.map(({ post }) => post.id) : [];

describe('a fault spoils one request', () => {
  const seen: Readonly<Record<FaultName, (scene: ReturnType<typeof fivePosts>) => void>> = {
    rate_limit: ({ listPage }) => expectError(listPage(), 'error_too_many_requests', true),
    platform_error: ({ listPage }) => expectError(listPage(), 'error_platform_failed', true),
    token_expired: ({ listPage }) => expectError(listPage(), 'error_access_ended', false),
    bad_gateway: ({ tiktok, acme }) => {
      const answer = tiktok.http({ url: `/open_api/v1.3/tt_video/list/?advertiser_id=${acme.id}` });
      expect(answer).toMatchObject({ status: 502, headers: { 'content-type': 'text/html' } });
    },
    html: ({ listPage }) => expect(codesOf(listPage())).toEqual(['body_unreadable']),
    answer_lost: ({ listPage }) => expect(codesOf(listPage())).toEqual(['body_unreadable']),
    cut_off: ({ listPage }) => expect(codesOf(listPage())).toEqual(['body_unreadable']),
    truncated_page: ({ listPage, latestFirst }) => {
      const reading = listPage();
      expect(codesOf(reading)).toEqual(['page_incomplete']);
      expect(idsOf(reading)).toEqual(latestFirst.slice(0, 4));
    },
    duplicate_row: ({ listPage, latestFirst }) =>
      expect(idsOf(listPage())).toEqual([...latestFirst, latestFirst[0]]),
    row_repeated: ({ listPage, latestFirst }) => {
      // It waits for a page after the first.
      expect(idsOf(listPage(1, 2))).toEqual(latestFirst.slice(0, 2));
      expect(idsOf(listPage(2, 2))).toEqual(latestFirst.slice(1, 3));
    },
    row_skipped: ({ listPage, latestFirst }) => {
      expect(idsOf(listPage(1, 2))).toEqual(latestFirst.slice(0, 2));
      expect(idsOf(listPage(2, 2))).toEqual(latestFirst.slice(3, 5));
    },
  };
  test.each(Object.entries(seen))('%s', (name, check) => {
    const scene = fivePosts();
    scene.tiktok.fail(name as FaultName);
    check(scene);
    const next = scene.listPage();
    expect(idsOf(next)).toEqual(scene.latestFirst);
    expect(next.issues).toEqual([]);
  });

  function expectError(reading: Reading<unknown>, cause: string, retryable: boolean) {
    const [issue] = reading.issues;
    if (issue?.code !== 'api_error') throw new Error(JSON.stringify(reading));
    expect(explainApiError(issue.params)).toMatchObject({ status: 'explained', cause, retryable });
  }
});

test('a fault can wait for an endpoint, and come several times', () => {
  const { tiktok, listPage, acme } = fivePosts();
  tiktok.fail('rate_limit', { on: 'tt_video/list', times: 2 });
  expect(tiktok.handle(get('advertiser/info', { advertiser_ids: [acme.id] }))).toMatchObject({ code: 0 });
  expect([listPage(), listPage(), listPage()].map(({ ok }) => ok)).toEqual([false, false, true]);
});

test('what answers instead does not carry the request out; what loses the answer does', () => {
  const { ana, tiktok, apply, list } = fakeScene({ answers: { identities: 'per_creator' } });
  for (const [fault, rows] of [
    ['rate_limit', 0],
    ['bad_gateway', 0],
    ['answer_lost', 1],
    ['cut_off', 2],
  ] as const) {
    tiktok.fail(fault);
    expect(apply(ana.generateCode(ana.publish())).ok).toBe(false);
    expect(list()).toHaveLength(rows);
  }
});

test('a request to nowhere is named, without its query', () => {
  const { tiktok } = fakeScene();
  expect(() => tiktok.http({ method: 'PUT', url: '/open_api/v1.3/tt_video/list/?a=b' })).toThrow(
    'The fake has no endpoint PUT /open_api/v1.3/tt_video/list/;',
  );
});
