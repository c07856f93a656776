import {
  readAcknowledgement,
  readAdCreate,
  readAds,
  readAdvertisers,
  readAssetQuota,
  readIdentities,
  readIdentityInfo,
  readIdentityVideoInfo,
  readIdentityVideos,
  readMarketplaceApplication,
  readMusicAuthorisation,
  readPostAuthorisation,
  readTtVideoInfo,
  readTtVideoList,
  type Reading,
} from 'tiktok-spark-ads/business-api';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const identity = { type: 'TT_USER' };

describe('every response builder makes a body that its reader reads without issues', () => {
  const pairs: [string, unknown, (body: unknown) => Reading<unknown>][] = [
    ['buildTtVideoListResponse', fixtures.buildTtVideoListResponse({ now }), readTtVideoList],
    ['buildTtVideoInfoResponse', fixtures.buildTtVideoInfoResponse({ now }), readTtVideoInfo],
    ['buildAcknowledgementResponse', fixtures.buildAcknowledgementResponse(), readAcknowledgement],
    [
      'buildIdentityVideosResponse',
      fixtures.buildIdentityVideosResponse(),
      (body) => readIdentityVideos(body, { identity }),
    ],
    [
      'buildIdentityVideoInfoResponse',
      fixtures.buildIdentityVideoInfoResponse(),
      (body) => readIdentityVideoInfo(body, { identity }),
    ],
    ['buildIdentitiesResponse', fixtures.buildIdentitiesResponse(), readIdentities],
    ['buildIdentityInfoResponse', fixtures.buildIdentityInfoResponse(), readIdentityInfo],
    ['buildMusicAuthorisationResponse', fixtures.buildMusicAuthorisationResponse(), readMusicAuthorisation],
    ['buildAdCreateResponse', fixtures.buildAdCreateResponse(), readAdCreate],
    ['buildAdsResponse', fixtures.buildAdsResponse(), readAds],
    ['buildAdvertisersResponse', fixtures.buildAdvertisersResponse(), readAdvertisers],
    ['buildAssetQuotaResponse', fixtures.buildAssetQuotaResponse(), readAssetQuota],
    [
      'buildPostAuthorisationResponse',
      fixtures.buildPostAuthorisationResponse({ now }),
      readPostAuthorisation,
    ],
    ['buildMarketplaceResponse', fixtures.buildMarketplaceResponse({ now }), readMarketplaceApplication],
  ];

  test('none is left out', () => {
    const builders = Object.keys(fixtures).filter((name) => name.endsWith('Response'));
    expect(builders.sort()).toEqual([...pairs.map(([name]) => name), 'buildApiErrorResponse'].sort());
  });

  test.each(pairs)('%s', (_, body, read) => {
    const reading = read(body);
    expect(reading).toMatchObject({ ok: true, issues: [] });
    const rows = reading.ok && (reading.value as { rows?: unknown[] }).rows;
    if (rows) expect(rows).toHaveLength(1);
  });
});

describe('every quirk is read without issues', () => {
  const readers = {
    'tt_video/list': readTtVideoList,
    'identity/get': readIdentities,
    'identity/video/get': (body: unknown) => readIdentityVideos(body, { identity }),
    'identity/video/info': (body: unknown) =>
      readIdentityVideoInfo(body, { identity: { type: 'AUTH_CODE' } }),
  };
  test.each(fixtures.buildQuirkyResponses({ now }).map((quirk) => [quirk.name, quirk] as const))(
    '%s',
    (name, quirk) => {
      const reading = readers[quirk.endpoint](quirk.body);
      expect(reading).toMatchObject({ ok: true, issues: [] });
      const rows = reading.ok ? reading.value.rows.length : 0;
      expect(rows).toBe(
        name.includes('list at all') || name === 'a null list' ? 0 : name.includes('two bindings') ? 2 : 1,
      );
    },
  );
});
