import { describe, expect, test } from 'vitest';
import { explainSecondaryStatus } from 'tiktok-spark-ads';
import {
  buildAdPatchRequest,
  buildAdUpdateRequest,
  buildAdvertisersRequest,
  buildAssetQuotaRequest,
  buildIdentityVideoInfoRequest,
  buildMusicAuthorisationRequest,
  buildOneStepSparkAdRequest,
  buildSmartPlusAdCreateRequest,
  readAcknowledgement,
  readAdCreate,
  readAds,
  readAdvertisers,
  readAssetQuota,
  readIdentityInfo,
  readIdentityVideoInfo,
  readMusicAuthorisation,
  readSmartPlusAdCreate,
  readSmartPlusAds,
  type Reading,
  toSparkIdentity,
} from 'tiktok-spark-ads/business-api';
import type { PublishOptions } from 'tiktok-spark-ads/fake';
import { fakeScene, type FakeScene, get, post, pullByCode } from '../../support/fakeScene';

/** What was read, without an issue. */
function value<Value>(reading: Reading<Value>): Value {
  if (!reading.ok || reading.issues.length > 0) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

const listed = ({ tiktok, acme }: FakeScene, more: object = {}) =>
  value(readAds(tiktok.handle(get('ad/get', { advertiser_id: acme.id, ...more })))).rows.map(({ ad }) => ad);

/** Opens a post by code and makes an ad of it, by the builders. */
function sparkAd(scene: FakeScene, options: PublishOptions = {}, groupOptions = {}) {
  const { id } = scene.ana.publish(options);
  scene.apply(scene.ana.generateCode(id, 30));
  const row = scene.list().find(({ post: listedPost }) => listedPost.id === id);
  const identity = row && toSparkIdentity(row.identity);
  if (!identity) throw new Error('the post is not listed');
  const { id: adGroupId } = scene.acme.adGroup(groupOptions);
  const creative = { mode: 'pull', adName: 'Autumn', identity, postId: id, postKind: 'video' } as const;
  const created = value(readAdCreate(scene.create(adGroupId, { ...creative, callToAction: 'LEARN_MORE' })));
  return { id, identity, adGroupId, adId: created.adIds[0] ?? '', created };
}

describe('an ad that pulls', () => {
  test('is made, listed, and runs', () => {
    const scene = fakeScene();
    const { id, adId, created } = sparkAd(scene);
    expect(created).toMatchObject({ needsReview: false, rows: [{ ad: { id: adId, postId: id } }] });
    const [ad] = listed(scene);
    expect(ad).toMatchObject({
      id: adId,
      postId: id,
      adFormat: 'spark_pull',
      secondaryStatus: 'AD_STATUS_DELIVERY_OK',
    });
    // Rows of AUTH_CODE come without these.
    expect(ad).not.toHaveProperty('apiAdFormat');
    expect(scene.tiktok.isRunning(adId)).toBe(true);
  });

  test('makes a private post public, and locks it while it runs', () => {
    const scene = fakeScene();
    const { id, adId } = sparkAd(scene, { visibility: 'private' });
    expect(scene.list()[0]?.post.visibility).toBe('public');
    expect(() => scene.ana.makePrivate(id)).toThrow('post-privacy-locked');
    scene.acme.deleteAd(adId);
    scene.ana.makePrivate(id);
    expect(scene.list()[0]?.post.visibility).toBe('private');
  });

  test('is changed alone or whole', () => {
    const scene = fakeScene({ answers: { identities: 'per_code' } });
    const { adId, adGroupId, identity, id } = sparkAd(scene);
    const other = sparkAd(scene);
    const advertiserId = scene.acme.id;
    const patch = buildAdPatchRequest({
      advertiserId,
      adGroupId,
      patches: [{ adId, postId: other.id, identity: other.identity }],
    });
    if (!patch.ok) throw new Error('the patch was refused');
    value(readAdCreate(scene.tiktok.handle(patch.value)));
    expect(listed(scene).map(({ postId, name }) => [postId, name])).toEqual([
      [other.id, 'Autumn'],
      [other.id, 'Autumn'],
    ]);
    const whole = buildAdUpdateRequest({
      advertiserId,
      adGroupId,
      creatives: [{ adId, mode: 'pull', adName: 'Winter', identity, postId: id, postKind: 'video' }],
    });
    if (!whole.ok) throw new Error('the update was refused');
    value(readAdCreate(scene.tiktok.handle(whole.value)));
    expect(listed(scene)[0]).toMatchObject({ postId: id, name: 'Winter' });
  });

  test('of several, all are made or none', () => {
    const scene = fakeScene();
    const { id, identity, adGroupId } = sparkAd(scene);
    const good = pullByCode(id, identity.id);
    const creatives = [good, { ...good, ad_text: 'New' }];
    scene.tiktok.handle(
      post('ad/create', { advertiser_id: scene.acme.id, adgroup_id: adGroupId, creatives }),
    );
    expect(listed(scene)).toHaveLength(1);
  });
});

describe('an ad stops', () => {
  const stops: Readonly<Record<string, readonly [string | undefined, (scene: FakeScene) => string]>> = {
    'when its code ends': [
      'AD_STATUS_ASSET_AUTHORIZATION_LOST',
      (scene) => {
        const { adId } = sparkAd(scene);
        scene.tiktok.advance({ days: 30 });
        return adId;
      },
    ],
    'when its flight ends': [
      'AD_STATUS_DONE',
      (scene) => {
        const { adId } = sparkAd(scene, {}, { endsAt: new Date('2026-12-01T00:00:00Z') });
        scene.tiktok.advanceTo(new Date('2026-12-01T00:00:00Z'));
        return adId;
      },
    ],
    'before its flight': [
      'AD_STATUS_NOT_START',
      (scene) => sparkAd(scene, {}, { startsAt: new Date('2026-12-01T00:00:00Z') }).adId,
    ],
    'while it is paused': [
      'AD_STATUS_DISABLE',
      (scene) => {
        const { adId } = sparkAd(scene);
        scene.acme.pauseAd(adId);
        return adId;
      },
    ],
    'in review': [
      'AD_STATUS_AUDIT',
      (scene) => {
        scene.tiktok.behave({ adReviewHours: 24 });
        return sparkAd(scene).adId;
      },
    ],
    'refused in review': [
      'AD_STATUS_AUDIT_DENY',
      (scene) => {
        const { adId } = sparkAd(scene);
        scene.tiktok.rejectAd(adId);
        return adId;
      },
    ],
    'when its account is banned': [
      undefined,
      (scene) => {
        const { adId } = sparkAd(scene);
        scene.tiktok.banAccount(scene.ana);
        return adId;
      },
    ],
    'where its music is not cleared': [
      'AD_STATUS_MUSIC_AUTHORIZATION_MISSING',
      (scene) => sparkAd(scene, { song: { clearedIn: ['DE'] } }, { countries: ['DE', 'FR'] }).adId,
    ],
    'where its links leave no country': [
      undefined,
      (scene) => sparkAd(scene, { links: [{ productRegions: ['DE'] }] }, { countries: ['FR'] }).adId,
    ],
  };
  test.each(Object.entries(stops))('%s', (_, [status, arrange]) => {
    const scene = fakeScene();
    const adId = arrange(scene);
    expect(scene.tiktok.isRunning(adId)).toBe(false);
    expect(listed(scene)[0]?.secondaryStatus).toBe(status);
    if (status) expect(explainSecondaryStatus(status).status).not.toBe('unknown');
  });

  test('and not when its account was unlinked', () => {
    const scene = fakeScene();
    const brand = scene.tiktok.creator({ isBusiness: true });
    const { id } = brand.linkTo(scene.acme);
    scene.createRaw(scene.group.id, pullByCode(brand.publish(), id, { identity_type: 'TT_USER' }));
    brand.unlinkFrom(scene.acme);
    expect(listed(scene)[0]?.secondaryStatus).toBe('AD_STATUS_DELIVERY_OK');
  });

  test('and goes on when it is in force again', () => {
    const scene = fakeScene({ answers: { extendExpired: 'from_now' } });
    const { adId, id } = sparkAd(scene);
    scene.tiktok.advance({ days: 31 });
    expect(scene.tiktok.isRunning(adId)).toBe(false);
    scene.ana.extend(id, 7);
    expect(scene.tiktok.isRunning(adId)).toBe(true);
  });
});

describe('an ad that pushes', () => {
  const push = (scene: FakeScene, now: string | undefined, more: object = {}) => {
    if (now !== undefined) scene.tiktok.advanceTo(new Date(now));
    const brand = scene.tiktok.creator({ handle: 'acme', isBusiness: true });
    const { id } = brand.grantTo(scene.acme, { businessCenterId: 'b1' });
    const own = { identity_type: 'BC_AUTH_TT', identity_id: id, identity_authorized_bc_id: 'b1' };
    const media = { ad_format: 'SINGLE_VIDEO', video_id: 'v1', image_ids: ['i1'], ad_text: 'New in' };
    return value(
      readAdCreate(scene.createRaw(scene.group.id, { ad_name: 'New', ...own, ...media, ...more })),
    );
  };

  test('publishes its post when its review is over', () => {
    const scene = fakeScene({ adReviewHours: 24 });
    const created = push(scene, undefined, { dark_post_status: 'OFF' });
    expect(created.needsReview).toBe(true);
    expect(listed(scene)[0]).not.toHaveProperty('postId');
    scene.tiktok.advance({ hours: 24 });
    const [ad] = listed(scene);
    expect(ad).toMatchObject({ adFormat: 'spark_push', darkPostStatus: 'OFF', videoId: 'v1' });
    expect(scene.tiktok.state.posts[ad?.postId ?? '']).toMatchObject({ caption: 'New in', isAdsOnly: false });
  });

  test.each([
    ['2026-01-26T23:59:59Z', 'OFF'],
    ['2026-01-27T00:00:00Z', 'ON'],
  ])('on %s is by default seen through ads only: %s', (now, status) => {
    const scene = fakeScene({ now: new Date('2025-12-01T00:00:00Z') });
    push(scene, now);
    expect(listed(scene)[0]?.darkPostStatus).toBe(status);
  });
});

describe('other ways to an ad', () => {
  test('an upgraded Smart+ ad has an identity for each creative', () => {
    const scene = fakeScene({ answers: { identities: 'per_code' } });
    const [one, other] = [sparkAd(scene), sparkAd(scene)];
    const request = buildSmartPlusAdCreateRequest({
      advertiserId: scene.acme.id,
      adGroupId: scene.acme.adGroup({ objective: 'WEB_CONVERSIONS' }).id,
      adName: 'Autumn',
      creatives: [
        { mode: 'pull', identity: one.identity, postId: one.id, postKind: 'video' },
        { mode: 'pull', identity: other.identity, postId: other.id, postKind: 'video' },
      ],
    });
    if (!request.ok) throw new Error('the ad was refused');
    const created = value(readSmartPlusAdCreate(scene.tiktok.handle(request.value)));
    expect(created.rows.map(({ ad }) => ad.postId)).toEqual([one.id, other.id]);
    const reading = readSmartPlusAds(
      scene.tiktok.handle(get('smart_plus/ad/get', { advertiser_id: scene.acme.id })),
    );
    expect(value(reading).rows.map(({ ad }) => [ad.id, ad.secondaryStatus])).toEqual([
      [created.adId, 'AD_STATUS_DELIVERY_OK'],
      [created.adId, 'AD_STATUS_DELIVERY_OK'],
    ]);
    // The two others are no part of it.
    expect(listed(scene)).toHaveLength(2);
  });

  test('one step makes the ad group, too', () => {
    const scene = fakeScene();
    const { id, identity } = sparkAd(scene);
    const request = buildOneStepSparkAdRequest({
      advertiserId: scene.acme.id,
      identity,
      postId: id,
      goal: { objective: 'VIDEO_VIEWS', optimizationGoal: 'ENGAGED_VIEW' },
      audience: { savedAudienceId: 's1' },
      schedule: {
        budgetMode: 'BUDGET_MODE_TOTAL',
        budget: 500,
        flight: { startsAt: new Date('2026-11-25T00:00:00Z'), endsAt: new Date('2026-12-05T00:00:00Z') },
      },
    });
    if (!request.ok) throw new Error(JSON.stringify(request.issues));
    value(readAcknowledgement(scene.tiktok.handle(request.value)));
    scene.tiktok.advanceTo(new Date('2026-12-05T00:00:00Z'));
    expect(listed(scene).map(({ secondaryStatus }) => secondaryStatus)).toEqual([
      'AD_STATUS_DELIVERY_OK',
      'AD_STATUS_DONE',
    ]);
  });
});

describe('what an ad account asks', () => {
  test('ads can be filtered; a filter that the fake lacks is not passed over', () => {
    const scene = fakeScene({ answers: { identities: 'per_code' } });
    const [one, other] = [sparkAd(scene), sparkAd(scene)];
    expect(listed(scene, { filtering: { ad_ids: [other.adId] } })).toMatchObject([{ id: other.adId }]);
    expect(listed(scene, { filtering: { adgroup_ids: [one.adGroupId] } })).toMatchObject([{ id: one.adId }]);
    expect(() => listed(scene, { filtering: { primary_status: 'STATUS_ALL' } })).toThrow(
      'no filter primary_status',
    );
    expect(listed(scene, { page: '2', page_size: '1' })).toMatchObject([{ id: other.adId }]);
  });

  test('music is cleared for countries', () => {
    const scene = fakeScene();
    const { id, identity } = sparkAd(scene, { song: { clearedIn: ['DE'] } });
    const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-05T00:00:00Z') };
    const ask = (...countries: [string, ...string[]]) => {
      const ad = { advertiserId: scene.acme.id, identity, postId: id, countries, flight };
      const body = scene.tiktok.handle(buildMusicAuthorisationRequest(ad));
      return value(readMusicAuthorisation(body, { countries, flight })).rows[0]?.music?.status;
    };
    expect([ask('DE'), ask('DE', 'FR')]).toEqual(['WITH_FULL_AUTHORIZATION', 'AUTHORIZATION_MISSING']);
  });

  test('one identity, one post of it, the quota and the flags of the account', () => {
    const scene = fakeScene();
    const { id, identity } = sparkAd(scene);
    const advertiserId = scene.acme.id;
    const about = { advertiser_id: advertiserId, identity_type: 'AUTH_CODE', identity_id: identity.id };
    expect(value(readIdentityInfo(scene.tiktok.handle(get('identity/info', about)))).identity.handle).toBe(
      'ana',
    );
    const request = buildIdentityVideoInfoRequest({ advertiserId, identity, kind: 'video', postIds: [id] });
    expect(value(readIdentityVideoInfo(scene.tiktok.handle(request), { identity })).rows).toMatchObject([
      {
        post: { id, visibility: 'public' },
        authorisation: { platformStatus: 'AUTHORIZED', durationDays: 30 },
      },
    ]);
    const { accountId } = scene.ana.grantTo(scene.acme, { businessCenterId: 'b1' });
    const quota = buildAssetQuotaRequest({ businessCenterId: 'b1', accountId: accountId ?? '' });
    expect(value(readAssetQuota(scene.tiktok.handle(quota))).quota.available).toBe(9_999);
    const flags = buildAdvertisersRequest({ advertiserIds: [advertiserId] });
    expect(value(readAdvertisers(scene.tiktok.handle(flags))).rows[0]?.advertiser).toEqual({
      canUseCustomIdentity: false,
      adsOnlyMode: false,
    });
  });
});
