import type { FactSource } from '../../vocabulary/fact';
import { frozen } from '../../shared/frozen';

const portal = (docId: string) => `https://business-api.tiktok.com/portal/docs?id=${docId}`;
const help = (slug: string) => `https://ads.tiktok.com/help/article/${slug}`;

// The type keeps the keys but not the titles, which would bloat the declarations.
const sourceTable = <Id extends string>(
  sources: Readonly<Record<Id, FactSource>>,
): Readonly<Record<Id, FactSource>> => frozen(sources);

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
    help_about_spark: { title: 'About Spark Ads', publisher: 'tiktok', url: help('spark-ads') },
    help_spark_guide: {
      title: 'Spark Ads Creation Guide',
      publisher: 'tiktok',
      url: help('spark-ads-creation-guide'),
    },
    help_spark_faq: { title: 'Spark Ads FAQs', publisher: 'tiktok', url: help('?aid=10007047') },
    help_code_errors: {
      title: 'About Spark Ads Code Error Notifications in TikTok Ads Manager',
      publisher: 'tiktok',
      url: help('about-spark-ads-code-error-notifications-in-tiktok-ads-manager'),
    },
    help_in_feed_specs: {
      title: 'TikTok Auction In-Feed Ads',
      publisher: 'tiktok',
      url: help('?aid=10002742'),
    },
    help_content_suite: {
      title: 'How to use Content Suite to create and launch Spark Ads',
      publisher: 'tiktok',
      url: help('how-to-use-content-suite-to-create-and-launch-spark-ads'),
    },
    help_custom_identity: {
      title: 'About changes coming to Custom Identity',
      publisher: 'tiktok',
      url: help('about-changes-coming-to-custom-identity'),
    },
    help_budget: { title: 'Budget', publisher: 'tiktok', url: help('budget') },
    help_budget_faq: { title: 'Budget FAQ', publisher: 'tiktok' },
    help_smart_plus_spark: {
      title: 'How to create Spark Ads for Smart+ Campaigns in TikTok Ads Manager',
      publisher: 'tiktok',
      url: help('how-to-create-spark-ads-for-smart-campaigns-on-tiktok-ads-manager'),
    },
    help_link_account: {
      title: 'How to link TikTok accounts as ad delivery assets in Ads Manager',
      publisher: 'tiktok',
      url: help('how-to-link-tiktok-accounts-as-ad-delivery-assets-in-ads-manager'),
    },
    help_delivery_permissions: {
      title: 'How to request TikTok account ad delivery permissions in Business Center',
      publisher: 'tiktok',
      url: help('how-to-request-tiktok-account-ad-delivery-permissions-in-business-center'),
    },
    help_delivery_permissions_2023: {
      title: 'TikTok account permissions in Business Center (2023)',
      publisher: 'tiktok',
      url: help('?aid=10006161'),
    },
    help_ad_disclaimers: {
      title: 'About ad disclaimers in TikTok Ads Manager',
      publisher: 'tiktok',
      url: help('about-ad-disclaimers-in-tiktok-ads-manager'),
    },
    help_content_disclosure: {
      title: 'How to turn on the commercial content disclosure setting in TikTok',
      publisher: 'tiktok',
      url: help('how-to-turn-on-the-commercial-content-disclosure-setting-in-tiktok'),
    },
    help_comments: { title: 'Managing comments on ads', publisher: 'tiktok' },
    shop_seller_sites: {
      title: 'Notices to sellers on the TikTok Shop sites of Thailand and Vietnam',
      publisher: 'tiktok',
    },
    help_shop: {
      title: 'Differences between affiliate creative authorization and video code',
      publisher: 'tiktok',
      url: help('differences-between-affiliate-creative-authorization-and-video-code'),
    },
    identity_faq: { title: 'Identity FAQ', publisher: 'tiktok', url: help('identity-faq') },
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
