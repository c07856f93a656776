import { isDeepStrictEqual } from 'node:util';
import {
  authorisationStatus,
  checkSparkEligibility,
  type Authorisation,
  type Issue,
  type Post,
} from 'tiktok-spark-ads';
import {
  matchAuthorisedPosts,
  readAcknowledgement,
  readAdCreate,
  readAds,
  readAdvertisers,
  readGmvMaxPosts,
  readSmartPlusAdCreate,
  readSmartPlusAds,
  readAssetQuota,
  readIdentities,
  readIdentityInfo,
  readIdentityVideoInfo,
  readIdentityVideos,
  readMarketplaceApplication,
  readMusicAuthorisation,
  readPostAuthorisation,
  readTtVideoAuthorise,
  readTtVideoInfo,
  readTtVideoList,
  toSparkIdentity,
  type Reading,
  type SparkPost,
} from 'tiktok-spark-ads/business-api';
import { buildCode, buildTtVideoInfoResponse, buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';

const now = new Date('2026-11-23T12:00:00Z');
const identity = { type: 'AUTH_CODE', id: '7440000000000009001' };
const post = { item_id: '7440000000000000001', status: 'ITEM_STATUS_HESITATE_RECOMMEND', item_type: 'VIDEO' };
const times = { auth_code_start_time: '2026-11-01 00:00:00', auth_code_end_time: '2026-12-01 00:00:00' };
const code = { auth_code: buildCode(1), auth_code_status: 'IN_USE', ...times };
const account = { identity_id: '9', identity_type: 'TT_USER', user_name: 'own', can_pull_video: true };
const ad = { ad_id: '1', identity_type: 'TT_USER', identity_id: '9', tiktok_item_id: '7', image_ids: ['1'] };
const smartPlusAd = {
  smart_plus_ad_id: '17',
  creative_list: [
    { ad_material_id: '3', creative_info: { identity_type: 'AUTH_CODE', tiktok_item_id: '7' } },
  ],
};
const page_info = { page: 1, page_size: 20, total_number: 1, total_page: 1 };
const anchors = [{ Id: '5', status: 'CheckSuccess', title: 't', product_regions: ['DE'] }];
const body = (data: object) => ({ code: 0, message: 'OK', request_id: 'r', data });

/** Every reader, with a body that it reads. */
export const subjects: readonly (readonly [(given: unknown) => Reading<unknown>, unknown])[] = [
  [
    readTtVideoList,
    buildTtVideoListResponse({
      now,
      rows: [
        {},
        { item_info: { mentioned_item_ids: ['7'], anchor_list: anchors, is_multi_duet_stitch: false } },
      ],
    }),
  ],
  [readTtVideoInfo, buildTtVideoInfoResponse({ now })],
  [readTtVideoAuthorise, body({})],
  [readAcknowledgement, body({})],
  [
    (given) => readIdentityVideos(given, { identity }),
    body({ video_list: [post, post], cursor: '1', has_more: true }),
  ],
  [
    (given) => readIdentityVideoInfo(given, { identity }),
    body({ video_detail: post, video_details: [post] }),
  ],
  [readIdentities, body({ identity_list: [account], page_info })],
  [readIdentityInfo, body({ identity_info: account })],
  [
    readMusicAuthorisation,
    body({
      music_authorization: [{ video_id: '7', music_status: 'WITHOUT_SONG_ID', authorization_infos: [{}] }],
    }),
  ],
  [readAdCreate, body({ ad_ids: ['1'], need_audit: false, creatives: [ad] })],
  [readAds, body({ list: [ad], page_info })],
  [readSmartPlusAds, body({ list: [smartPlusAd], page_info })],
  [readSmartPlusAdCreate, body(smartPlusAd)],
  [
    readGmvMaxPosts,
    body({
      item_list: [{ item_id: '7', spu_id_list: ['5'], identity_info: account, video_info: {} }],
      page_info,
    }),
  ],
  [readAdvertisers, body({ list: [{ advertiser_id: '71', ads_only_mode: true }] })],
  [readAssetQuota, body({ available_quota: 1, total_quota: 2, used_quota: 1 })],
  [readPostAuthorisation, body({ item_id: '7', authorization_days: 30, ...code })],
  [
    readMarketplaceApplication,
    body({ video_id: '7', auth_status: 'WAITING', num_remaining_request: 3, ...code }),
  ],
];

/** Reads a body and holds the reader to what it promises of any input. */
export function expectAVerdict(read: (given: unknown) => Reading<unknown>, given: unknown): void {
  const before = structuredClone(given);
  const reading = read(given);
  hold(isDeepStrictEqual(given, before), 'the body is untouched');
  hold(!('polluted' in {}), 'no prototype is polluted');
  hold(reading.ok || reading.issues.length > 0, 'a refusal has a reason');
  for (const issue of reading.issues) expectASafeIssue(issue, given);
  if (reading.ok) expectGoodValues(reading.value, given);
}

// A quarter of a million bodies go through here: matchers would take most of the time.
function hold(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`broken: ${promise}`);
}

function expectASafeIssue(issue: Issue, given: unknown): void {
  const { text, remedy } = describeIssue(issue);
  hold(text !== '' && remedy !== '', 'every issue has words');
  hold(!JSON.stringify([issue, text]).includes(buildCode(1).slice(1, 30)), 'no issue shows a code');
  // A path leads to what is there, or to where it is missing.
  let node = given;
  for (const key of issue.path.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      hold(['field_missing', 'row_unreadable'].includes(issue.code), 'a path leads somewhere');
      break;
    }
    node = (node as Record<string | number, unknown>)[key];
  }
}

const idKeys = new Set([
  'id',
  'postId',
  'bindingId',
  'businessCenterId',
  'adGroupId',
  'campaignId',
  'videoId',
]);

function expectGoodValues(value: unknown, given: unknown): void {
  const rows = (value as { rows?: readonly unknown[] }).rows ?? [value];
  for (const row of rows) {
    const { raw, post, authorisation } = row as SparkPost;
    hold(isPartOf(raw, given), 'raw is what came');
    visit({ ...(row as object), raw: undefined });
    // These throw when they are given what cannot be.
    if (authorisation) authorisationStatus(authorisation as Authorisation, { now });
    if (post && authorisation) expectDomainTypes(row as SparkPost, post);
  }
  const posts = rows.filter((row): row is SparkPost => typeof (row as SparkPost).post === 'object');
  matchAuthorisedPosts([{ code: buildCode(1), post: '7440000000000000001' }], posts);
}

function expectDomainTypes({ access, authorisation, identity: owner }: SparkPost, given: Post): void {
  const verdict = checkSparkEligibility(given, {
    now,
    owner: 'creator',
    access,
    authorisation,
    identity: owner,
  });
  hold(['eligible', 'ineligible', 'unknown'].includes(verdict.status), 'eligibility can judge it');
  toSparkIdentity(owner);
  const isJudged = given.state !== undefined || given.visibility !== undefined;
  hold(!isJudged || given.platformStatus !== undefined, 'a standing has its word');
}

function visit(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (idKeys.has(key)) hold(typeof value === 'string', 'an id is text');
    if (key.endsWith('At')) hold(!Number.isNaN((value as Date).getTime()), 'a date is valid');
    hold(value !== null, 'what is not known is absent');
    visit(value);
  }
}

/** The very object that came, not a copy: nothing can have been lost. An answer without data has none. */
function isPartOf(raw: unknown, given: unknown): boolean {
  if (typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0) return true;
  if (raw === given) return true;
  return (
    typeof given === 'object' && given !== null && Object.values(given).some((part) => isPartOf(raw, part))
  );
}
