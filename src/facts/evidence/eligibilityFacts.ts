import { factTable } from './factTable';

/** What is known about which posts and accounts can run as Spark Ads. */
export const eligibilityFacts = /* @__PURE__ */ factTable([
  // The post
  {
    id: 'post-kinds',
    statement:
      'Video posts and photo posts can run; the API tells them apart as item types VIDEO and CAROUSEL.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-status',
    statement:
      'A post reports HESITATE_RECOMMEND when it is public, ONLY_FRIEND_SEE, ONLY_AUTHOR_SEE, REVIEW_PENDING, ONLY_USER_PASS, AUDIT_DELETE or USER_DELETE.',
    sources: ['client_with_docs', 'identity_video_get'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
    contradiction:
      'Posts under an identity carry the same words with the prefix ITEM_STATUS_ or STATUS_. One table of the documentation swaps friends-only and private; the code takes the words at face value.',
  },
  {
    id: 'post-privacy-words',
    statement:
      'On publishing, privacy is PUBLIC_TO_EVERYONE, MUTUAL_FOLLOW_FRIENDS or SELF_ONLY; a private account gets FOLLOWER_OF_CREATOR instead of the first.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-deleted',
    statement:
      'A post that its owner deleted cannot be used: Ads Manager refuses its code as video_deleted, and the API calls the post USER_DELETE.',
    sources: ['help_code_errors', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-removed',
    statement:
      'A post that TikTok took down cannot be used: Ads Manager refuses its code as video_unavailable or illegal_item_status_error. The API calls it ONLY_USER_PASS when a reviewer took it down later, AUDIT_DELETE when it failed review.',
    sources: ['help_code_errors', 'client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-in-review',
    statement: 'A post that is still under review (REVIEW_PENDING) cannot be used yet.',
    sources: ['client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-story',
    statement: 'Stories cannot be used: Ads Manager refuses their codes as story_video_not_supported.',
    sources: ['help_code_errors'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'post-live',
    statement:
      'A LIVE is advertised in an ad format of its own, from an identity that may use LIVE ads; it is not an existing post to run.',
    sources: ['client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-visibility',
    statement:
      'A private or friends-only post may be used, whether by a linked account or by a code. It becomes public once a campaign uses it, and its privacy is locked while it is promoted, unless the account runs in ads-only mode.',
    sources: ['help_spark_guide', 'identity_faq', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-27',
    contradiction:
      "TikTok's guide of 2024 speaks of private posts; an older page allows friends-only ones too; third parties say that a post must be public. The code follows TikTok. No page speaks of posts that only followers can see: by code, that is unknown.",
  },
  // Its relations to other posts
  {
    id: 'relation-chain',
    statement:
      'A duet or stitch of a duet or stitch is refused: Ads Manager names the error multi_duet_stitch_refus…',
    sources: ['help_code_errors'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'relation-duet-of-photo',
    statement: 'A duet of a photo post is refused, as carousel_duet_not_supported.',
    sources: ['help_code_errors'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'relation-one-mention',
    statement: 'A post that mentions more than one other post is refused, as mention_multiple_videos.',
    sources: ['help_code_errors', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'relation-source-authorised',
    statement:
      'Of a post that stitches, duets or mentions another, the other post must be authorised too; its code travels as original_post_auth_code.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'relation-source-ends',
    statement:
      'The authorisation of a post that another one is made from ends like any other. No source says what becomes of a running ad then, so an ad should not count on running after it.',
    sources: ['client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'relation-where-told',
    statement:
      'Which post another one stitches, duets or mentions is told for posts opened by a code; posts under an account identity come without it.',
    sources: ['client_with_docs', 'identity_video_info', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  // The account
  {
    id: 'identity-spark-types',
    statement:
      'The platform defines Spark by identity type: AUTH_CODE, TT_USER and BC_AUTH_TT are Spark, CUSTOMIZED_USER and TTS_TT are not.',
    sources: ['create_spark_ads', 'identities', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'identity-government-political',
    statement:
      'The account of a government, a politician or a political party (is_gpppa) cannot make Spark Ads.',
    sources: ['identity_get', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'identity-availability',
    statement:
      'A linked or granted account says in available_status whether it can be used: AVAILABLE, NO_VALID_BIND_ACCOUNT, SCOPE_UNAVAILABLE, IS_PRIVATE_ACCOUNT or NOT_BUSINESS_ACCOUNT. The word means nothing for other identities.',
    sources: ['identity_get', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'identity-business-account',
    statement:
      'A linked account (TT_USER) must be a business account. Whether one that is granted through Business Center (BC_AUTH_TT) must be one is not known.',
    sources: ['create_spark_ads', 'client_with_docs', 'vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    contradiction:
      "TikTok's guide asks for a business account under TT_USER only. A client lists NOT_BUSINESS_ACCOUNT for BC_AUTH_TT too, while others say that personal accounts qualify through Business Center.",
  },
  {
    id: 'identity-capabilities',
    statement:
      'A linked or granted account runs existing posts only with can_pull_video, and publishes new ones only with can_push_video.',
    sources: ['create_spark_ads', 'identity_get'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'business-center-grant',
    statement:
      'In Business Center an admin asks the owner of the account, by QR code, for “Deliver ads”, with the permissions “Existing posts” and “Publish and manage new videos” or “Show through ads only”. Up to 800 accounts and 800 partners can be connected, and members must be assigned to the account.',
    sources: ['help_delivery_permissions'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    contradiction:
      'A page of 2023 says that existing posts are those that their owner has enabled for ads: a post of a granted account may still need ad authorization to be turned on.',
  },
  // The way in
  {
    id: 'access-ways',
    statement:
      'An advertiser gets at a post by linking the business account, by having the account granted through Business Center, by a code for the one post, by an application in the creator marketplace, or, for a product of a TikTok Shop, by the affiliate authorisation of its creator. Posts of linked accounts need no code.',
    sources: ['create_spark_ads', 'identities', 'help_shop', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
    articleSays: 'Own posts need no code; posts of creators do.',
    agreement: 'refined',
  },
  {
    id: 'access-affiliate',
    statement:
      'The affiliate authorisation of TikTok Shop is not a code: it covers the product that is linked in the post, for the seller who lists it. A code serves any product.',
    sources: ['help_shop'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  // Rights, links, disclosure and limits
  {
    id: 'music-authorisation',
    statement:
      'Whether the music of a post may be used depends on the post, the target countries and the dates; a request answers WITHOUT_SONG_ID, AUTHORIZATION_MISSING or WITH_FULL_AUTHORIZATION. Without the rights the ad stands still.',
    sources: ['music_authorization', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'anchor-regions',
    statement:
      'The product regions of a link attached to a post restrict where the ad can run; where they leave no target country, it cannot run.',
    sources: ['identity_video_get', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'anchor-status',
    statement: 'TikTok reviews the links attached to a post; one that failed can make the ad unavailable.',
    sources: ['identity_video_get', 'client_with_docs', 'live_captures', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    contradiction:
      'Documentation spells the states CHECK_ING or CHECKING, a live response CheckSuccess; the code normalises them.',
  },
  {
    id: 'disclosure-branded-content',
    statement:
      'Every post that promotes something must say so: “Your brand” for the own business, “Branded content” for that of others. One that does not may be removed or restricted. The setting is on the post, under More options, Ad settings, Disclose commercial content.',
    sources: ['help_content_disclosure'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'disclosure-marketplace',
    statement:
      'In the creator marketplace a video must be marked as branded content before its authorisation can be asked for.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'disclosure-ai',
    statement:
      'An ad must disclose media that AI has generated fully or changed significantly; Spark Ads too. It declares this itself (aigc_disclosure_type) and by default declares nothing; the declaration can be changed only together with the media.',
    sources: ['help_ad_disclaimers', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'ad-quota',
    statement: 'One ad account takes up to 10,000 Spark Ads; a request tells how many are left.',
    sources: ['help_about_spark', 'help_smart_plus_spark', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
    contradiction:
      "TikTok's pages say 10,000 per ad account. Others say 10,000 per identity, or (older) 2,000 per TikTok account. The code counts nothing itself and only warns when the platform says that none is left.",
  },
  // The authorisation behind a code
  {
    id: 'by-code-needs-authorisation',
    statement:
      'A post of an account that is not linked is opened by its authorisation code; applying the code binds the post to the ad account.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
]);
