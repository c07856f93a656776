import * as main from 'tiktok-spark-ads';
import * as api from 'tiktok-spark-ads/business-api';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import { subjects as readers } from '../readAnything';
import { describerCalls } from './describerCalls';
import { fakeCalls } from './fakeCalls';
import { type GoodCall, type GoodCalls, ofAnything, typed } from './goodCall';
import { sampleCalls } from './sampleCalls';
import { inDays, now } from '../now';

const code = fixtures.buildCode(1);
const postId = '7440000000000000001';
const flight = { startsAt: inDays(1), endsAt: inDays(20) };
const clock = { now };
const row = {
  needed: true,
  startsAt: inDays(-20),
  durationDays: 30,
  startsAtIs: 'generated',
  endIs: 'platform',
  requestedDays: 30,
  stage: 'applied',
  platformStatus: 'AUTHORIZED',
  postId,
  bindingId: 'B1',
  handle: 'ana',
  code,
  flight,
  dailySpend: 20,
  rightsUntil: inDays(90),
} as const;
const authorisation = { ...row, endsAt: inDays(10) };
const post = {
  id: postId,
  kind: 'video',
  ownerHandle: 'ana',
  caption: 'Autumn',
  state: 'public',
  visibility: 'public',
  video: { durationSeconds: 20, width: 1080, height: 1920 },
} as const;
const measured = {
  id: postId,
  publishedAt: inDays(-10),
  metrics: { views: 1000, likes: 10, comments: 1, shares: 1, saves: 1, twoSecondRate: 0.5 },
  concept: { persona: 'runner', angle: 'sore feet' },
};
const ad = { id: '1', postId, bindingId: 'B1', identityType: 'AUTH_CODE', flight, dailySpend: 20 } as const;
const changed = { post, authorisation };
const horizons = [45, 7];
const plan = main.planRenewals([authorisation, { ...authorisation, endsAt: inDays(80), postId: '2' }], clock);
const triage = main.triageSheet(
  [{ Code: code, Creator: '@ana', Generated: '2026-11-01', Days: '30' }],
  clock,
);
const identity = { type: 'TT_USER', id: '9' };
const group = { advertiserId: '71', adGroupId: '72' };
const pull = { mode: 'pull', adName: 'Autumn', identity, postId, postKind: 'video' };
const push = {
  mode: 'push',
  identity,
  postKind: 'video',
  videoId: 'v',
  coverImageId: 'i',
  adName: 'Autumn',
  adText: 'Text',
  darkPostStatus: 'ON',
};
const photos = {
  ...push,
  videoId: undefined,
  coverImageId: undefined,
  postKind: 'photo',
  imageIds: ['i'],
  musicId: 'm',
};
const context = {
  campaign: { objective: 'TRAFFIC' },
};
const owned = { businessId: '73', postId };
const listed = { advertiserId: '71', identity, kind: 'video' };
const [listBody] = readers.map(([, body]) => body);

const ofBody = (call: unknown) => {
  const [, body] = readers.find(([read]) => read === call) ?? [call, listBody];
  return ofAnything(call, { body });
};

/** Every function, one line each; some with several calls. */
const table: GoodCalls = {
  // codes
  codeForQuery: typed(main.codeForQuery, { code }),
  codeKey: typed(main.codeKey, { code }),
  extractCodes: typed(main.extractCodes, { text: `code: ${code}` }),
  isAuthorisationCode: ofAnything(main.isAuthorisationCode, { input: code }),
  maskCode: typed(main.maskCode, { code }),
  redactCodes: ofAnything(main.redactCodes, { value: { text: code, list: [code] } }),
  sameCode: typed(main.sameCode, { a: code, b: code }),
  validateCode: typed(main.validateCode, { input: code, options: { accept: 'canonical' } }),
  // links and times
  parsePostUrl: ofAnything(main.parsePostUrl, { url: `https://www.tiktok.com/@ana/video/${postId}` }),
  postCreatedAt: typed(main.postCreatedAt, { postId }),
  formatPlatformTime: typed(main.formatPlatformTime, { date: now }),
  parsePlatformTime: ofAnything(main.parsePlatformTime, { text: '2026-11-23 12:00:00' }),
  endFromDateOnly: ofAnything(main.endFromDateOnly, { text: '2026-11-23' }),
  startFromDateOnly: ofAnything(main.startFromDateOnly, { text: '2026-11-23' }),
  flightFromDates: typed(main.flightFromDates, {
    startDay: '2026-11-23',
    endDay: '2026-11-30',
    options: { timeZone: 'Europe/Berlin' },
  }),
  reviveDates: ofAnything(main.reviveDates, { key: 'at', value: '2026-11-23T12:00:00.000Z' }),
  // authorisations
  countAuthorisationDays: typed(main.countAuthorisationDays, { authorisation, options: clock }),
  authorisationExpiry: typed(main.authorisationExpiry, { authorisation }),
  authorisationStatus: typed(main.authorisationStatus, { authorisation, options: { now, horizonDays: 7 } }),
  validateDuration: ofAnything(main.validateDuration, { days: 30 }),
  extendAuthorisation: typed(main.extendAuthorisation, { authorisation, days: 30, options: clock }),
  isAuthorisationActive: typed(main.isAuthorisationActive, { authorisation, options: clock }),
  // flights
  checkFlightCover: typed(main.checkFlightCover, {
    authorisations: [authorisation],
    flight,
    options: { now, usageRights: { endsAt: inDays(90) } },
  }),
  recommendDuration: typed(main.recommendDuration, {
    flight,
    options: { generatedAt: now, bufferDays: 1, offered: [7, 30], rightsUntil: inDays(90) },
  }),
  // portfolios
  adsAtRisk: typed(main.adsAtRisk, {
    ads: [ad],
    authorisations: [authorisation],
    options: { now, horizonDays: 7, lossDays: 30 },
  }),
  authorisationChanges: typed(main.authorisationChanges, {
    before: [changed],
    after: [changed],
    options: { now, since: inDays(-1), horizons },
  }),
  groupByCreator: typed(main.groupByCreator, { rows: [changed] }),
  planRenewals: typed(main.planRenewals, {
    authorisations: [authorisation, { ...row, bindingId: 'B2' }],
    options: { now, horizons, offered: [7, 30], bufferDays: 1, lossDays: 30 },
  }),
  joinRenewalPlans: typed(main.joinRenewalPlans, { parts: [plan] }),
  renewalEvents: typed(main.renewalEvents, { plan, options: { now, horizons } }),
  renewalNews: typed(main.renewalNews, {
    authorisations: [authorisation],
    options: {
      now,
      lastRun: { now: inDays(-1), authorisations: [authorisation], ads: [ad] },
      ads: [ad],
      horizons,
      leadDays: 7,
      horizonDays: 7,
      lossDays: 30,
    },
  }),
  // asks
  authorisationAsk: typed(main.authorisationAsk, {
    options: { flight, deliverableDue: now, generatedAt: now, post, offered: [7, 30] },
  }),
  renewalAsk: typed(main.renewalAsk, { row: authorisation, options: { now, flight, offered: [7, 30] } }),
  // eligibility
  accessByIdentityType: typed(main.accessByIdentityType, { identityType: 'TT_USER' }),
  checkSparkEligibility: typed(main.checkSparkEligibility, {
    post: fixtures.buildPost(),
    context: { ...fixtures.buildSparkContext({ now }), flight, mode: 'pull', countries: ['DE'] },
  }),
  isSparkEligible: typed(main.isSparkEligible, {
    post: fixtures.buildPost(),
    context: fixtures.buildSparkContext({ now }),
  }),
  postStatusFromPlatform: typed(main.postStatusFromPlatform, { status: 'ITEM_STATUS_HESITATE_RECOMMEND' }),
  // set-up
  checkAdSetup: typed(main.checkAdSetup, { setup: fixtures.buildAdSetup(), options: { asOf: now } }),
  objectiveLabel: typed(main.objectiveLabel, { objective: 'TRAFFIC' }),
  setupSteps: typed(main.setupSteps, { source: 'creator' }),
  // formats
  adTextLength: typed(main.adTextLength, { text: 'Autumn' }),
  checkCreative: typed(main.checkCreative, { creative: fixtures.buildVideoCreative(), format: 'spark_pull' }),
  'checkCreative of photos': typed(main.checkCreative, {
    creative: fixtures.buildPhotoCreative(),
    format: 'non_spark',
    options: { limits: { length: { max: 600 } } },
  }),
  compareAdFormats: typed(main.compareAdFormats, { formats: ['spark_pull'], options: { asOf: now } }),
  engagementDestination: typed(main.engagementDestination, { format: 'spark_pull', kind: 'likes' }),
  recommendAdFormat: typed(main.recommendAdFormat, {
    brief: fixtures.buildFormatBrief(),
    options: { asOf: now },
  }),
  // candidates
  checkConcept: typed(main.checkConcept, {
    concept: measured.concept,
    options: { posts: [measured], postId },
  }),
  rankSparkCandidates: typed(main.rankSparkCandidates, { posts: [measured], options: clock }),
  sparkReadiness: typed(main.sparkReadiness, {
    post: measured,
    context: { ...clock, owner: 'creator', access: 'code', authorisation },
  }),
  // errors
  explainApiError: ofAnything(main.explainApiError, { error: { code: 40002, message: 'no' } }),
  explainSecondaryStatus: typed(main.explainSecondaryStatus, { secondaryStatus: 'AD_STATUS_DELIVERY_OK' }),
  // sheets
  codeBatches: typed(main.codeBatches, { rows: triage.rows, options: { size: 10 } }),
  readSheetRow: typed(main.readSheetRow, { record: { Code: code }, options: {} }),
  triageToRecords: typed(main.triageToRecords, { triage, options: {} }),
  triageSheet: typed(main.triageSheet, { records: [{ Code: code }], options: clock }),
  // readers
  ...Object.fromEntries(
    Object.entries(api)
      .filter(([name]) => name.startsWith('read'))
      .map(([name, read]) => [name, ofBody(read)]),
  ),
  readIdentityVideoInfo: typed(api.readIdentityVideoInfo, {
    body: { code: 0, data: { video_details: [{ item_id: postId }] } },
    options: { identity },
  }),
  readIdentityVideos: typed(api.readIdentityVideos, {
    body: { code: 0, data: { video_list: [{ item_id: postId }] } },
    options: { identity },
  }),
  readMusicAuthorisation: typed(api.readMusicAuthorisation, {
    body: fixtures.buildMusicAuthorisationResponse(),
    options: { countries: ['DE'], flight },
  }),
  identityVideosSchema: typed((body: unknown) => api.identityVideosSchema().safeParse(body), {
    body: fixtures.buildIdentityVideosResponse(),
  }),
  ttVideoListSchema: typed((body: unknown) => api.ttVideoListSchema().safeParse(body), {
    body: fixtures.buildTtVideoListResponse({ now }),
  }),
  // builders
  buildAdCreateRequest: typed(api.buildAdCreateRequest, {
    ads: { ...group, creatives: [pull, push], ...context },
    options: { asOf: now },
  }),
  'buildAdCreateRequest of photos': typed(api.buildAdCreateRequest, {
    ads: { ...group, creatives: [photos] },
  }),
  buildAdPatchRequest: typed(api.buildAdPatchRequest, {
    ads: { ...group, patches: [{ adId: '17', postId, identity, adName: 'Autumn' }] },
    options: { asOf: now },
  }),
  buildAdUpdateRequest: typed(api.buildAdUpdateRequest, {
    ads: { ...group, creatives: [{ ...pull, adId: '17' }] },
    options: { asOf: now },
  }),
  buildAdvertisersRequest: typed(api.buildAdvertisersRequest, { accounts: { advertiserIds: ['71'] } }),
  buildAssetQuotaRequest: typed(api.buildAssetQuotaRequest, {
    asset: { businessCenterId: '5', accountId: '9' },
  }),
  buildIdentitiesRequest: typed(api.buildIdentitiesRequest, {
    list: { advertiserId: '71', type: 'TT_USER', page: 1, pageSize: 20 },
  }),
  buildIdentityVideoInfoRequest: typed(api.buildIdentityVideoInfoRequest, {
    posts: { ...listed, postIds: [postId] },
  }),
  buildIdentityVideosRequest: typed(api.buildIdentityVideosRequest, {
    list: { ...listed, count: 5, cursor: '1' },
  }),
  buildMarketplaceApplyRequest: typed(api.buildMarketplaceApplyRequest, {
    post: { marketplaceAccountId: '74', postId, days: 30, extend: true },
  }),
  buildMarketplaceStatusRequest: typed(api.buildMarketplaceStatusRequest, {
    post: { marketplaceAccountId: '74', postId },
  }),
  buildMusicAuthorisationRequest: typed(api.buildMusicAuthorisationRequest, {
    ad: { advertiserId: '71', identity, postId, countries: ['DE'], flight },
  }),
  buildOneStepSparkAdRequest: typed(api.buildOneStepSparkAdRequest, {
    ad: {
      advertiserId: '71',
      identity,
      postId,
      adName: 'Autumn',
      goal: { objective: 'REACH', optimizationGoal: 'REACH', frequency: 1, frequencyDays: 1 },
      audience: { locationIds: ['6252001'], gender: 'GENDER_FEMALE', ageGroups: ['AGE_18_24'] },
      schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 50, flight },
      bid: 1,
    },
    options: { asOf: now },
  }),
  buildPostAuthorisationDeleteRequest: typed(api.buildPostAuthorisationDeleteRequest, { post: owned }),
  buildPostAuthorisationExtendRequest: typed(api.buildPostAuthorisationExtendRequest, {
    post: { ...owned, days: 30 },
  }),
  buildPostAuthorisationSettingRequest: typed(api.buildPostAuthorisationSettingRequest, {
    setting: { ...owned, enabled: true, days: 30 },
  }),
  buildPostAuthorisationStatusRequest: typed(api.buildPostAuthorisationStatusRequest, { post: owned }),
  buildSmartPlusAdCreateRequest: typed(api.buildSmartPlusAdCreateRequest, {
    ad: { ...group, adName: 'Two', darkPostStatus: 'ON', creatives: [pull], adTexts: ['Text'] },
    options: { asOf: now },
  }),
  buildTtVideoAuthoriseRequest: typed(api.buildTtVideoAuthoriseRequest, {
    given: { advertiserId: '71', code, sourceCode: fixtures.buildCode(2) },
  }),
  buildTtVideoInfoRequest: typed(api.buildTtVideoInfoRequest, { given: { advertiserId: '71', code } }),
  buildTtVideoListRequest: typed(api.buildTtVideoListRequest, {
    list: { advertiserId: '71', kinds: ['video'], keyword: 'shoes', page: 1, pageSize: 20 },
  }),
  buildTtVideoUnbindRequest: typed(api.buildTtVideoUnbindRequest, { post: { advertiserId: '71', postId } }),
  // workflow
  adFormatOf: typed(api.adFormatOf, { creative: { identity_type: 'TT_USER', tiktok_item_id: postId } }),
  isSparkCreative: typed(api.isSparkCreative, {
    creative: { identity_type: 'TT_USER', tiktok_item_id: postId },
  }),
  unlistedWord: typed(api.unlistedWord, { word: 'NEW_OBJECTIVE' }),
  matchAuthorisedPosts: typed(api.matchAuthorisedPosts, {
    expected: [{ code, post: postId }],
    rows: [{ post, authorisation }],
  }),
  mediaLinkExpiry: typed(api.mediaLinkExpiry, { link: 'video', fetchedAt: now }),
  mergeSparkPosts: typed(api.mergeSparkPosts, { rows: [{ post, authorisation, raw: {} }] }),
  toRunningAd: typed(api.toRunningAd, { ad: { id: '1', postId, identity } }),
  toSparkIdentity: typed(api.toSparkIdentity, { identity: { ...identity, businessCenterId: '5' } }),
  ...describerCalls,
  ...sampleCalls,
  ...fakeCalls,
};

export const goodCalls: readonly GoodCall[] = Object.entries(table).map(([name, { call, ...good }]) => ({
  name,
  call: call as GoodCall['call'],
  ...good,
}));
