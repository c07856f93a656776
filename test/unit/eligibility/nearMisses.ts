import type { Flight, Post, SparkContext } from 'tiktok-spark-ads';
import type { EligibilityCode, Identity } from 'tiktok-spark-ads/vocabulary';
import {
  buildAuthorisation,
  buildPost,
  buildSparkContext,
  type EligibilityCase,
} from 'tiktok-spark-ads/fixtures';

const DAY_MS = 86_400_000;
const SOURCE_ID = '7440000000000000002';

/** For each rule what lies just outside of it: the reason it must not trip is in the difference to its fixture. */
export function nearMisses(now: Date): Readonly<Record<EligibilityCode, readonly EligibilityCase[]>> {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const ofPost = (post: Partial<Post>, context: Partial<SparkContext> = {}): EligibilityCase => ({
    post: buildPost(post),
    context: buildSparkContext({ now, ...context }),
  });
  const withContext = (context: Partial<SparkContext>) => ofPost({}, context);
  const withWord = (platformStatus: string, context: Partial<SparkContext> = {}) =>
    ofPost({ state: undefined, visibility: undefined, platformStatus }, context);
  const ofStitch = (sources: readonly object[], flight?: Flight) =>
    ofPost(
      { relations: { stitchOf: SOURCE_ID, mentions: [], isChain: false } },
      {
        flight,
        sourceAuthorisations: sources.map((source) =>
          buildAuthorisation({ now, postId: SOURCE_ID, ...source }),
        ),
      },
    );
  const withAuthorisation = (overrides: Omit<Parameters<typeof buildAuthorisation>[0], 'now'>) =>
    withContext({ authorisation: buildAuthorisation({ now, ...overrides }) });
  const withAccount = (identity: Partial<Identity>, context: Partial<SparkContext> = {}) => {
    const base = buildSparkContext({ now, access: 'linked_account', ...context });
    return {
      post: buildPost(),
      context: { ...base, identity: { type: 'TT_USER', ...base.identity, ...identity } },
    };
  };
  const push = { access: 'linked_account', mode: 'push' } as const;
  const published = withWord('HESITATE_RECOMMEND');
  return {
    post_deleted: [published, withWord('AUDIT_DELETE'), withWord('USER_DELETE', push)],
    post_removed: [published, withWord('USER_DELETE'), ofPost({ state: 'removed' }, push)],
    post_in_review: [published, ofPost({ state: 'in_review' }, push)],
    post_status_unknown: [
      published,
      ofPost({ state: 'published', platformStatus: 'SELF_ONLY' }),
      ofPost({ state: 'published', platformStatus: undefined }),
      ofPost({ state: 'published', platformStatus: null as never }),
      ofPost({ state: 'published', platformStatus: '' }),
      // A post that is gone has said so.
      ofPost({ state: 'deleted', platformStatus: 'STATUS_NEVER_SEEN' }),
    ],
    post_is_story: [ofPost({ kind: 'video' }), ofPost({ kind: undefined })],
    post_is_live: [ofPost({ kind: 'photo' })],
    post_kind_unknown: [
      ofPost({ kind: undefined }),
      ofPost({ kind: null as never }),
      ofPost({ kind: 'video' }),
      ofPost({ kind: 'photo' }),
      ofPost({ kind: 'story' }),
      ofPost({ kind: 'live' }),
    ],
    post_visibility_unknown: [
      withWord('ITEM_STATUS_HESITATE_RECOMMEND'),
      withWord('PUBLIC_TO_EVERYONE'),
      withWord('USER_DELETE'),
      withWord('STATUS_NEVER_SEEN'),
    ],
    post_followers_only: [
      published,
      // Of two words the narrower counts.
      ofPost({ visibility: 'followers', platformStatus: 'ONLY_AUTHOR_SEE' }),
      ofPost({ visibility: 'followers' }, { access: 'linked_account' }),
    ],
    post_exposed: [
      withWord('HESITATE_RECOMMEND', { access: 'linked_account' }),
      withWord('PUBLIC_TO_EVERYONE', { access: 'code' }),
      withWord('FOLLOWER_OF_CREATOR', { access: 'code' }),
    ],

    post_is_chain: [ofPost({ relations: { duetOf: SOURCE_ID, isChain: false } }), ofPost({ relations: {} })],
    post_duets_photo: [ofPost({ relations: { duetOf: SOURCE_ID, duetOfKind: 'video' } })],
    post_mentions_many: [
      ofPost({ relations: { mentions: [SOURCE_ID] } }),
      ofPost({ relations: { mentions: [SOURCE_ID, SOURCE_ID] } }),
      ofPost({ relations: { mentions: 'many' as never } }),
    ],
    source_not_authorised: [
      ofStitch([{ platformStatus: 'SOMETHING_NEW' }]),
      ofStitch([{ endsAt: undefined, durationDays: undefined, startsAt: undefined }]),
      ofStitch([{ needed: false }]),
      ofStitch([{ postId: undefined }]),
      ofPost({ relations: {} }),
      ofPost({ relations: { stitchOf: SOURCE_ID } }, { sourceAuthorisations: undefined }),
      ofPost(
        { relations: { duetOf: SOURCE_ID, stitchOf: SOURCE_ID, mentions: [SOURCE_ID] } },
        { sourceAuthorisations: [buildAuthorisation({ now, postId: SOURCE_ID })] },
      ),
    ],
    source_authorisation_end_upper_bound: [
      ofStitch([{}]),
      ofStitch([{ endsAt: undefined, startsAtIs: 'received', platformStatus: 'DELETED' }]),
      // Another one that surely lasts longer.
      ofStitch([{ endsAt: undefined, startsAtIs: 'received' }, { endsInDays: 29 }]),
    ],
    source_authorisation_unknown: [
      ofStitch([{ platformStatus: 'SOMETHING_NEW' }, {}]),
      ofStitch([{ platformStatus: 'DELETED' }]),
      ofStitch([{ postId: '7440000000000000003', platformStatus: 'SOMETHING_NEW' }]),
      ofPost({ relations: undefined }, { sourceAuthorisations: undefined }),
      ofPost({ relations: { duetOf: SOURCE_ID } }, { sourceAuthorisations: [] }),
    ],
    relations_unverified: [
      ofPost({ relations: { isChain: false, mentions: [] } }),
      ofPost({ relations: { isChain: false, mentions: [], duetOf: SOURCE_ID, duetOfKind: 'video' } }),
      ofPost({ relations: { isChain: false, mentions: [], duetOfKind: undefined } }),
    ],

    identity_cannot_spark: [withAccount({ type: 'TT_USER' }), withContext({ identity: undefined })],
    identity_type_unknown: [
      withContext({ identity: undefined }),
      withAccount({ type: undefined as never }),
      ...['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT', 'TTS_TT', 'CUSTOMIZED_USER'].map((type) =>
        withAccount({ type }),
      ),
    ],
    identity_government_or_political: [
      withAccount({ isGovernmentOrPolitical: false }),
      withAccount({ isGovernmentOrPolitical: undefined }),
    ],
    identity_no_valid_account: [
      withAccount({ availability: 'AVAILABLE' }),
      withContext({ identity: { type: 'AUTH_CODE', availability: 'NO_VALID_BIND_ACCOUNT' } }),
    ],
    identity_scope_missing: [
      withContext({ identity: { type: 'AUTH_CODE', availability: 'SCOPE_UNAVAILABLE' } }),
    ],
    identity_private_account: [
      withContext({ identity: { type: 'AUTH_CODE', availability: 'IS_PRIVATE_ACCOUNT' } }),
    ],
    identity_not_business_account: [
      withContext({ identity: { type: 'AUTH_CODE', availability: 'NOT_BUSINESS_ACCOUNT' } }),
    ],
    identity_maybe_not_business_account: [
      withAccount({ availability: 'NOT_BUSINESS_ACCOUNT' }),
      withContext({ identity: { type: 'AUTH_CODE', availability: 'NOT_BUSINESS_ACCOUNT' } }),
    ],
    identity_availability_unknown: [
      withAccount({ availability: undefined }),
      withContext({ identity: { type: 'AUTH_CODE', availability: 'SOMETHING_NEW' } }),
      ...[
        'AVAILABLE',
        'NO_VALID_BIND_ACCOUNT',
        'SCOPE_UNAVAILABLE',
        'IS_PRIVATE_ACCOUNT',
        'NOT_BUSINESS_ACCOUNT',
      ].map((availability) => withAccount({ availability })),
    ],
    identity_cannot_pull: [
      withAccount({ canPull: undefined }),
      withAccount({ canPull: false }, { mode: 'push' }),
      withContext({ identity: { type: 'AUTH_CODE', canPull: false } }),
    ],
    identity_cannot_push: [
      withAccount({ canPush: undefined }, { mode: 'push' }),
      withAccount({ canPush: false }),
      withContext({ mode: 'push', identity: { type: 'AUTH_CODE', canPush: false } }),
    ],
    identity_unverified: [
      withAccount({ canPush: undefined }),
      withAccount({ canPull: undefined }, { mode: 'push' }),
      withContext({ identity: { type: 'AUTH_CODE', isGovernmentOrPolitical: false } }),
      withContext({ access: 'none', identity: undefined }),
    ],

    access_missing: [withContext({ access: 'bc_grant' })],
    access_unknown: (['code', 'linked_account', 'bc_grant', 'none'] as const).map((access) =>
      withContext({ access }),
    ),
    access_affiliate_only: (['code', 'linked_account', 'bc_grant', 'none'] as const).map((access) =>
      withContext({ access }),
    ),
    access_conflicts_identity: [
      withContext({ access: 'code' }),
      withContext({ access: 'bc_grant' }),
      withContext({ access: 'none', identity: { type: 'AUTH_CODE' } }),
      withContext({ access: 'linked_account', identity: undefined }),
      withAccount({ type: 'SOMETHING_NEW' }),
      withAccount({ type: 'CUSTOMIZED_USER' }),
    ],
    access_by_code_cannot_push: [withContext({ mode: 'pull' }), withContext(push)],

    authorisation_missing: [
      withAuthorisation({}),
      withContext({ access: 'linked_account', authorisation: undefined }),
      withContext({ access: 'code', mode: 'push', authorisation: undefined }),
    ],
    authorisation_other_post: [
      withAuthorisation({ postId: undefined }),
      withContext({ access: 'bc_grant', authorisation: buildAuthorisation({ now, postId: SOURCE_ID }) }),
    ],
    authorisation_unanswered: [
      withAuthorisation({ stage: 'in_review', platformStatus: undefined }),
      withAuthorisation({ stage: 'requested', endsInDays: -1 }),
    ],
    authorisation_declined: [
      withAuthorisation({ platformStatus: 'DELETED' }),
      withAuthorisation({ platformStatus: 'ACCEPTED' }),
    ],
    authorisation_pending: [
      withAuthorisation({ stage: 'requested', platformStatus: undefined }),
      withAuthorisation({ stage: undefined, platformStatus: 'WAITING' }),
    ],
    authorisation_not_applied: [withAuthorisation({ stage: 'generated', platformStatus: 'DELETED' })],
    authorisation_not_started: [withAuthorisation({ endsInDays: 30 })],
    authorisation_expired: [
      withAuthorisation({ endsInDays: 1 / DAY_MS, durationDays: 30 }),
      withContext({ access: 'linked_account', authorisation: buildAuthorisation({ now, endsInDays: -3 }) }),
    ],
    authorisation_perhaps_over: [
      withAuthorisation({ endsInDays: -3 }),
      withAuthorisation({ endsInDays: -3, endIs: 'platform' }),
      withAuthorisation({ endsInDays: -3, endIs: 'contract', platformStatus: 'EXPIRED' }),
      withAuthorisation({ endsInDays: 3, endIs: 'contract' }),
      withAuthorisation({ endsInDays: -3, endIs: 'contract', platformStatus: 'DELETED' }),
    ],
    authorisation_revoked: [
      withAuthorisation({ stage: 'rejected', platformStatus: undefined }),
      withAuthorisation({ stage: undefined, platformStatus: 'REJECTED' }),
    ],
    authorisation_unknown: [
      withAuthorisation({ platformStatus: 'AUTHORIZED' }),
      withContext({ authorisation: { stage: 'applied' } }),
      withAuthorisation({ platformStatus: 'SOMETHING_NEW', endsInDays: -1 }),
    ],
    authorisation_end_unknown: [
      withAuthorisation({ startsAt: undefined, durationDays: undefined }),
      withAuthorisation({ platformStatus: 'SOMETHING_NEW' }),
      withContext({ authorisation: { platformStatus: 'EXPIRED' } }),
    ],
    authorisation_end_unconfirmed: [
      withAuthorisation({ endIs: 'platform' }),
      withAuthorisation({ endIs: undefined }),
      withAuthorisation({ endIs: 'creator', platformStatus: 'EXPIRED' }),
    ],
    authorisation_granted_less: [
      withAuthorisation({ requestedDays: 30 }),
      withAuthorisation({ requestedDays: undefined }),
      withContext({ authorisation: { endsAt: inDays(9), requestedDays: 365 } }),
      withAuthorisation({ requestedDays: 365, platformStatus: 'EXPIRED' }),
    ],
    authorisation_end_upper_bound: [
      withAuthorisation({ endsAt: undefined, startsAtIs: 'generated' }),
      withAuthorisation({ endsAt: undefined, startsAtIs: 'received', platformStatus: 'EXPIRED' }),
    ],

    flight_over: [
      withContext({ flight: { startsAt: inDays(-9), endsAt: new Date(now.getTime() + 1) } }),
      withContext({ flight: { startsAt: inDays(-9) } }),
      withContext({ flight: { startsAt: inDays(-9), endsAt: null as never } }),
    ],
    flight_after_source_authorisation: [
      ofStitch([{ endsInDays: 10 }], { startsAt: new Date(inDays(10).getTime() - 1), endsAt: inDays(11) }),
      ofStitch([{ endsInDays: 10 }, { endsInDays: 11 }], { startsAt: inDays(10), endsAt: inDays(11) }),
      ofStitch([{ endsInDays: -1 }], { startsAt: inDays(10), endsAt: inDays(11) }),
      ofStitch([{ endsInDays: 10 }]),
    ],
    flight_outlives_source_authorisation: [
      ofStitch([{ endsInDays: 10 }], { startsAt: inDays(1), endsAt: inDays(10) }),
      ofStitch([{ endsInDays: 10 }], { startsAt: inDays(10) }),
      // One goes on where the other ends.
      ofStitch([{ endsInDays: 10 }, { startsAt: inDays(10), endsAt: inDays(30) }], {
        startsAt: inDays(1),
        endsAt: inDays(20),
      }),
      ofStitch([{ platformStatus: 'SOMETHING_NEW', endsInDays: 10 }], {
        startsAt: inDays(1),
        endsAt: inDays(15),
      }),
    ],
    flight_after_authorisation: [
      withContext({ flight: undefined }),
      withContext({ flight: { startsAt: new Date(inDays(20).getTime() - 1) } }),
      withContext({ access: 'linked_account', flight: { startsAt: inDays(999) } }),
      withContext({
        flight: { startsAt: inDays(40) },
        authorisation: buildAuthorisation({ now, endsInDays: -1 }),
      }),
    ],
    flight_outlives_authorisation: [
      withContext({ flight: { startsAt: inDays(1), endsAt: inDays(20) } }),
      withContext({ flight: { startsAt: inDays(20) } }),
      withContext({ access: 'linked_account', flight: { startsAt: inDays(1) } }),
    ],

    music_not_authorised: [
      withContext({ music: { status: 'WITHOUT_SONG_ID' } }),
      withContext({ music: { status: 'WITH_FULL_AUTHORIZATION' } }),
      // Refused for more than this ad needs says nothing of what it needs.
      withContext({ music: { status: 'AUTHORIZATION_MISSING', countries: ['DE', 'FR', 'US'] } }),
      withContext({
        music: { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(0), endsAt: inDays(9) } },
        flight: { startsAt: inDays(1), endsAt: inDays(9) },
      }),
    ],
    music_not_cleared_for_all: [
      // Refused for just what the ad needs, or for nothing of it.
      withContext({ music: { status: 'AUTHORIZATION_MISSING', countries: ['DE', 'FR'] } }),
      withContext({ music: { status: 'AUTHORIZATION_MISSING', countries: ['US'] } }),
      withContext({
        music: { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(1), endsAt: inDays(9) } },
        flight: { startsAt: inDays(9), endsAt: inDays(12) },
      }),
      withContext({ music: { status: 'WITH_FULL_AUTHORIZATION', countries: ['DE'] } }),
    ],
    music_status_unknown: [
      withContext({ music: { status: 'WITH_FULL_AUTHORIZATION' } }),
      withContext({ music: { status: '' } }),
      withContext({ music: undefined }),
    ],
    music_unverified: [
      withContext({ music: { status: 'WITH_FULL_AUTHORIZATION', countries: ['DE', 'FR', 'US'] } }),
      withContext({ music: { status: 'WITH_FULL_AUTHORIZATION', countries: ['US'] }, countries: undefined }),
      withContext({ music: { status: 'AUTHORIZATION_MISSING' } }),
      withContext({
        music: { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: inDays(1), endsAt: inDays(9) } },
        flight: { startsAt: inDays(1), endsAt: inDays(9) },
      }),
      withContext({
        music: { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: inDays(1) } },
        flight: { startsAt: inDays(1) },
      }),
    ],
    anchor_regions_exclude_all: [
      ofPost({ anchors: [{ productRegions: ['DE'] }] }),
      ofPost({ anchors: [{ productRegions: ['US'] }] }, { countries: undefined }),
      ofPost({ anchors: [{ productRegions: ['US'] }] }, { countries: [] }),
      ofPost({ anchors: [{ productRegions: ['US', 'DE'] }, { productRegions: ['DE'] }] }, { countries: [] }),
      ofPost({ anchors: [{ productRegions: undefined }] }),
      ofPost({ anchors: [{ productRegions: [] }] }),
    ],
    anchor_regions_exclude_some: [
      ofPost({ anchors: [{ productRegions: ['DE', 'FR'] }] }),
      ofPost({ anchors: [{ productRegions: ['DE'] }, { productRegions: ['FR'] }] }),
      ofPost({ anchors: [{ productRegions: ['US'] }] }),
    ],
    anchor_regions_limit: [
      ofPost({ anchors: [{ productRegions: ['DE'] }] }),
      ofPost({ anchors: [{ productRegions: ['US'] }] }),
      ofPost({ anchors: [{ productRegions: [] }] }, { countries: undefined }),
      ofPost({ anchors: undefined }, { countries: undefined }),
      // No country is left at all, which is more than a limit.
      ofPost({ anchors: [{ productRegions: ['US'] }, { productRegions: ['DE'] }] }, { countries: undefined }),
    ],
    anchor_rejected: [ofPost({ anchors: [{ status: 'checking' }] }), ofPost({ anchors: undefined })],
    anchors_unverified: [
      ofPost({ anchors: [{ status: 'passed', productRegions: ['DE', 'FR'] }] }),
      ofPost({ anchors: [] }),
      ofPost({ anchors: [{ productRegions: ['US'] }] }),
    ],
    ads_only_mode_refuses_profile: [
      withAccount({ adsOnlyMode: true }, { mode: 'push', darkPost: true }),
      withAccount({ adsOnlyMode: true }, { mode: 'push' }),
      withAccount({ adsOnlyMode: true }, { darkPost: false }),
      withAccount({ adsOnlyMode: false }, { mode: 'push', darkPost: false }),
    ],
    ads_only_mode_unverified: [
      withAccount({}, { ...push, darkPost: true, advertiser: undefined }),
      withAccount({ adsOnlyMode: false }, { ...push, advertiser: undefined }),
      withAccount({}, { ...push, advertiser: { adsOnlyMode: true } }),
    ],
    branded_content_undisclosed: [
      ofPost({ disclosure: { brandedContent: true } }),
      ofPost({ disclosure: {} }),
      ofPost({ disclosure: { brandedContent: false } }, { owner: 'own' }),
    ],
    own_brand_undisclosed: [
      ofPost({ disclosure: { ownBrand: false } }, { owner: 'own' }),
      ofPost({ disclosure: { ownBrand: false, brandedContent: false } }, { owner: 'creator' }),
      ofPost({ disclosure: { ownBrand: false, brandedContent: true } }, { owner: 'own' }),
    ],
    disclosure_unverified: [
      ofPost({ disclosure: undefined }, push),
      ofPost({ disclosure: { ownBrand: true } }, { owner: 'own' }),
      ofPost({ disclosure: { brandedContent: false } }, { owner: 'creator' }),
    ],
    ai_content_declared: [ofPost({ disclosure: { aiGenerated: false } })],
    quota_exhausted: [withContext({ quota: { available: 1 } }), withContext({ quota: undefined })],
    quota_unverified: [
      withContext({ quota: { available: 0 } }),
      withContext({ access: 'none', quota: undefined }),
    ],
  };
}
