import { factTable } from './factTable';

/** What is known about durations, clocks and the lifetime of an authorisation. */
export const authorisationFacts = /* @__PURE__ */ factTable([
  {
    id: 'authorisation-end',
    statement:
      'An authorisation ends its number of days, of 86,400 seconds each, after it started, to the second and in UTC.',
    sources: ['identity_video_info', 'live_captures', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'authorisation-clock-start',
    statement:
      'The clock starts when the creator generates the code, not when the advertiser receives or applies it.',
    sources: ['identity_video_info', 'live_captures', 'vendor_help', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'authorisation-end-exclusive',
    statement: 'Whether the last instant itself is still valid is not documented; it is taken as not valid.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'invite-time-is-not-a-start',
    statement:
      'The field invite_start_time is when the post was bound or the creator invited, after the clock had started; nothing is counted from it.',
    sources: ['identity_video_get', 'identity_video_info', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
    contradiction:
      'One page calls it the time when the authorization starts, its Chinese edition the invitation time. The dates of the official example bear out the second.',
  },
  {
    id: 'platform-time-format',
    statement: 'Times come as 2026-06-23 07:09:07 without a zone, or as 2026-06-23T07:09:07Z; both are UTC.',
    sources: ['identity_video_info', 'live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
    contradiction:
      'The documentation states the first form and its own example shows the second. Both are read, as UTC.',
  },
  {
    id: 'durations-documented',
    statement: 'The documented durations are 7, 30, 60 and 365 days.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
    articleSays: 'The creator chooses 7, 30, 60 or 365 days.',
    agreement: 'refined',
  },
  {
    id: 'duration-180',
    statement: 'A duration of 180 days is reported beside the documented ones.',
    sources: ['docs_reader', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    effectiveFrom: '2026-01-01',
    contradiction:
      'A relayed copy of the documentation of July 2026 and the article do not have it. It is accepted and flagged.',
  },
  {
    id: 'durations-open',
    statement:
      'Other durations, and none at all, are claimed in places: any number from 7 to 365, or unlimited. None of it is documented.',
    sources: ['vendor_help', 'agency_blogs', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'duration-not-requested',
    statement: 'In an order, 0 requested days means that no authorisation is asked for.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'duration-default-app',
    statement: 'In the app, a creator who chooses nothing grants 30 days.',
    sources: ['vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'duration-default-api',
    statement: 'Through the Business API, 30 days are granted or asked for when none are named.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'duration-default-content-suite',
    statement: 'An application from Content Suite or TikTok One asks for 365 days when none are named.',
    sources: ['help_content_suite'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'granted-is-not-requested',
    statement:
      'The days that a creator grants need not be those that were asked for; the granted ones are the end less the start.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'applications-outstanding',
    statement: 'At most 30 applications for one video can be open at a time in the creator marketplace.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'ad-auth-status',
    statement:
      'The status of an authorised post is an open list of words; AUTHORIZED, EXPIRED and UNAUTHORIZED have been seen.',
    sources: ['identity_video_info', 'live_captures', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'auth-code-status',
    statement: 'A code is NOT_USED (generated, never applied), IN_USE, EXPIRED or DELETED.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'application-status',
    statement:
      'An application to a creator is WAITING, REJECTED or ACCEPTED; one that waits can come with a usable code.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'authorisation-only-for-codes',
    statement:
      'Dates and status of an authorisation (auth_info) come only for posts opened by a code; for posts of a linked or granted account, which need none, they are null.',
    sources: ['identity_video_info'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'status-lags-clock',
    statement: 'The status word can lag behind the clock; the worse of the two is believed.',
    sources: ['implementations', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-in-review',
    statement: 'A fresh code can be pending until TikTok has reviewed the post.',
    sources: ['vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'extension-adds',
    statement:
      'An extension adds its days to those that remain: 180 left and 180 more make 360. One official example says so, and no limit is documented.',
    sources: ['docs_reader'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'extension-keeps-code',
    statement:
      'No page says that a code changes when its authorisation is extended, so it is taken to stay the same.',
    sources: ['manage_authorization', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-27',
  },
  {
    id: 'extension-after-expiry',
    statement:
      'Whether an expired code can still be extended, and from when its days would count, is not settled; a new code always works.',
    sources: ['help_code_errors', 'vendor_help', 'manage_authorization', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    contradiction:
      "TikTok's help tells advertisers to have an expired code extended; the documentation speaks of an expiring one, and vendors say that an expired code cannot be revived. Both remedies are offered.",
    articleSays: 'When it has ended, the creator must generate a new code.',
    agreement: 'disputed',
  },
  {
    id: 'extension-after-deletion',
    statement: 'Whether extending brings back a deleted code is not settled.',
    sources: ['client_with_docs', 'docs_reader'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
    contradiction:
      'One relayed copy of the documentation says that it fails without a code, another that it generates a new one. Both remedies are offered.',
  },
  {
    id: 'expiry-stops-ads',
    statement:
      'When an authorisation by code ends, its ads stop; there is no grace period and no automatic renewal.',
    sources: ['vendor_help', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    articleSays: 'The code is time-boxed: when it ends, the post cannot run as a Spark Ad.',
    agreement: 'confirmed',
  },
  {
    id: 'flight-within-authorisation',
    statement: 'An ad cannot outlive its authorisation, so that one without an end date always does.',
    sources: ['vendor_help', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    articleSays:
      'Line the duration up with the run: a winner is useless if its code expires in the middle of its flight.',
    agreement: 'confirmed',
  },
  {
    id: 'flight-lies-ahead',
    statement:
      'An ad runs from the start of its schedule to its end; a schedule that is over delivers nothing.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'toggle-refused-in-use',
    statement: 'The creator cannot turn ad authorisation off while the post is used in Spark Ads.',
    sources: ['client_with_docs', 'vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'deletion-refused-in-use',
    statement: 'A code cannot be deleted while ads use it. Afterwards new ads need a new code.',
    sources: ['help_spark_guide', 'docs_reader'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
    contradiction:
      "TikTok's help page wants every ad of the post deleted first. The relayed documentation speaks of active ads only, and lets ads that exist run on. Ask for the ads to be deleted.",
  },
  {
    id: 'revocation-is-not-instant',
    statement:
      'After an authorisation is taken back nothing new can use it; ads that run may go on for a short while.',
    sources: ['vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'unbind-releases-post',
    statement:
      'The advertiser can release a post from the ad account; an expired entry stays in the list until then.',
    sources: ['tt_video_unbind', 'client_with_docs', 'vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-deletion-needs-ads-gone',
    statement:
      'The ads of a post must be removed before its owner can delete it; a deleted post cannot be used for ads.',
    sources: ['identity_faq', 'help_code_errors', 'vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-privacy-locked',
    statement:
      'Once a campaign uses a private post, the post becomes public, and its privacy cannot be changed while it is promoted.',
    sources: ['help_spark_guide'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'banned-account-pauses',
    statement:
      'When the account of a post is banned or closed, delivery pauses by itself, and no new ads can be made with it.',
    sources: ['identity_faq'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'unlinked-account-runs-on',
    statement:
      'When a linked account is unlinked, ads that run go on until the budget is spent or they are paused.',
    sources: ['identity_faq'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'affiliate-end-pauses',
    statement:
      'TikTok Shop affiliate ads pause when the creator turns authorisation off, the collaboration ends, or the product link is lost.',
    sources: ['help_shop'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'authorisation-lost-status',
    statement:
      'An ad whose authorisation is lost reports AD_STATUS_ASSET_AUTHORIZATION_LOST or AD_STATUS_CREATOR_AUTHORIZATION_REVOKED.',
    sources: ['client_with_docs', 'business_api_sdk'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'renewal-horizon',
    statement: 'Tools that watch authorisations warn at least 7 days before the end.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'several-bindings',
    statement:
      'One post can be in the list of authorised posts more than once: once for each code that opened it.',
    sources: ['live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'authorisation-accepts',
    statement:
      'Turning on ad authorisation makes the post available for ads, sends it to ad review, may show it on third-party platforms, and accepts the Advertising Content Terms.',
    sources: ['docs_reader'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-with-the-deliverable',
    statement: 'A code that is agreed in brief and contract arrives with the post and need not be chased.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Put authorisation into brief and contract, so that the code comes with the deliverable.',
    agreement: 'unconfirmed',
  },
  {
    id: 'content-suite-authorisations',
    statement:
      'Content Suite lists posts whose creator accepted a request, whose creator authorised the whole account, or whose creator tagged the brand in a partnership or sent a code.',
    sources: ['help_content_suite'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'content-suite-sync',
    statement:
      'A post authorised in Content Suite reaches Ads Manager by a sync. In Ads Manager it runs by itself; in TikTok One it is off unless somebody turns it on. So a post can be authorised and not be listed: sync it, or apply its code.',
    sources: ['help_content_suite'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'code-hard-to-find',
    statement:
      'In the app, some creators find the code under Authorize, Generate, Save, Manage and Copy; others go to Creator tools first, then to Ad settings.',
    sources: ['vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
  },
]);
