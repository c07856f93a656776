import { factTable } from './factTable';

/** What is known about the three ad formats and creative specifications. */
export const formatsFacts = /* @__PURE__ */ factTable([
  // What the founding article says about its two formats, and what is known today.
  {
    id: 'article-appears-as',
    statement: 'A Spark pull ad is seen as the post itself with a label; a non-Spark ad as a standalone ad.',
    sources: ['article', 'help_about_spark'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'A Spark Ad appears as a real post with a label, a Non-Spark Ad as a standalone ad.',
    agreement: 'confirmed',
  },
  {
    id: 'article-runs-from',
    statement: 'A Spark pull ad runs from the real handle, a non-Spark ad from the ad account of the brand.',
    sources: ['article', 'create_spark_ads'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'A Spark Ad runs from the original handle, a Non-Spark Ad from the ad account of the brand.',
    agreement: 'confirmed',
  },
  {
    id: 'article-engagement',
    statement:
      'What viewers do with a Spark pull ad stays on the post; that it stays in the campaign of a non-Spark ad is only said by the article.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Engagement stays on the post with Spark and inside the campaign without it.',
    agreement: 'unconfirmed',
  },
  {
    id: 'article-follower-growth',
    statement: 'Follows won by a Spark Ad go to the real account; a non-Spark ad wins none.',
    sources: ['help_mirror', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Spark grows the followers of the real account, Non-Spark grows none.',
    agreement: 'confirmed',
  },
  {
    id: 'article-authorisation',
    statement:
      'Whether an authorisation is needed depends on how the advertiser gets at the post, not on the format or on who owns it: access by code needs one, a linked or granted account needs none.',
    sources: ['create_spark_ads', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays:
      "Spark needs authorisation for a creator's post and none for one's own; Non-Spark needs none.",
    agreement: 'refined',
  },
  {
    id: 'article-best-for',
    statement:
      'Advice: Spark for social proof, creator content and scaling a proven post. Non-Spark for pure direct response without an organic origin; on TikTok that is mostly closed since 2026 and Spark push takes its place.',
    sources: ['help_custom_identity', 'article', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    articleSays:
      'Spark is best for social proof, creator content and scaling a proven post, Non-Spark for pure direct response without an organic origin.',
    agreement: 'outdated',
  },

  // What an ad is made of
  {
    id: 'format-pull-existing-post',
    statement: 'A Spark pull ad delivers an existing post.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-push-new-post',
    statement: 'Making a Spark push ad publishes a new post on the account.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-non-spark-upload',
    statement: 'A non-Spark ad delivers an uploaded creative under a custom identity: a name and a picture.',
    sources: ['create_spark_ads', 'help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-push-is-a-post',
    statement:
      'A Spark push ad is a post on a linked or granted account, so it behaves as posts do: it carries the handle of the account, can be followed, and keeps what it earns.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-pull-keeps-post',
    statement:
      'A pulled post stays whole: video, caption, handle, profile picture and the engagement that it has. Only a Sponsored label and a call-to-action button are added.',
    sources: ['help_about_spark', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'The post stays whole; only a Sponsored label and a call-to-action button are added.',
    agreement: 'confirmed',
  },
  {
    id: 'format-social-proof',
    statement:
      'A pulled post brings the engagement that it has earned; a new post and an uploaded creative begin with none.',
    sources: ['article', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    articleSays: 'Social proof already earned rides along and keeps building.',
    agreement: 'confirmed',
  },
  {
    id: 'format-engagement-stays',
    statement:
      'Views, likes, comments, shares and follows that a Spark pull ad earns are attributed to the post and its account, and stay when the campaign is over.',
    sources: ['help_about_spark', 'article'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    articleSays:
      'Likes, comments, shares and follows earned while it runs return to the post and the account, and stay after the campaign.',
    agreement: 'confirmed',
  },
  {
    id: 'format-pull-caption',
    statement:
      'A pulled post shows its own caption, up to four lines of it; emoji, hashtags and mentions are fine, and it may be empty.',
    sources: ['help_in_feed_specs', 'help_about_spark'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-spark-interactions',
    statement:
      'In a Spark Ad the call to action and the caption open the landing page; the avatar, the nickname and a swipe to the left open the profile; the plus button follows; the music disc opens the music page.',
    sources: ['help_mirror'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-non-spark-interactions',
    statement:
      'In a non-Spark ad nearly every area opens the landing page; there is no profile to visit, nobody to follow and no music page.',
    sources: ['help_mirror'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-duet-stitch',
    statement: 'Duet, stitch and stickers are supported on Spark Ads from existing posts.',
    sources: ['help_about_spark'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-push-shown',
    statement: 'Until 26 January 2026 a pushed post shows on the profile unless the ad says otherwise.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    effectiveUntil: '2026-01-27',
  },
  {
    id: 'format-non-spark-open',
    statement: 'Until the end of 2025 ads under a custom identity can be made for every placement.',
    sources: ['help_custom_identity', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    effectiveUntil: '2026-01-01',
  },
  {
    id: 'format-non-spark-closing',
    statement:
      'In January 2026 new ads under a custom identity end on TikTok. For ad accounts made before the 15th no page names a day.',
    sources: ['create_spark_ads', 'help_custom_identity'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    effectiveFrom: '2026-01-01',
    effectiveUntil: '2026-02-01',
  },
  {
    id: 'format-push-replaces-non-spark',
    statement:
      'Since custom identities closed on TikTok, an ad without an organic origin is in practice a Spark push kept off the profile (a dark post).',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
    effectiveFrom: '2026-02-01',
  },
  {
    id: 'format-zero-metrics',
    statement:
      'Without a profile behind it, a non-Spark ad has no follows, profile visits or clicks on the music disc: zero by construction, which is no performance. Clicks of a Spark Ad include those areas, so compare click rates on destination clicks.',
    sources: ['help_mirror', 'client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-not-stated',
    statement: 'No source that was read says; the value is unknown.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'format-no-such-thing',
    statement: 'The question does not arise for this format, by what it is made of.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },

  // Why Spark Ads convert, and claims about it
  {
    id: 'converts-native',
    statement: 'Advice: a Spark Ad is native, a post in the feed and not an interruption.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'It is native: a post in the feed, not an interruption.',
    agreement: 'unconfirmed',
  },
  {
    id: 'converts-real-handle',
    statement: 'A Spark Ad runs from a real handle: viewers can open the profile, watch more and follow.',
    sources: ['help_mirror', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'It runs from a real handle: viewers can open the profile, watch more, follow.',
    agreement: 'confirmed',
  },
  {
    id: 'converts-creator-content',
    statement:
      "Advice: Spark fits creator content, which speaks from the creator's own account; the same footage uploaded as an ad of the brand loses that.",
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'It fits creator content; the same footage uploaded again as a brand ad loses that.',
    agreement: 'unconfirmed',
  },
  {
    id: 'claim-playbook',
    statement:
      "TikTok's playbook of 4 March 2024 claims for Spark Ads, against in-feed ads without Spark and from its internal data of Q4 2020 to Q2 2021: completion rate +30 %, engagement rate +142 %, conversion rate +43 %, CPM -4 %.",
    sources: ['creative_playbook'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    articleSays: 'TikTok reports higher engagement and conversion: a claim of the platform, not a guarantee.',
    agreement: 'confirmed',
    contradiction: 'Other figures in circulation are misquotes of these. We cite these alone.',
  },
  {
    id: 'claim-completion-134',
    statement:
      '134 % higher completion rate and 157 % higher six-second view-through are widely said to be TikTok figures; the page was not found.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'claim-linked-account-cpa',
    statement:
      'The trade press of January 2026 reports from tests by TikTok that 59.3 % of advertisers saw their CPA fall by 10 % or more after linking their account.',
    sources: ['agency_blogs'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },

  // Specifications
  {
    id: 'spec-pull-unrestricted',
    statement:
      'An existing post that is pulled has no restriction of ratio, resolution, length, file size, bit rate or file type.',
    sources: ['help_about_spark', 'help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    contradiction:
      'One official page lists mp4 and mov for Spark; third parties speak of 60 seconds or 10 minutes. No limit is checked.',
  },
  {
    id: 'spec-pull-photos',
    statement: 'A photo post that is pulled is taken as it was published; no further limit is known.',
    sources: ['help_about_spark', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-push-as-upload',
    statement:
      'A Spark push follows the limits of uploaded creatives, because its creative comes through the ad account; only pull is unrestricted.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-spark-name',
    statement:
      'A Spark Ad shows the name and the picture of its account; it takes no display name or avatar.',
    sources: ['help_in_feed_specs', 'identities'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-ratio',
    statement: 'An uploaded video is 9:16, 1:1 or 16:9.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-resolution',
    statement: 'An uploaded video has at least 540×960 pixels at 9:16, 640×640 at 1:1, 960×540 at 16:9.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-length',
    statement: 'An uploaded video lasts 5 to 60 seconds.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-27',
    contradiction:
      "The help page alone says so: a client marks the API's own refusal of a length (ILLEGAL_DURATION) as deprecated. We follow the help page.",
  },
  {
    id: 'spec-recommended-length',
    statement: 'TikTok recommends 21 to 34 seconds for an uploaded video.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    contradiction: 'An older copy of the page recommends 9 to 15 seconds. We follow the newer.',
  },
  {
    id: 'spec-file-size',
    statement:
      'An uploaded video file has at most 500 MB; we read a megabyte as a million bytes, the safe side.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-bit-rate',
    statement: 'An uploaded video has at least 516 kbps.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    contradiction: 'An older copy of the page asks for 2,500 kbps. We follow the newer.',
  },
  {
    id: 'spec-file-type',
    statement: 'An uploaded video is an mp4, mov, mpeg, 3gp or avi file.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-ad-text',
    statement:
      'Ad text has 1 to 100 characters, of which Chinese, Japanese and Korean ones count twice. We count characters as readers see them.',
    sources: ['help_in_feed_specs', 'business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-ad-text-refuses',
    statement: 'Ad text takes no emoji, braces, hashtags, mentions or links.',
    sources: ['help_in_feed_specs', 'business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-ad-name',
    statement:
      'The name of an ad has up to 512 characters, of which Chinese, Japanese and Korean ones count twice, and no emoji; with an empty one the platform names the ad.',
    sources: ['business_api_sdk'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-display-name',
    statement:
      'The display name of a custom identity has 1 to 40 characters, of which Chinese, Japanese and Korean ones count twice.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
    contradiction: 'The API takes names of up to 100 characters. We check the shorter limit.',
  },
  {
    id: 'spec-avatar',
    statement:
      'The avatar of a custom identity is square, 98×98 pixels and under 50 KB. We read the pixels as the least size.',
    sources: ['help_in_feed_specs'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
  {
    id: 'spec-photos',
    statement:
      'A photo ad has 1 to 35 pictures: JPG, JPEG or PNG, at most 1242×2340 or 2340×1242 pixels, each under 50 MB; uploaded ones need music.',
    sources: ['create_carousel_ads'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'spec-photo-ratio',
    statement:
      'The ratio of a photo goes up to 9:20. We read it as: the long side is at most 20/9 of the short one, whichever way the photo is held.',
    sources: ['create_carousel_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
]);
