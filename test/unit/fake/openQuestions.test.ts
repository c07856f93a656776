import { describe, expect, test } from 'vitest';
import {
  type Answers,
  createFakeTikTok,
  harshestAnswers,
  mildestAnswers,
  type OpenQuestionName,
  openQuestions,
} from 'tiktok-spark-ads/fake';
import {
  callsTo,
  fakeScene,
  type FakeScene,
  get,
  messageOf,
  post,
  pullByCode,
} from '../../support/fakeScene';

// What nobody knows, in a scene each: without an answer the fake throws and names the question and its fact; with an
// answer it does what the test said. The compiler asks for a scene for each new question.

interface Scene {
  /** Comes upon the question; gives what shows the answer. */
  readonly act: (scene: FakeScene) => unknown;
  /** What is seen for each answer, in the order of the question. */
  readonly seen: readonly unknown[];
}

/** A running ad of a post that a code has opened. */
function runningAd(scene: FakeScene) {
  const { tiktok, ana, acme, apply } = scene;
  const { id } = ana.publish();
  apply(ana.generateCode(id, 30));
  const identityId = tiktok.state.adAccounts[acme.id]?.bindings[id]?.[0]?.identityId ?? '';
  scene.createRaw(scene.group.id, pullByCode(id, identityId));
  return { id, identityId, adId: Object.keys(tiktok.state.ads).at(-1) ?? '' };
}

function ownAd(scene: FakeScene, type: 'TT_USER' | 'BC_AUTH_TT', account: object = {}) {
  const brand = scene.tiktok.creator({ isBusiness: true, ...account });
  const identity =
    type === 'TT_USER' ? brand.linkTo(scene.acme) : brand.grantTo(scene.acme, { businessCenterId: 'b1' });
  const more = { identity_type: type, ...(type === 'BC_AUTH_TT' && { identity_authorized_bc_id: 'b1' }) };
  const create = () =>
    messageOf(scene.createRaw(scene.group.id, pullByCode(brand.publish(), identity.id, more)));
  return { brand, create };
}

const unbind = ({ tiktok, acme }: FakeScene, postId: string) =>
  tiktok.handle(post('tt_video/unbind', { advertiser_id: acme.id, item_id: postId }));

const endOf = ({ tiktok }: FakeScene, postId: string) => {
  const code = tiktok.state.posts[postId]?.codes.at(-1);
  return code === undefined ? undefined : tiktok.state.codes[code]?.endsAt.toISOString();
};

/** What a creator's act came to. */
function outcome(act: () => void): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (String(error).includes('Nobody knows')) throw error;
    return 'refused';
  }
}

const scenes: Readonly<Record<OpenQuestionName, Scene>> = {
  codeReuse: {
    act: ({ tiktok, ana, apply }) => {
      const code = ana.generateCode(ana.publish());
      callsTo(tiktok, tiktok.advertiser().id).apply(code);
      return apply(code).ok;
    },
    seen: [false, true],
  },
  applyAgain: {
    act: ({ ana, apply }) => {
      const code = ana.generateCode(ana.publish());
      apply(code);
      return apply(code).ok;
    },
    seen: [false, true],
  },
  applyInReview: {
    act: ({ tiktok, ana, apply }) => {
      tiktok.behave({ postReviewHours: 24 });
      return apply(ana.generateCode(ana.publish())).ok;
    },
    seen: [false, true],
  },
  infoBeforeApplying: {
    act: ({ tiktok, ana, acme }) =>
      messageOf(
        tiktok.handle(
          get('tt_video/info', { advertiser_id: acme.id, auth_code: ana.generateCode(ana.publish()) }),
        ),
      ),
    seen: ['The post is not bound to this advertiser_id', 'OK'],
  },
  identities: {
    act: ({ ana, apply, list }) => {
      apply(ana.generateCode(ana.publish()));
      apply(ana.generateCode(ana.publish()));
      return new Set(list().map(({ identity }) => identity.id)).size;
    },
    seen: [2, 1],
  },
  statusOfDeletedCode: {
    act: ({ ana, apply, list }) => {
      const { id } = ana.publish();
      apply(ana.generateCode(id));
      ana.deleteCode(id);
      return list()[0]?.authorisation.platformStatus;
    },
    seen: ['UNAUTHORIZED', 'EXPIRED'],
  },
  extendExpired: {
    act: (scene) => {
      const { tiktok, ana } = scene;
      const { id } = ana.publish();
      ana.generateCode(id, 7);
      tiktok.advance({ days: 10 });
      outcome(() => ana.extend(id, 30));
      return endOf(scene, id);
    },
    seen: ['2026-11-30T12:00:00.000Z', '2026-12-30T12:00:00.000Z', '2027-01-02T12:00:00.000Z'],
  },
  extendDeleted: {
    act: ({ tiktok, ana }) => {
      const { id } = ana.publish();
      ana.generateCode(id, 7);
      ana.deleteCode(id);
      outcome(() => ana.extend(id, 30));
      return tiktok.state.posts[id]?.codes.length;
    },
    seen: [1, 2],
  },
  turnOnAgain: {
    act: ({ tiktok, ana }) => {
      const { id } = ana.publish();
      ana.generateCode(id, 7);
      const fields = {
        business_id: ana.account.openId,
        item_id: id,
        is_ad_promotable: true,
        authorization_days: 7,
      };
      tiktok.handle(post('business/post/authorize/setting', fields));
      return tiktok.state.posts[id]?.codes.length;
    },
    seen: [2, 1],
  },
  idleAdsHoldCode: {
    act: (scene) => {
      const { id, adId } = runningAd(scene);
      scene.acme.pauseAd(adId);
      return outcome(() => scene.ana.deleteCode(id));
    },
    seen: ['refused', 'done'],
  },
  adsOfDeletedCode: {
    act: (scene) => {
      const { id, adId } = runningAd(scene);
      scene.tiktok.behave({ answers: { idleAdsHoldCode: 'accepted' } });
      scene.acme.pauseAd(adId);
      scene.ana.deleteCode(id);
      scene.acme.resumeAd(adId);
      return scene.tiktok.isRunning(adId);
    },
    seen: [false, true],
  },
  adsOfReleasedPost: {
    act: (scene) => {
      const { id, adId } = runningAd(scene);
      unbind(scene, id);
      return scene.tiktok.isRunning(adId);
    },
    seen: [false, true],
  },
  adsOfRemovedPost: {
    act: (scene) => {
      const { id, adId } = runningAd(scene);
      scene.tiktok.removePost(id);
      return scene.tiktok.isRunning(adId);
    },
    seen: [false, true],
  },
  adsOfEndedSource: {
    act: (scene) => {
      const { tiktok, ana, acme, apply, group } = scene;
      const bob = tiktok.creator();
      const source = bob.publish();
      const { id } = ana.publish({ stitchOf: source });
      apply(ana.generateCode(id, 30), bob.generateCode(source, 7));
      const identityId = tiktok.state.adAccounts[acme.id]?.bindings[id]?.[0]?.identityId ?? '';
      scene.createRaw(group.id, pullByCode(id, identityId));
      tiktok.advance({ days: 7 });
      return tiktok.isRunning(Object.keys(tiktok.state.ads)[0] ?? '');
    },
    seen: [false, true],
  },
  adsOfWithdrawnGrant: {
    act: (scene) => {
      const { brand, create } = ownAd(scene, 'BC_AUTH_TT');
      create();
      brand.withdrawFrom(scene.acme);
      return scene.tiktok.isRunning(Object.keys(scene.tiktok.state.ads)[0] ?? '');
    },
    seen: [false, true],
  },
  newAdsOfReleasedPost: {
    act: (scene) => {
      const { id, identityId } = runningAd(scene);
      unbind(scene, id);
      return messageOf(scene.createRaw(scene.group.id, pullByCode(id, identityId)));
    },
    seen: ['spark creative not valid', 'OK'],
  },
  newAdsOfUnlinkedAccount: {
    act: (scene) => {
      const { brand, create } = ownAd(scene, 'TT_USER');
      brand.unlinkFrom(scene.acme);
      return create();
    },
    seen: ['spark creative not valid', 'OK'],
  },
  newAdsOfWithdrawnGrant: {
    act: (scene) => {
      const { brand, create } = ownAd(scene, 'BC_AUTH_TT');
      brand.withdrawFrom(scene.acme);
      return create();
    },
    seen: ['spark creative not valid', 'OK'],
  },
  grantedPersonalAccount: {
    act: (scene) => ownAd(scene, 'BC_AUTH_TT', { isBusiness: false }).create(),
    seen: ['NOT_BUSINESS_ACCOUNT', 'OK'],
  },
  customIdentityInJanuary2026: {
    act: ({ tiktok }) => {
      const old = createFakeTikTok({ now: new Date('2026-01-10T00:00:00Z') });
      old.behave({ answers: answersOf(tiktok) });
      const acme = old.advertiser();
      const identity_id = acme.customIdentity('Acme');
      const creative = { ad_name: 'x', identity_type: 'CUSTOMIZED_USER', identity_id };
      return messageOf(callsTo(old, acme.id).createRaw(acme.adGroup().id, creative));
    },
    seen: ['CUSTOMIZED_USER cannot be used on TikTok', 'OK'],
  },
  brandConsideration: {
    act: (scene) => {
      const { id, identityId } = runningAd(scene);
      const { id: groupId } = scene.acme.adGroup({ objective: 'BRAND_CONSIDERATION' });
      return messageOf(scene.createRaw(groupId, pullByCode(id, identityId)));
    },
    seen: ['This objective takes no Spark Ads', 'OK'],
  },
  pushEdits: {
    act: (scene) => {
      const brand = scene.tiktok.creator({ isBusiness: true });
      const { id } = brand.linkTo(scene.acme);
      const push = { ad_name: 'x', identity_type: 'TT_USER', identity_id: id, ad_format: 'SINGLE_VIDEO' };
      scene.createRaw(scene.group.id, { ...push, video_id: 'v1', image_ids: ['i1'], ad_text: 'New' });
      const [ad_id] = Object.keys(scene.tiktok.state.ads);
      const fields = { advertiser_id: scene.acme.id, adgroup_id: scene.group.id, patch_update: true };
      return messageOf(
        scene.tiktok.handle(post('ad/update', { ...fields, creatives: [{ ad_id, ad_name: 'y' }] })),
      );
    },
    seen: ['The new post of an ad cannot be changed', 'OK'],
  },
  quotaUsedUp: {
    act: (scene) => {
      const { id, identityId, adId } = runningAd(scene);
      const ad = scene.tiktok.state.ads[adId];
      if (ad) for (let copy = 1; copy < 10_000; copy += 1) scene.tiktok.state.ads[`copy-${copy}`] = ad;
      return messageOf(scene.createRaw(scene.group.id, pullByCode(id, identityId)));
    },
    seen: ['No quota left for this account', 'OK'],
  },
};

const given = new WeakMap<object, Answers>();
const answersOf = (tiktok: object) => given.get(tiktok) ?? {};

function sceneWith(answers: Answers): FakeScene {
  const scene = fakeScene({ answers });
  given.set(scene.tiktok, answers);
  return scene;
}

const names = Object.keys(openQuestions) as OpenQuestionName[];

describe('without an answer, the fake says that nobody knows', () => {
  test.each(names)('%s', (name) => {
    const act = () => scenes[name].act(sceneWith({}));
    expect(act).toThrow('Nobody knows');
    expect(act).toThrow(openQuestions[name].factId);
    expect(act).toThrow(`answers: { ${name}: `);
  });
});

describe('with an answer, it does what the test said', () => {
  const rows = names.flatMap((name) =>
    openQuestions[name].answers.map((answer, index) => [name, answer, scenes[name].seen[index]] as const),
  );
  test.each(rows)('%s: %s', (name, answer, seen) => {
    expect(scenes[name].act(sceneWith({ [name]: answer }))).toEqual(seen);
  });

  test('the harshest answers are the first, the mildest the last', () => {
    for (const name of names.filter((one) => one !== 'adsOfDeletedCode')) {
      const { seen, act } = scenes[name];
      expect(act(sceneWith(harshestAnswers())), name).toEqual(seen[0]);
      expect(act(sceneWith(mildestAnswers())), name).toEqual(seen.at(-1));
    }
  });
});
