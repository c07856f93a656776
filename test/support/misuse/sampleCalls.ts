import * as facts from 'tiktok-spark-ads/facts';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import * as schemas from 'tiktok-spark-ads/schemas';
import { now } from '../now';
import { type GoodCalls, ofAnything, typed } from './goodCall';

const clock = { now };

const dates = { startsAt: '2026-11-01', endsAt: '2026-12-01T00:00:00.000Z' };
/** Fields of all kinds of objects; a schema reads those that it knows. */
const everything = {
  ...dates,
  now: now.toISOString(),
  id: '7440000000000000001',
  postId: '7440000000000000001',
  type: 'TT_USER',
  kind: 'video',
  video: { durationSeconds: 20, width: 1080, height: 1920 },
  mode: 'pull',
  owner: 'creator',
  access: 'code',
  origin: 'organic_post',
  objective: 'TRAFFIC',
  durationDays: 30,
  budget: { level: 'campaign', mode: 'daily', amount: 50, currency: 'EUR' },
  placements: ['PLACEMENT_TIKTOK'],
  flight: dates,
  authorisation: dates,
  authorisations: [dates],
  ads: [{ id: '1', postId: '7' }],
  identity: { type: 'BC_AUTH_TT', id: '9', businessCenterId: '5' },
  metrics: { views: 1000, likes: 10 },
  concept: { persona: 'runner', angle: 'sore feet' },
};
const inputs: Readonly<Record<string, unknown>> = {
  authorisationCodeSchema: fixtures.buildCode(1),
  creativeSchema: fixtures.buildPhotoCreative(),
};

/** Facts, samples and schemas. */
export const sampleCalls: GoodCalls = {
  // facts
  allFacts: typed(facts.allFacts, {}),
  findFact: typed(facts.findFact, { id: 'authorisation-end' }),
  findEndEffects: typed(facts.findEndEffects, { identityType: 'AUTH_CODE' }),
  // samples
  adSetupCase: typed(fixtures.adSetupCase, { code: 'setup_value_retired' }),
  buildAcknowledgementResponse: typed(fixtures.buildAcknowledgementResponse, {}),
  buildAdCreateResponse: typed(fixtures.buildAdCreateResponse, { rows: [{ ad_name: 'Autumn' }] }),
  buildAdSetup: typed(fixtures.buildAdSetup, { overrides: { objective: 'REACH' } }),
  buildAdsResponse: typed(fixtures.buildAdsResponse, { rows: [{ identity_type: 'TT_USER' }] }),
  buildAdvertisersResponse: typed(fixtures.buildAdvertisersResponse, { rows: [{ advertiser_id: '71' }] }),
  buildApiErrorResponse: typed(fixtures.buildApiErrorResponse, { options: { code: 40_001, message: 'no' } }),
  buildAssetQuotaResponse: typed(fixtures.buildAssetQuotaResponse, { overrides: { used_quota: 2 } }),
  buildAuthorisation: typed(fixtures.buildAuthorisation, {
    options: { now, endsInDays: 3, durationDays: 30 },
  }),
  buildCode: typed(fixtures.buildCode, { seed: 1 }),
  buildFormatBrief: typed(fixtures.buildFormatBrief, { overrides: { owner: 'own' } }),
  buildIdentitiesResponse: typed(fixtures.buildIdentitiesResponse, { rows: [{ identity_id: '9' }] }),
  buildIdentityInfoResponse: typed(fixtures.buildIdentityInfoResponse, { overrides: { identity_id: '9' } }),
  buildIdentityVideoInfoResponse: typed(fixtures.buildIdentityVideoInfoResponse, { rows: [{ text: 'T' }] }),
  buildIdentityVideosResponse: typed(fixtures.buildIdentityVideosResponse, {
    options: { rows: [{ text: 'T' }], cursor: '1', hasMore: true },
  }),
  buildMarketplaceResponse: typed(fixtures.buildMarketplaceResponse, {
    options: { now, endsInDays: 20, auth_status: 'APPROVED' },
  }),
  buildMeasuredAccount: typed(fixtures.buildMeasuredAccount, {
    options: { now, seed: 1, posts: 3, medianViews: 4000 },
  }),
  buildMusicAuthorisationResponse: typed(fixtures.buildMusicAuthorisationResponse, {
    rows: [{ music_status: 'WITHOUT_SONG_ID' }],
  }),
  buildPhotoCreative: typed(fixtures.buildPhotoCreative, { overrides: { hasMusic: false } }),
  buildPortfolio: typed(fixtures.buildPortfolio, { options: { now, seed: 1, posts: 4 } }),
  buildPost: typed(fixtures.buildPost, { overrides: { kind: 'photo' } }),
  buildPostAuthorisationResponse: typed(fixtures.buildPostAuthorisationResponse, {
    options: { now, endsInDays: 20, item_id: '7' },
  }),
  buildQuirkyResponses: typed(fixtures.buildQuirkyResponses, { options: clock }),
  buildSparkContext: typed(fixtures.buildSparkContext, {
    options: { now, access: 'code', owner: 'creator' },
  }),
  buildTtVideoInfoResponse: typed(fixtures.buildTtVideoInfoResponse, {
    options: { now, endsInDays: 3, item_info: { status: 'ONLY_AUTHOR_SEE' } },
  }),
  buildTtVideoListResponse: typed(fixtures.buildTtVideoListResponse, {
    options: {
      now,
      endsInDays: 3,
      rows: [{ item_info: { item_id: '7' }, auth_info: null }],
      page: 1,
      pageSize: 20,
    },
  }),
  buildVideoCreative: typed(fixtures.buildVideoCreative, { overrides: { adText: 'Autumn' } }),
  eligibilityCase: typed(fixtures.eligibilityCase, { code: 'post_in_review', options: clock }),
  // schemas
  ...Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      ofAnything((input: unknown) => schema.safeParse(input), { input: inputs[name] ?? everything }),
    ]),
  ),
};
