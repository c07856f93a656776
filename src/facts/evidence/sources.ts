import type { FactSource } from '../../vocabulary/fact';

const portal = (docId: string) => `https://business-api.tiktok.com/portal/docs?id=${docId}`;

// A type that keeps the keys, and no titles: they would fill the declarations.
const sourceTable = <Id extends string>(
  sources: Readonly<Record<Id, FactSource>>,
): Readonly<Record<Id, FactSource>> => sources;

/** Where the facts were read, by the key that facts cite. */
export const factSources = /* @__PURE__ */ (() =>
  sourceTable({
    // TikTok's own pages
    create_spark_ads: { title: 'Create Spark Ads', publisher: 'tiktok', url: portal('1739470744631298') },
    identities: { title: 'Identities', publisher: 'tiktok', url: portal('1738958351620097') },
    identity_get: { title: 'Get identity list', publisher: 'tiktok', url: portal('1740218420781057') },
    identity_video_get: {
      title: 'Get posts under an identity',
      publisher: 'tiktok',
      url: portal('1740218475032577'),
    },
    identity_video_info: {
      title: 'Get info about TikTok posts',
      publisher: 'tiktok',
      url: portal('1740218522178562'),
    },
    migrate_to_spark: { title: 'Migrate to Spark Ads', publisher: 'tiktok', url: portal('1848048566169730') },
    create_carousel_ads: {
      title: 'Create Carousel Ads',
      publisher: 'tiktok',
      url: portal('1766217791987713'),
    },
    smart_plus: {
      title: 'Upgraded Smart+ creative combinations',
      publisher: 'tiktok',
      url: portal('1847839781968897'),
    },
    one_step: {
      title: 'Create a campaign, an ad group, and a Spark Ad in one step',
      publisher: 'tiktok',
      url: portal('1829744071179330'),
    },
    ads_preview: { title: 'Ads preview', publisher: 'tiktok', url: portal('1739403070695426') },
    gmv_max_videos: { title: 'GMV Max video list', publisher: 'tiktok' },
    manage_authorization: {
      title: 'Manage TikTok post ad authorization',
      publisher: 'tiktok',
      url: 'https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3',
    },
    tt_video_info: {
      title: 'Get info about a TikTok post',
      publisher: 'tiktok',
      url: portal('1738376324021250'),
    },
    tt_video_authorize: {
      title: 'Authorize a TikTok post',
      publisher: 'tiktok',
      url: portal('1738376435339265'),
    },
    tt_video_list: {
      title: 'Get authorized TikTok posts',
      publisher: 'tiktok',
      url: portal('1738376465972226'),
    },
    tt_video_unbind: {
      title: 'Unbind a Spark Ad post',
      publisher: 'tiktok',
      url: portal('1738376509936641'),
    },
    music_authorization: {
      title: 'Get music authorization',
      publisher: 'tiktok',
      url: portal('1740218495869954'),
    },
    api_permissions: { title: 'API reference with permissions', publisher: 'tiktok' },
    docs_index: { title: 'Index of documentation titles', publisher: 'tiktok' },
    business_api_sdk: {
      title: 'TikTok Business API SDK, schema files',
      publisher: 'tiktok',
      url: 'https://github.com/tiktok/tiktok-business-api-sdk',
    },
    help_about_spark: { title: 'About Spark Ads', publisher: 'tiktok' },
    help_spark_guide: { title: 'Spark Ads Creation Guide', publisher: 'tiktok' },
    help_code_errors: {
      title: 'About Spark Ads Code Error Notifications in TikTok Ads Manager',
      publisher: 'tiktok',
      url: 'https://ads.tiktok.com/help/article/about-spark-ads-code-error-notifications-in-tiktok-ads-manager',
    },
    help_in_feed_specs: { title: 'TikTok Auction In-Feed Ads', publisher: 'tiktok' },
    help_content_suite: { title: 'Content Suite and TikTok One help pages', publisher: 'tiktok' },
    help_custom_identity: { title: 'Notice on the phase-out of custom identities', publisher: 'tiktok' },
    help_budget: { title: 'Budget help page and budget FAQ', publisher: 'tiktok' },
    help_shop: { title: 'TikTok Shop: affiliate mass authorization and video code', publisher: 'tiktok' },
    identity_faq: { title: 'Identity FAQ (an older edition)', publisher: 'tiktok' },
    creative_playbook: { title: 'Spark Ads: Creative Playbook', publisher: 'tiktok' },
    // Others
    client_with_docs: {
      title: 'A Go client whose comments relay the official documentation',
      publisher: 'third_party',
      url: 'https://github.com/bububa/tiktok-business',
    },
    docs_reader: {
      title: 'A third-party tool that quotes the official documentation',
      publisher: 'third_party',
    },
    implementations: {
      title: 'Third-party implementations, read in public repositories',
      publisher: 'third_party',
    },
    live_captures: {
      title: 'Responses captured by third parties against the live API',
      publisher: 'third_party',
    },
    vendor_help: { title: 'Help pages of creator and ad tools', publisher: 'third_party' },
    agency_blogs: { title: 'Agency blogs and trade press', publisher: 'third_party' },
    help_mirror: { title: 'A knowledge base that copies TikTok help pages', publisher: 'third_party' },
    article: { title: 'TikTok Spark Ads in 2026 (the founding article)', publisher: 'article' },
    reasoning: { title: 'Follows from other facts', publisher: 'inference' },
  }))();

/** The key of a source. */
export type FactSourceId = keyof typeof factSources;
