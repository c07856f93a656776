import { type AdSetup, checkAdSetup } from 'tiktok-spark-ads';
import { postEdits } from 'tiktok-spark-ads/facts';
import { adEdits } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

const ads: Record<string, AdSetup> = {
  'a pull by code': { identityType: 'AUTH_CODE' },
  'a pull from an account': { identityType: 'TT_USER', mode: 'pull' },
  'a push': { identityType: 'TT_USER', mode: 'push', darkPostStatus: 'ON' },
  'an ad of an account, undecided': { identityType: 'TT_USER' },
  'a non-Spark ad': { identityType: 'CUSTOMIZED_USER', adExists: true },
};
const withThePost = ['video', 'caption', 'cover', 'music'];

function said(ad: string, edit: (typeof adEdits)[number]) {
  const verdict = checkAdSetup({ ...ads[ad], edits: ['budget', edit] });
  const findings = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
  return findings.map(({ code, path, params, severity, actor }) => ({ code, path, params, severity, actor }));
}

describe.each(withThePost as (typeof adEdits)[number][])('changing the %s', (edit) => {
  const path = ['edits', 1];
  test.each([
    ['a pull by code', { actor: 'creator', params: { edit, needsNewCode: true } }],
    ['a pull from an account', { actor: 'advertiser', params: { edit, needsNewCode: false } }],
  ])('is refused on %s, with who makes the new post', (ad, expected) => {
    expect(said(ad, edit)).toEqual([{ code: 'setup_post_locked', path, severity: 'blocker', ...expected }]);
  });
  test('is not known of a push', () => {
    expect(said('a push', edit)).toEqual([
      { code: 'setup_edit_unknown', path, severity: 'unknown', actor: 'advertiser', params: { edit } },
    ]);
  });
  test.each(['an ad of an account, undecided', 'a non-Spark ad'])('is not refused on %s', (ad) => {
    expect(said(ad, edit)).toEqual([]);
  });
});

describe.each(['call_to_action', 'link', 'objective', 'audience', 'budget', 'schedule', 'post'] as const)(
  'changing the %s',
  (edit) => {
    test.each(Object.keys(ads))('is not refused on %s', (ad) => {
      expect(said(ad, edit)).toEqual([]);
    });
  },
);

const ofTheAdAsAWhole: readonly string[] = ['ad_format', 'to_non_spark', 'dark_post_status', 'budget_type'];

test('the table says the same: what is possible and what is not', () => {
  expect(postEdits.filter(({ possible }) => !possible).map(({ edit }) => edit)).toEqual(withThePost);
  expect(postEdits.map(({ edit }) => edit)).toEqual(
    adEdits.filter((edit) => !ofTheAdAsAWhole.includes(edit)),
  );
});

test('each lock rests on its own fact', () => {
  const verdict = checkAdSetup({ identityType: 'AUTH_CODE', edits: ['music', 'cover', 'caption', 'video'] });
  expect(verdict.ok ? [] : verdict.issues.map(({ factId, path }) => [factId, path[1]])).toEqual([
    ['setup-video-locked', 3],
    ['setup-caption-locked', 2],
    ['setup-cover-music-locked', 1],
    ['setup-cover-music-locked', 0],
  ]);
});

describe('the ad as a whole', () => {
  test.each([
    ['CAROUSEL_ADS', ['setup_ad_format_locked']],
    ['SINGLE_VIDEO', []],
  ])('the format of %s', (apiAdFormat, codes) => {
    const verdict = checkAdSetup({ identityType: 'TT_USER', apiAdFormat, edits: ['ad_format'] });
    expect(verdict.ok ? [] : verdict.issues.map(({ code }) => code)).toEqual(codes);
  });
  test('the format of a catalogue carousel', () => {
    const setup: AdSetup = {
      identityType: 'CUSTOMIZED_USER',
      apiAdFormat: 'CATALOG_CAROUSEL',
      adExists: true,
    };
    expect(checkAdSetup({ ...setup, edits: ['ad_format'] })).toMatchObject({
      issues: [{ code: 'setup_ad_format_locked' }],
    });
  });
  test('Spark stays Spark', () => {
    expect(said('a push', 'to_non_spark').map(({ code }) => code)).toEqual(['setup_stays_spark']);
    expect(said('a non-Spark ad', 'to_non_spark')).toEqual([]);
  });
});
