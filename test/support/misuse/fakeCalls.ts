import {
  buildAdCreateRequest,
  buildMarketplaceApplyRequest,
  buildTtVideoListRequest,
  readAdCreate,
} from 'tiktok-spark-ads/business-api';
import * as fake from 'tiktok-spark-ads/fake';
import { now } from '../now';
import { type GoodCalls, typed } from './goodCall';

/** A platform with an account, a post that has a code, and an ad account; another one for every call. */
export function platform() {
  const tiktok = fake.createFakeTikTok({ now, answers: fake.mildestAnswers() });
  const creator = tiktok.creator({ handle: 'ana', isBusiness: true });
  const post = creator.publish();
  const draft = creator.publish();
  creator.generateCode(post, 30);
  const advertiser = tiktok.advertiser();
  const identity = { type: 'TT_USER', id: creator.linkTo(advertiser).id } as const;
  creator.grantTo(advertiser, { businessCenterId: '5' });
  tiktok.handle(buildMarketplaceApplyRequest({ marketplaceAccountId: '74', postId: post.id, days: 30 }));
  const request = buildAdCreateRequest({
    advertiserId: advertiser.id,
    adGroupId: advertiser.adGroup().id,
    creatives: [{ mode: 'pull', adName: 'Autumn', identity, postId: post.id, postKind: 'video' }],
  });
  const created = request.ok && readAdCreate(tiktok.handle(request.value));
  const adId = (created && created.ok && created.value.rows[0]?.ad.id) || '';
  return { tiktok, creator, post, draft, advertiser, adId };
}

type Platform = ReturnType<typeof platform>;
type Given = Readonly<Record<string, unknown>>;
type Hands = Readonly<Record<string, Readonly<Record<string, (...given: unknown[]) => unknown>>>>;

// Ids are drawn in the order of what is made, so every platform has the same.
const { post, draft, advertiser, creator, adId } = platform();
const acceptable = { post: post.id, days: 30 };

/** What each hand takes. */
const hands = {
  tiktok: {
    handle: { request: buildTtVideoListRequest({ advertiserId: advertiser.id }) },
    http: { request: { method: 'GET', url: '/open_api/v1.3/tt_video/list/?advertiser_id=1', body: '' } },
    advance: { by: { days: 1, hours: 2, minutes: 3 } },
    advanceTo: { instant: new Date('2026-11-24T12:00:00Z') },
    creator: { account: { handle: 'ben', isPrivate: true } },
    advertiser: { account: { adsOnlyMode: true, createdAt: now } },
    fail: { fault: 'rate_limit', options: { on: 'tt_video/list', times: 2 } },
    behave: { behaviour: { listLagMinutes: 5, answers: { codeReuse: 'refused' } } },
    removePost: { post: post.id, word: 'AUDIT_DELETE' },
    banAccount: { creator: { account: { id: creator.account.id } } },
    rejectAd: { ad: adId },
    isRunning: { ad: adId },
    fork: {},
  },
  creator: {
    publish: {
      options: {
        kind: 'video',
        caption: 'Autumn',
        visibility: 'public',
        mentions: [post.id],
        song: {},
        links: [{}],
      },
    },
    generateCode: acceptable,
    extend: acceptable,
    deleteCode: { post: { id: post.id } },
    turnOffAuthorisation: { post: post.id },
    makePrivate: { post: draft.id },
    makeFriendsOnly: { post: draft.id },
    makePublic: { post: post.id },
    deletePost: { post: draft.id },
    acceptApplication: acceptable,
    rejectApplication: { post: post.id },
    linkTo: { advertiser: { id: advertiser.id }, access: { canPull: true, canPush: false } },
    unlinkFrom: { advertiser: { id: advertiser.id } },
    grantTo: { advertiser: { id: advertiser.id }, access: { businessCenterId: '5', adsOnlyMode: true } },
    withdrawFrom: { advertiser: { id: advertiser.id } },
  },
  advertiser: {
    adGroup: { options: { objective: 'TRAFFIC' } },
    pauseAd: { ad: adId },
    resumeAd: { ad: { id: adId } },
    deleteAd: { ad: adId },
    customIdentity: { displayName: 'A brand' },
  },
} satisfies { readonly [Who in keyof Platform]?: Readonly<Record<string, Given>> };

/** The fake, and everything that can be done with it. */
export const fakeCalls: GoodCalls = {
  createFakeTikTok: typed(fake.createFakeTikTok, {
    options: { now, seed: 1, adReviewHours: 24, answers: { codeReuse: 'refused' } },
  }),
  harshestAnswers: typed(fake.harshestAnswers, {}),
  mildestAnswers: typed(fake.mildestAnswers, {}),
  ...Object.fromEntries(
    Object.entries(hands).flatMap(([who, acts]) =>
      Object.entries(acts as Readonly<Record<string, Given>>).map(([act, given]) => [
        `${who}.${act}`,
        typed((...args: unknown[]) => (platform() as unknown as Hands)[who]?.[act]?.(...args), given),
      ]),
    ),
  ),
};
