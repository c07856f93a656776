import { describe, expect, test } from 'vitest';
import { createFakeTikTok, type RefusalName, refusals } from 'tiktok-spark-ads/fake';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import {
  beginning,
  callsTo,
  fakeScene,
  type FakeScene,
  get,
  messageOf,
  post,
  pullByCode,
} from '../../support/fakeScene';

// One case at least for everything that the fake refuses: the message that it answers with, or the error that an act
// of a creator throws. The compiler asks for a case for each new refusal.

type Case = (scene: FakeScene) => unknown;

const authorise = ({ tiktok, acme }: FakeScene, code: unknown, more: object = {}) =>
  tiktok.handle(post('tt_video/authorize', { advertiser_id: acme.id, auth_code: code, ...more }));

/** A post that its code has opened, and the identity that came with it. */
function openPost(
  { tiktok, ana, acme, apply }: FakeScene,
  options: Parameters<FakeScene['ana']['publish']>[0] = {},
) {
  const { id } = ana.publish(options);
  apply(ana.generateCode(id, 30));
  const [binding] = tiktok.state.adAccounts[acme.id]?.bindings[id] ?? [];
  return { id, identityId: binding?.identityId ?? '' };
}

/** An ad of a post that a code has opened. */
function createByCode(scene: FakeScene, more: object = {}, groupOptions = {}) {
  const { id, identityId } = openPost(scene);
  const { id: groupId } = scene.acme.adGroup(groupOptions);
  return scene.createRaw(groupId, pullByCode(id, identityId, more));
}

function runningAd(scene: FakeScene) {
  const opened = openPost(scene);
  scene.createRaw(scene.group.id, pullByCode(opened.id, opened.identityId));
  const [ad] = Object.values(scene.tiktok.state.ads);
  return { ...opened, adId: ad?.id ?? '' };
}

/** An own account, linked or granted, and an ad that pulls or pushes under it. */
function createByAccount(
  scene: FakeScene,
  {
    account = {},
    access = {},
    type = 'TT_USER',
    more = {},
    groupOptions = {},
  }: {
    account?: object;
    access?: object;
    type?: 'TT_USER' | 'BC_AUTH_TT';
    more?: object;
    groupOptions?: object;
  },
) {
  const brand = scene.tiktok.creator({ isBusiness: true, ...account });
  const { id } =
    type === 'TT_USER'
      ? brand.linkTo(scene.acme, access)
      : brand.grantTo(scene.acme, { businessCenterId: 'b1', ...access });
  const fields = {
    ad_name: 'New',
    identity_type: type,
    identity_id: id,
    ...(type === 'BC_AUTH_TT' && { identity_authorized_bc_id: 'b1' }),
    ad_format: 'SINGLE_VIDEO',
    video_id: 'v1',
    image_ids: ['i1'],
    ad_text: 'New in',
    dark_post_status: 'ON',
  };
  return scene.createRaw(scene.acme.adGroup(groupOptions).id, { ...fields, ...more });
}

const pullFields = {
  video_id: undefined,
  image_ids: undefined,
  ad_text: undefined,
  dark_post_status: undefined,
};

function createCustom(scene: FakeScene, more: object = {}, groupOptions = {}) {
  const identity_id = scene.acme.customIdentity('Acme');
  const creative = {
    ad_name: 'x',
    identity_type: 'CUSTOMIZED_USER',
    identity_id,
    ad_format: 'SINGLE_VIDEO',
    ...more,
  };
  return scene.createRaw(scene.acme.adGroup(groupOptions).id, creative);
}

function update(scene: FakeScene, adId: string, change: object, isPatch = true) {
  return scene.tiktok.handle(
    post('ad/update', {
      advertiser_id: scene.acme.id,
      adgroup_id: scene.group.id,
      patch_update: isPatch,
      creatives: [{ ad_id: adId, ...change }],
    }),
  );
}

function applyToCreator(scene: FakeScene, options = {}) {
  const { id } = scene.ana.publish(options);
  const fields = { video_id: id, tcm_account_id: 'm1', authorization_days: 30 };
  return { id, apply: () => scene.tiktok.handle(post('tcm/tt_video/apply', fields)) };
}

const removed = (word?: 'ONLY_USER_PASS' | 'AUDIT_DELETE') => (scene: FakeScene) => {
  const { id } = scene.ana.publish();
  const code = scene.ana.generateCode(id);
  scene.tiktok.removePost(id, word);
  return authorise(scene, code);
};

const told =
  (answers: Parameters<FakeScene['tiktok']['behave']>[0]['answers'], then: Case): Case =>
  (scene) => {
    scene.tiktok.behave({ answers });
    return then(scene);
  };

const cases: Readonly<Record<RefusalName, Readonly<Record<string, Case>>>> = {
  adAccountUnknown: {
    'an ad account of nobody': ({ tiktok }) => tiktok.handle(get('tt_video/list', { advertiser_id: '1' })),
    'a post of another owner': ({ tiktok, ana }) =>
      tiktok.handle(
        get('business/post/authorize/status', {
          business_id: tiktok.creator().account.openId,
          item_id: ana.publish().id,
        }),
      ),
    'info of an unknown ad account': ({ tiktok }) =>
      tiktok.handle(get('advertiser/info', { advertiser_ids: ['1', '2'] })),
    'a quota of nobody': ({ tiktok }) =>
      tiktok.handle(get('asset/bind/quota', { bc_id: 'b', asset_type: 'TT_ACCOUNT', asset_id: 'a' })),
  },
  fieldMissing: {
    'no advertiser': ({ tiktok }) => tiktok.handle(get('tt_video/list', {})),
    'no code': (scene) => authorise(scene, undefined),
    'a code that is a number': (scene) => authorise(scene, 5),
    'a list that is none': ({ tiktok, acme }) =>
      tiktok.handle(get('tt_video/list', { advertiser_id: acme.id, item_types: 'VIDEO' })),
    'an unknown ad group': (scene) => scene.createRaw('1', {}),
    'an unknown identity type': (scene) => scene.createRaw(scene.group.id, { identity_type: 'FRIEND' }),
    'no creatives': ({ tiktok, acme, group }) =>
      tiktok.handle(post('ad/create', { advertiser_id: acme.id, adgroup_id: group.id, creatives: [] })),
    'a setting that is no yes and no no': ({ tiktok, ana }) =>
      tiktok.handle(
        post('business/post/authorize/setting', {
          business_id: ana.account.openId,
          item_id: ana.publish().id,
          is_ad_promotable: 'yes',
        }),
      ),
    'an ad of another ad account': (scene) => {
      const { adId } = runningAd(scene);
      const other = scene.tiktok.advertiser();
      const fields = {
        advertiser_id: other.id,
        adgroup_id: other.adGroup().id,
        creatives: [{ ad_id: adId }],
      };
      return scene.tiktok.handle(post('ad/update', fields));
    },
  },
  tooManyRows: {
    'a page of 51': ({ tiktok, acme }) =>
      tiktok.handle(get('tt_video/list', { advertiser_id: acme.id, page_size: '51' })),
    'a page before the first': ({ tiktok, acme }) =>
      tiktok.handle(get('tt_video/list', { advertiser_id: acme.id, page: '0' })),
    'a page of 101 identities': ({ tiktok, acme }) =>
      tiktok.handle(get('identity/get', { advertiser_id: acme.id, page_size: '101' })),
    '21 posts at once': (scene) => {
      const { identityId } = openPost(scene);
      const ids = Array.from({ length: 21 }, (_, index) => String(index));
      const fields = { identity_type: 'AUTH_CODE', identity_id: identityId, item_ids: ids };
      return scene.tiktok.handle(get('identity/video/info', { advertiser_id: scene.acme.id, ...fields }));
    },
    '21 ads at once': ({ tiktok, acme, group }) => {
      const creatives = Array.from({ length: 21 }, () => ({}));
      return tiktok.handle(post('ad/create', { advertiser_id: acme.id, adgroup_id: group.id, creatives }));
    },
  },
  keywordWithAccount: {
    'a keyword under a linked account': ({ tiktok, ana, acme }) => {
      const { id } = ana.linkTo(acme);
      const fields = { identity_type: 'TT_USER', identity_id: id, keyword: 'autumn' };
      return tiktok.handle(get('identity/video/get', { advertiser_id: acme.id, ...fields }));
    },
  },
  codeUnreadable: {
    'a code cut off': (scene) => authorise(scene, scene.ana.generateCode(scene.ana.publish()).slice(0, 10)),
    'a code without its #': (scene) => authorise(scene, scene.ana.generateCode(scene.ana.publish()).slice(1)),
    'a code still encoded': (scene) =>
      authorise(scene, encodeURIComponent(scene.ana.generateCode(scene.ana.publish()))),
    'a source code that is none': (scene) =>
      authorise(scene, scene.ana.generateCode(scene.ana.publish()), { original_post_auth_code: 'x' }),
  },
  codeNotFound: {
    'a code of nobody': (scene) => authorise(scene, buildCode(9_999)),
    'a code that was deleted': (scene) => {
      const { id } = scene.ana.publish();
      const code = scene.ana.generateCode(id);
      scene.ana.deleteCode(id);
      return authorise(scene, code);
    },
    'a code whose toggle is off': (scene) => {
      const { id } = scene.ana.publish();
      const code = scene.ana.generateCode(id);
      scene.ana.turnOffAuthorisation(id);
      return authorise(scene, code);
    },
    'info on a code of nobody': ({ tiktok, acme }) =>
      tiktok.handle(get('tt_video/info', { advertiser_id: acme.id, auth_code: buildCode(9_999) })),
    'a + that was not encoded': ({ tiktok, acme }) =>
      tiktok.handle({
        method: 'GET',
        path: '/open_api/v1.3/tt_video/info/',
        query: `advertiser_id=${acme.id}&auth_code=%23a+b`,
      }),
  },
  codeExpired: {
    'a code on its last instant': (scene) => {
      const code = scene.ana.generateCode(scene.ana.publish(), 7);
      scene.tiktok.advance({ days: 7 });
      return authorise(scene, code);
    },
    'info on a code that ended unused': (scene) => {
      const auth_code = scene.ana.generateCode(scene.ana.publish(), 7);
      scene.tiktok.advance({ days: 7 });
      return scene.tiktok.handle(get('tt_video/info', { advertiser_id: scene.acme.id, auth_code }));
    },
  },
  codeUsedElsewhere: {
    'a code of another ad account': told({ codeReuse: 'refused' }, (scene) => {
      const code = scene.ana.generateCode(scene.ana.publish());
      callsTo(scene.tiktok, scene.tiktok.advertiser().id).apply(code);
      return authorise(scene, code);
    }),
  },
  codeAppliedBefore: {
    'a code twice': told({ applyAgain: 'refused' }, (scene) => {
      const code = scene.ana.generateCode(scene.ana.publish());
      authorise(scene, code);
      return authorise(scene, code);
    }),
  },
  postDeleted: {
    'a post that its owner deleted': (scene) => {
      const { id } = scene.ana.publish();
      const code = scene.ana.generateCode(id);
      scene.ana.deletePost(id);
      return authorise(scene, code);
    },
  },
  postRemoved: { 'a post that TikTok took down': removed() },
  postFailedReview: { 'a post that failed review': removed('AUDIT_DELETE') },
  postInReview: {
    'a post under review': told({ applyInReview: 'refused' }, (scene) => {
      scene.tiktok.behave({ postReviewHours: 24 });
      return authorise(scene, scene.ana.generateCode(scene.ana.publish()));
    }),
  },
  postIsStory: {
    'a story': (scene) => authorise(scene, scene.ana.generateCode(scene.ana.publish({ kind: 'story' }))),
  },
  postDuetsPhoto: {
    'a duet of a photo post': (scene) => {
      const source = scene.tiktok.creator().publish({ kind: 'photo' });
      return authorise(scene, scene.ana.generateCode(scene.ana.publish({ duetOf: source })));
    },
  },
  postMentionsMany: {
    'two mentions': (scene) => {
      const mentions = [scene.ana.publish(), scene.ana.publish()];
      return authorise(scene, scene.ana.generateCode(scene.ana.publish({ mentions })));
    },
  },
  postIsChain: {
    'a stitch of a duet': (scene) => {
      const duet = scene.ana.publish({ duetOf: scene.ana.publish() });
      return authorise(scene, scene.ana.generateCode(scene.ana.publish({ stitchOf: duet })));
    },
  },
  sourceNotAuthorised: {
    'a stitch without the code of its source': (scene) =>
      authorise(scene, scene.ana.generateCode(scene.ana.publish({ stitchOf: scene.ana.publish() }))),
    'a duet with the code of another post': (scene) => {
      const duet = scene.ana.publish({ duetOf: scene.ana.publish() });
      const original_post_auth_code = scene.ana.generateCode(scene.ana.publish());
      return authorise(scene, scene.ana.generateCode(duet), { original_post_auth_code });
    },
    'a mention whose code has ended': (scene) => {
      const source = scene.ana.publish();
      const original_post_auth_code = scene.ana.generateCode(source, 7);
      scene.tiktok.advance({ days: 7 });
      const code = scene.ana.generateCode(scene.ana.publish({ mentions: [source] }));
      return authorise(scene, code, { original_post_auth_code });
    },
  },
  postNotBound: {
    'a release of what was never bound': ({ tiktok, ana, acme }) =>
      tiktok.handle(post('tt_video/unbind', { advertiser_id: acme.id, item_id: ana.publish().id })),
    'info before applying': told({ infoBeforeApplying: 'refused' }, (scene) => {
      const auth_code = scene.ana.generateCode(scene.ana.publish());
      return scene.tiktok.handle(get('tt_video/info', { advertiser_id: scene.acme.id, auth_code }));
    }),
  },

  identityUnknown: {
    'an identity of nobody': (scene) => createByCode(scene, { identity_id: '1' }),
    'an identity of another type': (scene) => createByCode(scene, { identity_type: 'TT_USER' }),
  },
  identityHasOtherPosts: {
    'the code of another post': (scene) => createByCode(scene, { tiktok_item_id: scene.ana.publish().id }),
    'a post of nobody': (scene) => createByCode(scene, { tiktok_item_id: '7440000000000000001' }),
    'a post of another account': (scene) => {
      const other = scene.tiktok.creator().publish();
      return createByAccount(scene, { more: { ...pullFields, tiktok_item_id: other.id } });
    },
    'one post that is not under the identity': (scene) => {
      const { identityId } = openPost(scene);
      const fields = { identity_type: 'AUTH_CODE', identity_id: identityId, item_id: scene.ana.publish().id };
      return scene.tiktok.handle(get('identity/video/info', { advertiser_id: scene.acme.id, ...fields }));
    },
  },
  authorisationEnded: {
    'an ad after the end': (scene) => {
      const { id, identityId } = openPost(scene);
      scene.tiktok.advance({ days: 30 });
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  authorisationDeleted: {
    'an ad by a deleted code': (scene) => {
      const { id, identityId } = openPost(scene);
      scene.ana.deleteCode(id);
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  sourceAuthorisationEnded: {
    'an ad after the end of its source': (scene) => {
      const source = scene.tiktok.creator();
      const original = source.publish();
      const { id } = scene.ana.publish({ stitchOf: original });
      scene.apply(scene.ana.generateCode(id, 30), source.generateCode(original, 7));
      scene.tiktok.advance({ days: 7 });
      const identityId = scene.tiktok.state.adAccounts[scene.acme.id]?.bindings[id]?.[0]?.identityId ?? '';
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  releasedPost: {
    'an ad of a released post': told({ newAdsOfReleasedPost: 'refused' }, (scene) => {
      const { id, identityId } = openPost(scene);
      scene.tiktok.handle(post('tt_video/unbind', { advertiser_id: scene.acme.id, item_id: id }));
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    }),
  },
  unlinkedAccount: {
    'an ad of an unlinked account': told({ newAdsOfUnlinkedAccount: 'refused' }, (scene) => {
      const brand = scene.tiktok.creator({ isBusiness: true });
      const { id } = brand.linkTo(scene.acme);
      brand.unlinkFrom(scene.acme);
      const pull = pullByCode(brand.publish(), id, { identity_type: 'TT_USER' });
      return scene.createRaw(scene.group.id, pull);
    }),
  },
  withdrawnGrant: {
    'an ad of a withdrawn grant': told({ newAdsOfWithdrawnGrant: 'refused' }, (scene) => {
      const brand = scene.tiktok.creator({ isBusiness: true });
      const { id } = brand.grantTo(scene.acme, { businessCenterId: 'b1' });
      brand.withdrawFrom(scene.acme);
      const more = { identity_type: 'BC_AUTH_TT', identity_authorized_bc_id: 'b1' };
      return scene.createRaw(scene.group.id, pullByCode(brand.publish(), id, more));
    }),
  },
  creativePostDeleted: {
    'a post deleted after it was bound': (scene) => {
      const { id, identityId } = openPost(scene);
      scene.ana.deletePost(id);
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  creativePostRemoved: {
    'a post removed after it was bound': (scene) => {
      const { id, identityId } = openPost(scene);
      scene.tiktok.removePost(id);
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  creativePostInReview: {
    'a post under review': (scene) => {
      scene.tiktok.behave({ postReviewHours: 24, answers: { applyInReview: 'accepted' } });
      return createByCode(scene);
    },
  },
  creativePostIsStory: {
    'an own story': (scene) => {
      const brand = scene.tiktok.creator({ isBusiness: true });
      const { id } = brand.linkTo(scene.acme);
      const pull = pullByCode(brand.publish({ kind: 'story' }), id, { identity_type: 'TT_USER' });
      return scene.createRaw(scene.group.id, pull);
    },
  },
  accountGovernment: {
    'a code of a politician': (scene) => {
      const mayor = scene.tiktok.creator({ isGovernmentOrPolitical: true });
      return authorise(scene, mayor.generateCode(mayor.publish()));
    },
    'a linked party': (scene) => createByAccount(scene, { account: { isGovernmentOrPolitical: true } }),
  },
  accountBanned: {
    'a code of a banned account': (scene) => {
      const code = scene.ana.generateCode(scene.ana.publish());
      scene.tiktok.banAccount(scene.ana);
      return authorise(scene, code);
    },
    'an ad under an account that was banned': (scene) => {
      const { id, identityId } = openPost(scene);
      scene.tiktok.banAccount(scene.ana);
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  accountPrivate: {
    'a private linked account': (scene) => createByAccount(scene, { account: { isPrivate: true } }),
    'a private granted account': (scene) =>
      createByAccount(scene, { type: 'BC_AUTH_TT', account: { isPrivate: true } }),
  },
  accountNotBusiness: {
    'a personal account that is linked': (scene) =>
      createByAccount(scene, { account: { isBusiness: false } }),
    'a personal account that is granted': told({ grantedPersonalAccount: 'refused' }, (scene) =>
      createByAccount(scene, { type: 'BC_AUTH_TT', account: { isBusiness: false } }),
    ),
  },
  cannotPull: {
    'an account that may only push': (scene) => {
      const brand = scene.tiktok.creator({ isBusiness: true });
      const { id } = brand.linkTo(scene.acme, { canPull: false });
      return scene.createRaw(scene.group.id, pullByCode(brand.publish(), id, { identity_type: 'TT_USER' }));
    },
  },
  cannotPush: {
    'an account that may only pull': (scene) => createByAccount(scene, { access: { canPush: false } }),
  },
  pushByCode: { 'a push by code': (scene) => createByCode(scene, { tiktok_item_id: undefined }) },
  customWithPost: {
    'a custom identity with a post': (scene) => createCustom(scene, { tiktok_item_id: '7' }),
  },
  customClosed: {
    'on TikTok': (scene) => {
      const tiktok = createFakeTikTok({ now: beginning });
      const acme = tiktok.advertiser({ createdAt: new Date('2024-05-01T00:00:00Z') });
      return createCustom({ ...scene, tiktok, acme, ...callsTo(tiktok, acme.id) });
    },
    'an account that says so, whatever the day': () => {
      const tiktok = createFakeTikTok({ now: new Date('2024-05-01T00:00:00Z') });
      const acme = tiktok.advertiser({ canUseCustomIdentity: false });
      return createCustom({ acme, ...callsTo(tiktok, acme.id) } as FakeScene);
    },
    'in January 2026, as told': () => {
      const now = new Date('2026-01-20T00:00:00Z');
      const tiktok = createFakeTikTok({ now, answers: { customIdentityInJanuary2026: 'refused' } });
      const acme = tiktok.advertiser({ createdAt: new Date('2024-05-01T00:00:00Z') });
      return createCustom({ acme, ...callsTo(tiktok, acme.id) } as FakeScene);
    },
  },
  customClosedForNewAccount: { 'an account of today': (scene) => createCustom(scene) },
  businessCenterWrong: {
    'a grant without its Business Center': (scene) =>
      createByAccount(scene, { type: 'BC_AUTH_TT', more: { identity_authorized_bc_id: undefined } }),
    'a code with a Business Center': (scene) => createByCode(scene, { identity_authorized_bc_id: 'b1' }),
  },
  captionLocked: { 'a text of its own': (scene) => createByCode(scene, { ad_text: 'New' }) },
  coverOrMusicLocked: {
    'a cover of its own': (scene) => createByCode(scene, { image_ids: ['i1'] }),
    'music of its own': (scene) => createByCode(scene, { music_id: 'm1' }),
  },
  pullWithVideo: { 'a video beside the post': (scene) => createByCode(scene, { video_id: 'v1' }) },
  pushWithoutMedia: {
    'a video ad without its video': (scene) => createByAccount(scene, { more: { video_id: undefined } }),
    'an ad without text': (scene) => createByAccount(scene, { more: { ad_text: '' } }),
    'photos without music': (scene) =>
      createByAccount(scene, { more: { ad_format: 'CAROUSEL_ADS', video_id: undefined } }),
  },
  formatOfOtherKind: {
    'a video post as a carousel': (scene) => createByCode(scene, { ad_format: 'CAROUSEL_ADS' }),
    'a photo post as a video': (scene) => {
      const { id, identityId } = openPost(scene, { kind: 'photo' });
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    },
  },
  formatLocked: {
    'a carousel that becomes a video': (scene) => {
      const { id, identityId } = openPost(scene, { kind: 'photo' });
      scene.createRaw(scene.group.id, pullByCode(id, identityId, { ad_format: 'CAROUSEL_ADS' }));
      return update(scene, Object.keys(scene.tiktok.state.ads)[0] ?? '', { ad_format: 'SINGLE_VIDEO' });
    },
  },
  cannotLeaveSpark: {
    'a custom identity for a Spark Ad': (scene) => {
      const { adId } = runningAd(scene);
      const identity_id = scene.acme.customIdentity('Acme');
      return update(scene, adId, { ad_name: 'x', identity_type: 'CUSTOMIZED_USER', identity_id }, false);
    },
  },
  pushEditRefused: {
    'another text for a new post': told({ pushEdits: 'refused' }, (scene) => {
      createByAccount(scene, {});
      return update(scene, Object.keys(scene.tiktok.state.ads)[0] ?? '', { ad_text: 'Newer' });
    }),
  },
  duetNeedsMusic: {
    'duets without the music': (scene) => createByCode(scene, { item_duet_status: 'ENABLE' }),
    'stitches with the music off': (scene) =>
      createByCode(scene, { item_stitch_status: 'DISABLE', promotional_music_disabled: true }),
  },
  duetOfPhotos: {
    'duets of photos': (scene) => {
      const { id, identityId } = openPost(scene, { kind: 'photo' });
      const more = {
        ad_format: 'CAROUSEL_ADS',
        item_duet_status: 'ENABLE',
        promotional_music_disabled: false,
      };
      return scene.createRaw(scene.group.id, pullByCode(id, identityId, more));
    },
  },
  profileClosed: {
    'an identity in ads-only mode': (scene) =>
      createByAccount(scene, {
        type: 'BC_AUTH_TT',
        access: { adsOnlyMode: true },
        more: { dark_post_status: 'OFF' },
      }),
    'an ad account in ads-only mode': (scene) => {
      const acme = scene.tiktok.advertiser({ adsOnlyMode: true });
      const other = { ...scene, acme, ...callsTo(scene.tiktok, acme.id) };
      return createByAccount(other, { more: { dark_post_status: 'OFF' } });
    },
  },
  darkPostFrozen: {
    'a post whose branded content is disabled': (scene) => {
      createByAccount(scene, { more: { branded_content_disabled: true } });
      return update(scene, Object.keys(scene.tiktok.state.ads)[0] ?? '', { dark_post_status: 'OFF' });
    },
  },
  objectiveNeedsSpark: {
    'community interaction under a name': (scene) => createCustom(scene, {}, { objective: 'ENGAGEMENT' }),
  },
  objectiveReadOnly: { TopView: (scene) => createByCode(scene, {}, { objective: 'TOPVIEW_REACH' }) },
  objectiveWithoutPhotos: {
    'photos for video views': (scene) => {
      const { id, identityId } = openPost(scene, { kind: 'photo' });
      const { id: groupId } = scene.acme.adGroup({ objective: 'VIDEO_VIEWS' });
      return scene.createRaw(groupId, pullByCode(id, identityId, { ad_format: 'CAROUSEL_ADS' }));
    },
  },
  objectiveNotInOneStep: {
    'lead generation in one step': (scene) => {
      const { id, identityId } = openPost(scene);
      const fields = {
        ...pullByCode(id, identityId),
        objective_type: 'LEAD_GENERATION',
        advertiser_id: scene.acme.id,
      };
      return scene.tiktok.handle(post('business/spark_ad/create', fields));
    },
  },
  objectiveNotInSmartPlus: {
    'traffic in Smart+': (scene) => {
      const { id, identityId } = openPost(scene);
      const creative_list = [{ creative_info: pullByCode(id, identityId) }];
      const { id: adgroup_id } = scene.acme.adGroup({ objective: 'TRAFFIC' });
      const fields = { advertiser_id: scene.acme.id, adgroup_id, ad_name: 'x', creative_list };
      return scene.tiktok.handle(post('smart_plus/ad/create', fields));
    },
  },
  objectiveRefused: {
    'brand consideration': told({ brandConsideration: 'refused' }, (scene) =>
      createByCode(scene, {}, { objective: 'BRAND_CONSIDERATION' }),
    ),
  },
  buttonOfOtherObjective: {
    'the profile for traffic': (scene) =>
      createByCode(scene, { call_to_action: 'VIEW_PROFILE' }, { objective: 'TRAFFIC' }),
  },
  placementWithoutTikTok: {
    'Pangle alone': (scene) => createByCode(scene, {}, { placements: ['PLACEMENT_PANGLE'] }),
  },
  quotaUsedUp: {
    'an account with 10,000 ads': told({ quotaUsedUp: 'refused' }, (scene) => {
      const { id, identityId } = openPost(scene);
      scene.createRaw(scene.group.id, pullByCode(id, identityId));
      const [ad] = Object.values(scene.tiktok.state.ads);
      if (ad) for (let copy = 1; copy < 10_000; copy += 1) scene.tiktok.state.ads[`copy-${copy}`] = ad;
      return scene.createRaw(scene.group.id, pullByCode(id, identityId));
    }),
  },

  codeInUse: { 'a code of a running ad': (scene) => scene.ana.deleteCode(runningAd(scene).id) },
  toggleInUse: {
    'a running ad': (scene) => scene.ana.turnOffAuthorisation(runningAd(scene).id),
    'through the API': (scene) => {
      const { id } = runningAd(scene);
      const fields = { business_id: scene.ana.account.openId, item_id: id, is_ad_promotable: false };
      return scene.tiktok.handle(post('business/post/authorize/setting', fields));
    },
  },
  promotedPostDeleted: {
    'a post of a running ad': (scene) => scene.ana.deletePost(runningAd(scene).id),
    'a post whose ad is paused, as told': told({ idleAdsHoldCode: 'refused' }, (scene) => {
      const { id, adId } = runningAd(scene);
      scene.acme.pauseAd(adId);
      return scene.ana.deletePost(id);
    }),
  },
  promotedPostHidden: {
    'a running ad, private': (scene) => scene.ana.makePrivate(runningAd(scene).id),
    'a running ad, friends only': (scene) => scene.ana.makeFriendsOnly(runningAd(scene).id),
  },
  noCode: {
    'an extension of nothing': ({ ana }) => ana.extend(ana.publish(), 30),
    'a deletion of nothing': ({ ana }) => ana.deleteCode(ana.publish()),
    'the status of nothing': ({ tiktok, ana }) =>
      tiktok.handle(
        get('business/post/authorize/status', { business_id: ana.account.openId, item_id: ana.publish().id }),
      ),
  },
  extensionTooLate: {
    'an expired code': told({ extendExpired: 'refused' }, ({ tiktok, ana }) => {
      const { id } = ana.publish();
      ana.generateCode(id, 7);
      tiktok.advance({ days: 7 });
      return ana.extend(id, 30);
    }),
  },
  extensionOfDeleted: {
    'a deleted code': told({ extendDeleted: 'refused' }, ({ ana }) => {
      const { id } = ana.publish();
      ana.generateCode(id, 7);
      ana.deleteCode(id);
      return ana.extend(id, 30);
    }),
  },
  notBrandedContent: {
    'a post without the mark': (scene) => applyToCreator(scene, { isBrandedContent: false }).apply(),
  },
  tooManyApplications: {
    'a 31st application': (scene) => {
      const { apply } = applyToCreator(scene);
      for (let count = 0; count < 30; count += 1) expect(messageOf(apply())).toBe('OK');
      return apply();
    },
  },
  noApplication: {
    'a status of nothing': ({ tiktok, ana }) =>
      tiktok.handle(get('tcm/tt_video/status', { video_id: ana.publish().id, tcm_account_id: 'm1' })),
  },
};

const rows = Object.entries(cases).flatMap(([name, own]) =>
  Object.entries(own).map(([what, act]) => [name as RefusalName, what, act] as const),
);

describe('the fake refuses', () => {
  test.each(rows)('%s: %s', (name, _, act) => {
    const { message, number } = refusals[name];
    let answer: unknown;
    try {
      answer = act(fakeScene());
    } catch (error) {
      answer = { code: number, message: String(error), data: {} };
      expect(String(error)).toContain(name);
    }
    expect(messageOf(answer)).toContain(message);
    expect(answer).toMatchObject({ code: number, data: {} });
  });
});
