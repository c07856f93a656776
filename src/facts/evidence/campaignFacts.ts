import { factTable } from './factTable';

/** What is known about setting up ads: objectives, identities, ad formats, calls to action. */
export const campaignFacts = /* @__PURE__ */ factTable([
  {
    id: 'setup-objectives',
    statement:
      'The objectives in use are APP_PROMOTION, WEB_CONVERSIONS, REACH, TRAFFIC, VIDEO_VIEWS, PRODUCT_SALES, ENGAGEMENT, LEAD_GENERATION, RF_REACH, TOPVIEW_REACH and BRAND_CONSIDERATION; Spark Ads are documented for all but the last.',
    sources: ['help_about_spark', 'business_api_sdk', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'setup-objectives-retired',
    statement:
      'CATALOG_SALES was retired on 2023-02-16, SHOP_PURCHASES, RF_APP_INSTALL, RF_ENGAGEMENT, RF_TRAFFIC and RF_VIDEO_VIEW on 2023-06-01, APP_INSTALL and CONVERSIONS on 2023-10-27.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-objective-labels',
    statement:
      "Ads Manager shows the API's objectives under labels of its own, and some labels have changed: app promotion was app installs, website conversions is also sales, product sales is also shop.",
    sources: ['help_about_spark'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-values',
    statement:
      'A set-up is read in the words of this library and of the API. A value of another type means nothing, and neither does a word of ours that does not exist.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-27',
  },
  {
    id: 'setup-topview-read-only',
    statement: 'TopView can use Spark in the interface; the API can only read it.',
    sources: ['create_spark_ads', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-brand-consideration',
    statement: 'No source that was read says whether brand consideration takes Spark Ads.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-engagement',
    statement:
      'The community-interaction objective (ENGAGEMENT) runs Spark Ads only: AUTH_CODE, TT_USER or BC_AUTH_TT.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-carousel-objectives',
    statement:
      'Photo posts and carousels run with REACH, WEB_CONVERSIONS, APP_PROMOTION, LEAD_GENERATION and TRAFFIC.',
    sources: ['create_carousel_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-smart-plus',
    statement: 'Upgraded Smart+ takes the objectives APP_PROMOTION, LEAD_GENERATION and WEB_CONVERSIONS.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-smart-plus-spark',
    statement: 'Smart+ campaigns and Search campaigns take Spark Ads.',
    sources: ['help_smart_plus_spark'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'setup-one-step',
    statement:
      'The endpoint that makes campaign, ad group and Spark Ad in one step takes REACH, TRAFFIC, VIDEO_VIEWS and ENGAGEMENT, on the TikTok placement only.',
    sources: ['one_step'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-placements',
    statement:
      'Ads can be placed on TikTok, Pangle and the Global App Bundle, or automatically; TopBuzz, Helo and Vigo are gone.',
    sources: ['business_api_sdk', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-spark-placement',
    statement:
      'Spark Ads run on the TikTok placement, so an ad on Pangle or the Global App Bundle alone is non-Spark.',
    sources: ['one_step', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-ad-formats',
    statement:
      'The API knows the ad formats SINGLE_VIDEO, SINGLE_IMAGE, LIVE_CONTENT, CAROUSEL_ADS and CATALOG_CAROUSEL; CAROUSEL is retired. Spark Ads are SINGLE_VIDEO or CAROUSEL_ADS.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-single-image',
    statement: 'SINGLE_IMAGE is for Pangle and the Global App Bundle.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-catalog-carousel',
    statement: 'CATALOG_CAROUSEL runs under CUSTOMIZED_USER only.',
    sources: ['create_carousel_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-live',
    statement: 'LIVE_CONTENT promotes a LIVE, not a post, and only with the promotion type LIVE_SHOPPING.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-post-kinds',
    statement: 'A video post is a SINGLE_VIDEO ad and a photo post a CAROUSEL_ADS ad.',
    sources: ['create_carousel_ads', 'create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-calls-to-action',
    statement: 'The API lists thirty calls to action.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-call-to-action-limits',
    statement:
      'VIEW_PROFILE is for ENGAGEMENT only, WATCH_LIVE for LIVE ads only, and JOIN_THIS_HASHTAG, SHOOT_WITH_THIS_EFFECT and VIEW_VIDEO_WITH_THIS_EFFECT for Reach & Frequency only.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-call-to-action-id',
    statement: 'An ad gives a call to action or a call-to-action id; when it gives both, the id wins.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-direct-message',
    statement:
      'Lead generation with TikTok direct messages as its destination needs a Spark Ad under TT_USER or BC_AUTH_TT with the call to action SEND_MESSAGE.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-shop-identity',
    statement: 'TTS_TT, the official account of a TikTok Shop, serves GMV Max only.',
    sources: ['identities', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-gmv-max-identities',
    statement:
      'GMV Max takes the identities BC_AUTH_TT, TT_USER and TTS_TT, and not AUTH_CODE; posts opened by code come in by a switch of their own.',
    sources: ['gmv_max_videos', 'business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-shop-gmv-max-only',
    statement:
      'Since July 2025 TikTok Shop runs on GMV Max only: LIVE, Product and Video Shopping Ads under Sales with TikTok Shop as their destination cannot be created, edited or duplicated.',
    sources: ['shop_seller_sites'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
    effectiveFrom: '2025-07-01',
    contradiction:
      'The notices name July 2025 without a day, and some trade press says August or September. Between July and October 2025 the change may not have reached an account yet.',
  },
  {
    id: 'setup-custom-identity-closed',
    statement:
      'Since January 2026 new campaigns need a TikTok account, so no new ad can be made under CUSTOMIZED_USER where TikTok is among the placements or placements are automatic. Branded Mission, TikTok Shop sales, Smart Creative, manual catalogue and ad groups without TikTok are unaffected, and ads that exist stay editable. The account says can_use_custom_identity of itself.',
    sources: ['create_spark_ads', 'help_custom_identity'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    effectiveFrom: '2026-02-01',
    contradiction:
      'The API page names 15 January 2026 for ad accounts created from then on, and January 2026 without a day for older ones; the help page speaks of campaigns, not of accounts. During that January the answer is unknown; from February it is closed for all.',
    articleSays: 'A concept built as direct response is honestly run as Non-Spark.',
    agreement: 'outdated',
  },
  {
    id: 'setup-custom-identity-new-accounts',
    statement:
      'An ad account created on 15 January 2026 or later never could make new ads under CUSTOMIZED_USER on TikTok.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    effectiveFrom: '2026-01-15',
  },
  {
    id: 'setup-five-ways',
    statement:
      'There are five ways to make a Spark Ad: push under TT_USER or BC_AUTH_TT, pull under TT_USER, BC_AUTH_TT or AUTH_CODE.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'setup-business-center-id',
    statement: 'An ad under BC_AUTH_TT names the Business Center that granted the account; other ads do not.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-pull-fields',
    statement:
      'A pull gives the post and no video, pictures, music or ad text of its own; a push gives those and no post.',
    sources: ['create_spark_ads', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-dark-post-default',
    statement:
      'Since 2026-01-27 a pushed post stays off the profile unless the ad says otherwise; before, it appeared there.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    effectiveFrom: '2026-01-27',
    contradiction:
      'The migration page and the SDK still give the older default, and examples show it; the code follows the dated notice and asks to state it.',
  },
  {
    id: 'setup-dark-post-push',
    statement: 'dark_post_status has an effect on push only.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-ads-only-mode',
    statement:
      'An identity or an ad account in ads-only mode refuses dark_post_status OFF, on creation and on update.',
    sources: ['identity_get', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-dark-post-frozen',
    statement: 'While branded_content_disabled is true on an ad, its dark_post_status cannot be changed.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
  {
    id: 'setup-promotional-music',
    statement:
      'Whether viewers may duet or stitch the ad can be set on Spark Ads only, and only when promotional_music_disabled is false; it is true by default.',
    sources: ['business_api_sdk', 'create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-duet-stitch-photo',
    statement: 'Duet and stitch cannot be set for photo posts.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-video-locked',
    statement:
      'The video of a Spark Ad that pulls a post cannot be exchanged: another video is another post and, for a post opened by code, another code.',
    sources: ['client_with_docs', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Video and caption are locked; a change is a new post and a new code.',
    agreement: 'confirmed',
  },
  {
    id: 'setup-caption-locked',
    statement: 'The caption of a post cannot be edited for the ad.',
    sources: ['help_about_spark'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    articleSays: 'Video and caption are locked; a change is a new post and a new code.',
    agreement: 'confirmed',
    contradiction:
      'A report of January 2026 speaks of text edits during set-up; the code takes the caption as locked.',
  },
  {
    id: 'setup-cover-music-locked',
    statement: 'A pull takes neither a cover nor music of its own.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-not-of-the-post',
    statement:
      'Call to action, link, objective, audience, budget and schedule belong to the campaign and not to the post, so the lock on the post does not touch them.',
    sources: ['article', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    articleSays:
      'Only a Sponsored label and a call-to-action button are added; objective, audience, budget and call to action are set in the campaign.',
    agreement: 'confirmed',
  },
  {
    id: 'setup-post-exchange',
    statement: 'An update can point an ad at another post or identity.',
    sources: ['client_with_docs', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-push-edits',
    statement: 'No source that was read says what may be changed on a post that an ad published.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-non-spark-edits',
    statement: 'The creative of a non-Spark ad can be edited.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-ad-format-locked',
    statement: 'The ad format of a CAROUSEL_ADS or CATALOG_CAROUSEL ad cannot be updated.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-stays-spark',
    statement: 'A Spark Ad cannot be turned into a non-Spark ad in place.',
    sources: ['identity_faq'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-budget-modes',
    statement: 'The API knows four budget modes: by day, total, dynamic daily and infinite.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-budget-minimum',
    statement:
      'The budget of a campaign must exceed 50 US dollars, daily or lifetime. The daily budget of an ad group must exceed 20, its lifetime budget 20 for each scheduled day. Other currencies differ. The type of a budget cannot be switched after launch.',
    sources: ['help_budget', 'help_budget_faq'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    contradiction:
      'One help page says that the budget must exceed these amounts, the FAQ that they are the minimum. Less is refused by both; exactly the amount gets a warning.',
  },
  {
    id: 'setup-switches',
    statement:
      'dark_post_status is ON or OFF; item_duet_status and item_stitch_status are ENABLE or DISABLE.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'setup-steps-own',
    statement:
      'Posts of a linked account appear as creatives without a code. The account is linked through Business Center, as a business account, or in Ads Manager itself, in the Identity section of a Smart+ campaign.',
    sources: ['create_spark_ads', 'identities', 'help_link_account'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    articleSays: 'Connect the account through Business Center; its posts then appear as creatives; no code.',
    agreement: 'refined',
  },
  {
    id: 'setup-steps-creator',
    statement:
      'In the app: the post, the three dots, Ad settings, turn on ad authorisation, choose the duration, generate the code, copy it and send it.',
    sources: ['help_spark_guide', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays:
      'Open the post, three dots, Ad settings, turn on ad authorisation, choose a duration, generate, copy, send.',
    agreement: 'confirmed',
  },
  {
    id: 'setup-steps-apply',
    statement:
      'In Ads Manager: Spark Ad posts, apply for authorisation, paste the code, confirm the post, link it.',
    sources: ['help_spark_guide', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Spark Ad posts, apply for authorisation, paste the code, confirm the post, link.',
    agreement: 'confirmed',
  },
  {
    id: 'setup-steps-campaign',
    statement:
      "Only the linking step differs between an own post and a creator's; then come objective, audience, budget, call to action and launch.",
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Only the linking step differs; then objective, audience, budget, call to action, launch.',
    agreement: 'confirmed',
  },
  {
    id: 'comments-on-ads',
    statement:
      'Comments on ads can be hidden, exported, filtered by words and answered in Ads Manager. To answer under a Spark Ad takes permission to use its identity. The API reads them with comment/list, those of Spark Ads included.',
    sources: ['help_comments', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-27',
  },
]);
