import { factTable } from './factTable';

/** What is known about the Business API itself: envelopes, errors, quirks of responses. */
export const platformFacts = /* @__PURE__ */ factTable([
  {
    id: 'api-envelope',
    statement:
      'Every response is { code, message, request_id, data }, with HTTP status 200 practically always; code 0 means success and any other an error.',
    sources: ['create_spark_ads', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-ids',
    statement: 'All ids are strings in v1.3; post ids have 19 digits and do not fit a number.',
    sources: ['create_spark_ads', 'identity_video_info'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-error-ranges',
    statement:
      "Envelope code 20001 is a partial success, 4xxxx is the caller's fault, 5xxxx the server's: 50002 and 51065 are retried.",
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-errors-general',
    statement:
      'Envelope codes seen around these calls: 40001 permission missing, 40002 a parameter is invalid, 40014 not supported in the sandbox, 40102, 40104 and 40105 an access or refresh token that is expired, missing or wrong, 40110 the code for logging an app in.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    contradiction:
      'One code stands for many things, and callers have seen throttling under 40001: the message decides first.',
  },
  {
    id: 'api-error-throttling',
    statement:
      "Envelope codes 40016, 40100, 40132 and 40133 mean that requests were made too frequently, for the app, a value or an ad account; messages say 'Requests made too frequently' or 'QPS limit', and callers wait and try again.",
    sources: ['implementations', 'live_captures'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    contradiction:
      'Of 40100 one source says that too many requests were made, another that the token was revoked: the message decides, and without it both are given.',
  },
  {
    id: 'api-error-messages',
    statement:
      'Where a message names an expired, missing, incorrect or withdrawn code, or a post that is gone or not visible, the number says less than the message.',
    sources: ['help_code_errors', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-errors-ads-manager',
    statement:
      'Ads Manager shows a number and a key with a refused code; 4002 stands for two keys, so the key tells the case and not the number. The published table is known in part.',
    sources: ['help_code_errors'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-error-fragments',
    statement:
      "Refusals have been seen whose message contains 'QPS limit', 'spark creative not valid' or 'invalid spark ad'; after 'QPS limit' callers wait about 1.5 seconds.",
    sources: ['live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-error-anchor',
    statement:
      'Custom anchors cannot be changed on a post that was opened by a code: AUTH_CODE_CAN_NOT_CHANGE_ANCHOR.',
    sources: ['gmv_max_videos'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-secondary-statuses',
    statement:
      "Secondary statuses tell why an ad stopped: an authorisation lost, a creator's grant revoked, music not cleared, a product link or showcase unavailable, an identity occupied by GMV Max, or GMV Max authorised for another ad account.",
    sources: ['client_with_docs', 'business_api_sdk'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'ad-review',
    statement:
      'A post that an ad publishes appears, and its tiktok_item_id with it, only after ad review. AD_STATUS_AUDIT: under review. AD_STATUS_AUDIT_DENY: refused. AD_STATUS_REVIEW_PARTIALLY_APPROVED: some creatives are refused, and the ad runs with the others.',
    sources: ['help_spark_faq', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-other-statuses',
    statement:
      'Most secondary statuses say nothing about a post: reviews of ad and account, balance, budgets, schedule, switches, deleted parts, quotas, pixel, products. AD_STATUS_AUDIT, AD_STATUS_AUDIT_DENY and AD_STATUS_REVIEW_PARTIALLY_APPROVED belong to the review of the ad.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-gmv-max-exclusive',
    statement:
      'The authorisation for GMV Max is exclusive: a campaign is paused when another ad account got it, for the TikTok account (CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL) or for the shop (CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL).',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-remedies',
    statement:
      "What to do about an error or an ad's status, where no page says so, follows from what it means.",
    sources: ['help_code_errors', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-query-values',
    statement: 'Query values that are lists or objects are JSON texts, percent-encoded.',
    sources: ['identity_video_info'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-authorize-empty',
    statement:
      'Applying a code answers with empty data: post and identity are read back from the list or by the code.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-info-before-authorize',
    statement:
      'Whether tt_video/info answers for a code before it is applied is not stated; the guide applies the code first.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-authorize-again',
    statement: 'What applying a code twice does is not known.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    contradiction: 'Harmless, refused, and never to be tried are all said: look at the list first.',
  },
  {
    id: 'api-list-lags',
    statement:
      'A post can be authorised and not yet in the list of authorised posts. One that was authorised in Content Suite may have to be synced first.',
    sources: ['help_content_suite', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
  },
  {
    id: 'api-list-limits',
    statement:
      'tt_video/list takes 1 to 50 rows a page, 20 when absent; identity/get 1 to 100; identity/video/get 1 to 20, more is ignored; identity/video/info 20 posts; ad/create 20 ads.',
    sources: [
      'tt_video_list',
      'identity_get',
      'identity_video_get',
      'identity_video_info',
      'client_with_docs',
    ],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-list-keyword',
    statement:
      'A keyword of tt_video/list is a text of up to 500 characters, or a post id of at least 19; identity/video/get takes one with AUTH_CODE alone.',
    sources: ['tt_video_list', 'identity_video_get', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-photos-on-request',
    statement:
      'identity/video/get and identity/video/info give video posts unless item_type asks for CAROUSEL.',
    sources: ['identity_video_get', 'identity_video_info'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-page-info-zeros',
    statement: 'identity/get can answer with a page_info of zeros beside a filled list.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-empty-values',
    statement:
      'Absent parts come as null, as an empty list, as an empty object, or not at all; identity/video/info can answer with a filled video_detail and an empty video_details.',
    sources: ['identity_video_info', 'live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-field-spellings',
    statement:
      'The same field has several spellings: preview_url and url, id, Id and anchor_id, username and user_name, auth_status_updated_time and auth_status_update_time, CHECK_ING, CHECKING and CheckSuccess.',
    sources: ['identity_video_get', 'identity_get', 'client_with_docs', 'live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
    contradiction: 'Documentation, clients and live answers disagree; all spellings are read.',
  },
  {
    id: 'api-ad-rows-partial',
    statement: 'ad/get leaves out ad_format, call_to_action and creative_type on rows of AUTH_CODE.',
    sources: ['live_captures'],
    confidence: 'observed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-links-expire',
    statement:
      'Links to media are temporary: video previews and covers an hour, pictures of photo posts 90 days, profile pictures about 48 hours.',
    sources: ['tt_video_info', 'identity_get', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-identity-bc-id',
    statement: 'identity_authorized_bc_id goes with BC_AUTH_TT.',
    sources: ['identity_get', 'create_spark_ads', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
    contradiction:
      "A client says that identity/get needs it, TikTok's own example leaves it out: there it is optional.",
  },
  {
    id: 'api-smart-plus-limits',
    statement:
      'An upgraded Smart+ ad takes at most 31 creatives, 5 texts, 1 landing page and 3 calls to action; each creative has its own identity.',
    sources: ['business_api_sdk', 'smart_plus'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    contradiction:
      'Help pages speak of up to 50 creatives: the limit of the schema is the default, and another can be given.',
  },
  {
    id: 'api-one-step',
    statement:
      'business/spark_ad/create makes a campaign, an ad group and a Spark Ad of a video post at once; REACH takes the goal REACH with a frequency cap, TRAFFIC takes CLICK or TRAFFIC_LANDING_PAGE_VIEW, VIDEO_VIEWS takes ENGAGED_VIEW, ENGAGEMENT takes FOLLOWERS or PAGE_VISIT; CLICK, TRAFFIC_LANDING_PAGE_VIEW and PAGE_VISIT need a call to action.',
    sources: ['one_step'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    contradiction:
      'The page both requires and forbids a landing page with PAGE_VISIT: it is passed on when given.',
  },
  {
    id: 'api-creator-side',
    statement:
      "An account's owner turns ad authorisation of a post on or off, extends, reads and deletes its code through business/post/authorize, with the scope biz.spark.auth.",
    sources: ['manage_authorization', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-marketplace',
    statement:
      'Through TikTok One an advertiser applies to a creator for an authorisation and reads the answer; a waiting application can already carry a usable code.',
    sources: ['client_with_docs', 'docs_index'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-quota',
    statement: 'asset/bind/quota tells how many ads an account or another asset has and can still take.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-advertiser-flags',
    statement:
      'advertiser/info tells whether an ad account may use custom identities and whether its pushed posts must stay off the profile.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'api-patch-update',
    statement: 'ad/update with patch_update changes the post, the identity or the text alone.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
]);
