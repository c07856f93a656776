import type { AuthorisationCode } from 'tiktok-spark-ads';
import {
  buildAdCreateRequest,
  buildIdentityVideosRequest,
  buildOneStepSparkAdRequest,
  buildSmartPlusAdCreateRequest,
  buildTtVideoAuthoriseRequest,
  type identityVideosSchema,
  readTtVideoList,
  type ttVideoListSchema,
  type Envelope,
  type OneStepGoal,
  type PushCreative,
  type SparkCreative,
  type WireIdentityVideos,
  type WireTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { adList, createdAds } from '../../src/business-api/wire/ad';

const own = { type: 'TT_USER', id: 'a' } as const;
const byCode = { type: 'AUTH_CODE', id: 'a' } as const;
const base = { adName: '', identity: own, postKind: 'video' } as const;
const push = {
  ...base,
  mode: 'push',
  videoId: 'v',
  coverImageId: 'i',
  adText: 't',
  darkPostStatus: 'ON',
} as const;
const pull = { ...base, mode: 'pull', postId: '7' } as const;

test('pull and push are possible', () => {
  expectTypeOf(pull).toExtend<SparkCreative>();
  expectTypeOf(push).toExtend<SparkCreative>();
  expectTypeOf({ ...pull, identity: byCode }).toExtend<SparkCreative>();
  expectTypeOf({
    ...push,
    postKind: 'photo',
    imageIds: ['i'],
    musicId: 'm',
    videoId: undefined,
    coverImageId: undefined,
  } as const).toExtend<SparkCreative>();
});

test('a pull sets nothing of the post', () => {
  // @ts-expect-error: the post has its video
  const video: SparkCreative = { ...pull, videoId: 'v' };
  // @ts-expect-error: the post has its caption
  const text: SparkCreative = { ...pull, adText: 't' };
  // @ts-expect-error: pictures are not for pulls
  const images: SparkCreative = { ...pull, imageIds: ['i'] };
  // @ts-expect-error: nor is music
  const music: SparkCreative = { ...pull, musicId: 'm' };
  // @ts-expect-error: the post is on the profile already
  const dark: SparkCreative = { ...pull, darkPostStatus: 'ON' };
  // @ts-expect-error: which post?
  const none: SparkCreative = { ...base, mode: 'pull' };
  expectTypeOf([video, text, images, music, dark, none]).toBeArray();
});

test('a push says everything about its post', () => {
  // @ts-expect-error: a push has no existing post
  const post: SparkCreative = { ...push, postId: '7' };
  // @ts-expect-error: nothing can be pushed to an account behind a code
  const code: SparkCreative = { ...push, identity: byCode };
  const { darkPostStatus, ...unsaid } = push;
  // @ts-expect-error: on the profile or not?
  const undecided: SparkCreative = unsaid;
  // @ts-expect-error: a carousel has no video
  const both: SparkCreative = { ...push, postKind: 'photo' };
  expectTypeOf([darkPostStatus, post, code, undecided, both]).toBeArray();
  expectTypeOf<PushCreative['darkPostStatus']>().toEqualTypeOf<'ON' | 'OFF'>();
});

test('what goes together', () => {
  // @ts-expect-error: the Business Center of a granted account is needed
  const granted: SparkCreative = { ...pull, identity: { type: 'BC_AUTH_TT', id: 'a' } };
  // @ts-expect-error: and of no other
  const linked: SparkCreative = { ...pull, identity: { type: 'TT_USER', id: 'a', businessCenterId: '1' } };
  // @ts-expect-error: a custom identity is not Spark
  const custom: SparkCreative = { ...pull, identity: { type: 'CUSTOMIZED_USER', id: 'a' } };
  expectTypeOf([granted, linked, custom]).toBeArray();
  // @ts-expect-error: a request without any ad
  buildAdCreateRequest.bind(undefined, { advertiserId: '1', adGroupId: '2', creatives: [] });
});

test('other builders', () => {
  // @ts-expect-error: a text that nobody validated is no code
  buildTtVideoAuthoriseRequest.bind(undefined, { advertiserId: '1', code: '#text' });
  buildTtVideoAuthoriseRequest.bind(undefined, { advertiserId: '1', code: '' as AuthorisationCode });
  // @ts-expect-error: photos stay invisible unless asked for, so the kind must be said
  buildIdentityVideosRequest.bind(undefined, { advertiserId: '1', identity: own });
  // @ts-expect-error: a keyword goes with a code alone
  buildIdentityVideosRequest.bind(undefined, {
    advertiserId: '1',
    identity: own,
    kind: 'video',
    keyword: 'x',
  });
  const smart = { advertiserId: '1', adGroupId: '2', adName: '' };
  const uploaded = { mode: 'push', identity: own, postKind: 'video', videoId: 'v' } as const;
  // @ts-expect-error: a push without saying whether it stays off the profile
  buildSmartPlusAdCreateRequest.bind(undefined, { ...smart, creatives: [uploaded] });
  // @ts-expect-error: clicks need somewhere to lead
  const traffic: OneStepGoal = { objective: 'TRAFFIC', optimizationGoal: 'CLICK' };
  // @ts-expect-error: reach is not measured in clicks
  const reach: OneStepGoal = {
    objective: 'REACH',
    optimizationGoal: 'CLICK',
    frequency: 1,
    frequencyDays: 1,
  };
  expectTypeOf([traffic, reach]).toBeArray();
  expectTypeOf(buildOneStepSparkAdRequest).toBeFunction();
});

test('schemas are of the types that are written by hand', () => {
  expectTypeOf<z.output<ReturnType<typeof ttVideoListSchema>>>().toEqualTypeOf<Envelope<WireTtVideoList>>();
  expectTypeOf<z.output<ReturnType<typeof identityVideosSchema>>>().toEqualTypeOf<
    Envelope<WireIdentityVideos>
  >();
  expectTypeOf<z.output<ReturnType<typeof adList>>['list']>().toEqualTypeOf<
    z.output<ReturnType<typeof createdAds>>['creatives']
  >();
});

test('a reading is a verdict', () => {
  const reading = readTtVideoList({});
  if (reading.ok) expectTypeOf(reading.value.rows[0]!.post.id).toEqualTypeOf<string>();
  else expectTypeOf(reading.issues[0].code).toBeString();
  // @ts-expect-error: there is no value until it is known to be ok
  expectTypeOf(reading.value).not.toBeNever();
});
