import type { ArticleAgreement } from 'tiktok-spark-ads/facts';

/** A statement of the founding article, and where the library carries it. */
export interface ArticleStatement {
  /** In our own words. */
  readonly says: string;
  /** What the platform's own material makes of it; `advice` and `product` are no statements about the platform. */
  readonly today: ArticleAgreement | 'advice' | 'product';
  readonly note?: string;
  /** Exported names that carry it. */
  readonly homes: readonly string[];
  /** Facts behind it. */
  readonly facts: readonly string[];
  /** Rows of `compareAdFormats` that state it. */
  readonly aspects?: readonly string[];
}

/** Every statement of the founding article, in its order. */
export const articleStatements: readonly ArticleStatement[] = [
  {
    says: 'A Spark Ad puts paid spend behind an organic post that already exists; nothing new is uploaded.',
    today: 'refined',
    note: 'the platform also calls push, a new post, Spark: by identity type',
    homes: ['compareAdFormats', 'isSparkCreative'],
    facts: ['format-pull-existing-post', 'identity-spark-types'],
    aspects: ['delivers'],
  },
  {
    says: 'The post stays whole: video, caption, handle, profile picture, existing engagement.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['format-pull-keeps-post'],
    aspects: ['kept_of_post'],
  },
  {
    says: 'Only a Sponsored label and a call-to-action button are added.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['format-pull-keeps-post'],
    aspects: ['added'],
  },
  {
    says: 'Two sources: an own post, or a creator’s post with permission.',
    today: 'refined',
    note: 'who owns a post and how the advertiser gets at it are separate questions',
    homes: ['checkSparkEligibility', 'postOwners', 'accessKinds'],
    facts: ['setup-five-ways'],
  },
  {
    says: 'The ad runs from the original handle, not from a brand ad account.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['article-runs-from'],
    aspects: ['runs_from'],
  },
  {
    says: 'Likes, comments, shares and follows earned while it runs return to the post and the account, and stay after the campaign.',
    today: 'confirmed',
    note: 'views too are attributed to the post',
    homes: ['engagementDestination'],
    facts: ['format-engagement-stays'],
  },
  {
    says: 'Spark and Non-Spark share the in-feed placement.',
    today: 'confirmed',
    note: 'Spark also runs elsewhere',
    homes: ['compareAdFormats', 'checkAdSetup'],
    facts: ['setup-spark-placement'],
    aspects: ['availability'],
  },
  {
    says: 'Appears as: a real post with a label, or a standalone ad.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['article-appears-as'],
    aspects: ['appears_as'],
  },
  {
    says: 'Runs from: the real handle, or the brand’s ad account.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['article-runs-from'],
    aspects: ['runs_from'],
  },
  {
    says: 'Engagement: stays on the post, or stays in the campaign.',
    today: 'confirmed',
    note: 'the second half is said by the article only',
    homes: ['compareAdFormats', 'engagementDestination'],
    facts: ['article-engagement'],
    aspects: ['engagement'],
  },
  {
    says: 'Follower growth: to the real account, or none.',
    today: 'confirmed',
    homes: ['compareAdFormats'],
    facts: ['article-follower-growth'],
    aspects: ['follower_growth'],
  },
  {
    says: 'Authorisation: for a creator’s post yes, for one’s own none; Non-Spark none.',
    today: 'refined',
    note: 'it depends on access, not on ownership',
    homes: ['compareAdFormats', 'checkSparkEligibility'],
    facts: ['article-authorisation'],
    aspects: ['authorisation'],
  },
  {
    says: 'Best for: social proof, creator content, scaling a proven post; or pure direct response with no organic origin.',
    today: 'advice',
    homes: ['compareAdFormats', 'recommendAdFormat'],
    facts: ['article-best-for'],
    aspects: ['best_for'],
  },
  {
    says: 'Anything that began as a real post is almost always better as Spark.',
    today: 'advice',
    homes: ['recommendAdFormat'],
    facts: ['article-best-for'],
  },
  {
    says: 'A concept built as direct response is honestly run as Non-Spark.',
    today: 'outdated',
    note: 'on TikTok placements since 2026-01-15',
    homes: ['recommendAdFormat', 'checkAdSetup'],
    facts: ['setup-custom-identity-closed'],
    aspects: ['availability'],
  },
  {
    says: 'Own post: connect the account through Business Center; its posts then appear as creatives; no code.',
    today: 'refined',
    note: 'linking a business account directly is the other way',
    homes: ['setupSteps', 'checkSparkEligibility'],
    facts: ['setup-steps-own'],
  },
  {
    says: 'Creator’s post: they generate a code in the app and send it.',
    today: 'refined',
    note: 'an account grant and the marketplace are other ways',
    homes: ['setupSteps', 'authorisationAsk'],
    facts: ['setup-steps-creator', 'access-ways'],
  },
  {
    says: 'In Ads Manager: Spark Ad posts, apply for authorisation, paste the code, confirm the post, link.',
    today: 'confirmed',
    homes: ['setupSteps'],
    facts: ['setup-steps-apply'],
  },
  {
    says: 'Only the linking step differs; then objective, audience, budget, call to action, launch.',
    today: 'confirmed',
    homes: ['setupSteps'],
    facts: ['setup-steps-campaign'],
  },
  {
    says: 'Video and caption are locked; a change is a new post and a new code.',
    today: 'confirmed',
    note: 'one report of 2026 disputes the caption',
    homes: ['checkAdSetup', 'compareAdFormats'],
    facts: ['setup-video-locked', 'setup-caption-locked'],
    aspects: ['editing_after_launch', 'caption'],
  },
  {
    says: 'It is native: a post in the feed, not an interruption.',
    today: 'advice',
    homes: ['recommendAdFormat', 'conversionReasons'],
    facts: ['converts-native'],
  },
  {
    says: 'It runs from a real handle: viewers can open the profile, watch more, follow.',
    today: 'confirmed',
    homes: ['recommendAdFormat', 'compareAdFormats'],
    facts: ['converts-real-handle'],
    aspects: ['profile_visits', 'interactions'],
  },
  {
    says: 'Social proof already earned rides along and keeps building.',
    today: 'confirmed',
    note: 'for pull',
    homes: ['recommendAdFormat', 'compareAdFormats'],
    facts: ['format-social-proof'],
    aspects: ['social_proof_at_launch'],
  },
  {
    says: 'It fits creator content; the same footage uploaded again as a brand ad loses that.',
    today: 'advice',
    homes: ['recommendAdFormat'],
    facts: ['converts-creator-content'],
  },
  {
    says: 'TikTok reports higher engagement and conversion for Spark: a claim of the platform, not a guarantee.',
    today: 'confirmed',
    note: 'as a claim; the data is of 2020 and 2021',
    homes: ['performanceClaims'],
    facts: ['claim-playbook'],
  },
  {
    says: 'A boost is distribution, not a rescue: a weak post shown to more people is still weak.',
    today: 'advice',
    homes: ['rankSparkCandidates', 'sparkReadiness'],
    facts: ['candidate-distribution-not-rescue'],
  },
  {
    says: 'Only the creator can generate the code.',
    today: 'refined',
    note: 'or the owner’s API, with consent',
    homes: ['setupSteps', 'checkSparkEligibility'],
    facts: ['setup-steps-creator', 'api-creator-side'],
  },
  {
    says: 'Creator’s steps: open the post, three dots, Ad settings, turn on ad authorisation, choose a duration, generate, copy, send.',
    today: 'confirmed',
    homes: ['setupSteps', 'authorisationAsk'],
    facts: ['setup-steps-creator'],
  },
  {
    says: 'Durations: 7, 30, 60 or 365 days.',
    today: 'refined',
    note: '180 is reported since 2026',
    homes: ['documentedDurations', 'validateDuration', 'recommendDuration'],
    facts: ['durations-documented', 'duration-180'],
  },
  {
    says: 'The code is time-boxed: when it ends, the post cannot run as a Spark Ad.',
    today: 'confirmed',
    homes: ['authorisationExpiry', 'authorisationStatus', 'adsAtRisk'],
    facts: ['expiry-stops-ads'],
  },
  {
    says: 'Then the creator must generate a new code.',
    today: 'disputed',
    note: 'extending may do',
    homes: ['extendAuthorisation', 'planRenewals'],
    facts: ['extension-after-expiry'],
  },
  {
    says: 'Put authorisation into brief and contract, so that the code comes with the deliverable.',
    today: 'advice',
    homes: ['authorisationAsk'],
    facts: ['code-with-the-deliverable'],
  },
  {
    says: 'Line the duration up with the run: a winner is useless if its code expires in mid-flight.',
    today: 'advice',
    homes: ['recommendDuration', 'checkFlightCover', 'planRenewals'],
    facts: ['flight-within-authorisation'],
  },
  {
    says: 'Spark is the first choice for creator content and for any organic post that already works.',
    today: 'advice',
    homes: ['recommendAdFormat'],
    facts: ['article-best-for'],
  },
  {
    says: 'Every concept is a persona, an angle, an offer and a format.',
    today: 'advice',
    homes: ['checkConcept'],
    facts: ['candidate-concept-parts'],
  },
  {
    says: 'The post must earn its place on those terms first; Spark the posts that already earn attention.',
    today: 'advice',
    homes: ['rankSparkCandidates', 'sparkReadiness'],
    facts: ['candidate-earns-its-place-first'],
  },
  {
    says: 'An audit tells which organic posts deserve spend.',
    today: 'product',
    homes: ['rankSparkCandidates'],
    facts: ['candidate-earns-its-place-first'],
  },
];
