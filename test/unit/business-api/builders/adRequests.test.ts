import { buildAdPatchRequest, buildAdUpdateRequest, unlistedWord } from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';
import createPullBc from '../samples/ad_create.pull.bc_auth_tt.request.json';
import createPullCode from '../samples/ad_create.pull.auth_code.request.json';
import createPullUser from '../samples/ad_create.pull.tt_user.request.json';
import createPushBc from '../samples/ad_create.push.bc_auth_tt.request.json';
import createPushUser from '../samples/ad_create.push.tt_user.request.json';
import { built, byCode, create, filled, granted, group, own, pull, push } from './ads';

describe('ads, as TikTok shows their bodies', () => {
  test.each([
    ['pull by code', pull, createPullCode],
    ['pull of a linked account', { ...pull, identity: own }, createPullUser],
    ['pull of a granted account', { ...pull, identity: granted }, createPullBc],
  ])('%s', (_, creative, sample) => {
    expect(built(create(creative)).body).toEqual(filled(sample));
  });

  test.each([
    ['push of a linked account', push, createPushUser],
    ['push of a granted account', { ...push, identity: granted }, createPushBc],
  ])('%s, which says besides whether the post stays off the profile', (_, creative, sample) => {
    const { creatives, ...rest } = filled(sample);
    const [row] = creatives;
    expect(built(create(creative)).body).toEqual({
      ...rest,
      creatives: [{ ...row, dark_post_status: 'ON' }],
    });
  });

  test('a pull says nothing of the post, a push nothing of a post', () => {
    const pulled = built(create(pull)).body.creatives[0]!;
    for (const key of ['video_id', 'image_ids', 'music_id', 'ad_text', 'dark_post_status']) {
      expect(pulled).not.toHaveProperty(key);
    }
    expect(built(create(push)).body.creatives[0]).not.toHaveProperty('tiktok_item_id');
  });

  test('photos become a carousel', () => {
    const creative = {
      ...push,
      postKind: 'photo',
      videoId: undefined,
      coverImageId: undefined,
      imageIds: ['1', '2'],
      musicId: 'm',
    } as const;
    expect(built(create(creative)).body.creatives[0]).toMatchObject({
      ad_format: 'CAROUSEL_ADS',
      image_ids: ['1', '2'],
      music_id: 'm',
    });
    expect(built(create({ ...pull, postKind: 'photo' })).body.creatives[0]?.ad_format).toBe('CAROUSEL_ADS');
  });

  test('further fields go along', () => {
    const creative = {
      ...pull,
      callToAction: undefined,
      callToActionId: '9',
      landingPageUrl: 'https://shop.example',
      promotionalMusicDisabled: false,
      duetStatus: 'ENABLE',
      stitchStatus: 'DISABLE',
      more: { tracking_pixel_id: '5' },
    } as const;
    expect(built(create(creative)).body.creatives[0]).toMatchObject({
      call_to_action_id: '9',
      landing_page_url: 'https://shop.example',
      promotional_music_disabled: false,
      item_duet_status: 'ENABLE',
      item_stitch_status: 'DISABLE',
      tracking_pixel_id: '5',
    });
  });

  test('a button is named once, by its word or by its id', () => {
    const twice = { ...pull, callToAction: 'LEARN_MORE', callToActionId: '9' } as const;
    expect(() => create(twice)).toThrow(/^creatives\[0\]\.callToActionId names the button a second time/);
  });

  test('an update carries the id of the ad; a patch carries no more than the change', () => {
    const update = built(buildAdUpdateRequest({ ...group, creatives: [{ ...pull, adId: '17' }] }));
    expect(update.path).toBe('/open_api/v1.3/ad/update/');
    expect(update.body.creatives[0]).toMatchObject({ ad_id: '17', tiktok_item_id: pull.postId });
    const patch = built(buildAdPatchRequest({ ...group, patches: [{ adId: '17', adName: 'New' }] }));
    expect(patch.body).toMatchObject({ patch_update: true, creatives: [{ ad_id: '17', ad_name: 'New' }] });
  });
});

test('an existing ad keeps an objective that new ads cannot have', () => {
  const campaign = { objective: unlistedWord('CONVERSIONS') };
  expect(create(pull, campaign).ok).toBe(false);
  expect(buildAdUpdateRequest({ ...group, creatives: [{ ...pull, adId: '17' }], campaign }).ok).toBe(true);
  expect(buildAdPatchRequest({ ...group, patches: [{ adId: '17', adName: 'New' }], campaign }).ok).toBe(true);
  const moved = { adId: '17', postId: pull.postId, identity: byCode };
  expect(buildAdPatchRequest({ ...group, patches: [moved], campaign }).ok).toBe(true);
});
