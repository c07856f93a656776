import type { AdFormat } from '../../vocabulary/adFormat';
import type { ArticleAgreement } from '../../vocabulary/fact';
import type { FormatAspect, FormatValue } from '../../vocabulary/formats';
import type { FactId } from '../allFacts';
import type { SpecAspect } from './creativeSpecs';
import type { RulePeriod } from '../../time/isInForce';
import { frozen } from '../../shared/frozen';

/** A value with the id of a known fact. */
export type SourcedValue = FormatValue & { readonly factId: FactId };

/** A value, or the values that held one after another. */
export type DatedValue = SourcedValue | readonly (RulePeriod & { readonly value: SourcedValue })[];

/** The values of some aspects for each format. */
export type FormatTable<Aspect extends FormatAspect> = Readonly<
  Record<Aspect, Readonly<Record<AdFormat, DatedValue>>>
>;

const unknown = { kind: 'unknown', factId: 'format-not-stated' } as const;
const noSuchThing = { kind: 'not_applicable', factId: 'format-no-such-thing' } as const;
const pushed = 'format-push-is-a-post';

// What pull and push have in common because both are posts.
const targetsOfPost = {
  call_to_action: 'landing_page',
  caption: 'landing_page',
  avatar: 'profile',
  nickname: 'profile',
  swipe_left: 'profile',
  plus_button: 'follow',
  music_disc: 'music_page',
} as const;
const onTikTokOnly = {
  PLACEMENT_TIKTOK: { kind: 'term', term: 'available' },
  PLACEMENT_TYPE_AUTOMATIC: { kind: 'term', term: 'available' },
  PLACEMENT_PANGLE: { kind: 'term', term: 'not_offered' },
  PLACEMENT_GLOBAL_APP_BUNDLE: { kind: 'term', term: 'not_offered' },
} as const;
const sparkObjectives = [
  'REACH',
  'VIDEO_VIEWS',
  'ENGAGEMENT',
  'TRAFFIC',
  'APP_PROMOTION',
  'WEB_CONVERSIONS',
  'LEAD_GENERATION',
  'PRODUCT_SALES',
  'RF_REACH',
  'TOPVIEW_REACH',
] as const;
/** Measured on the profile behind an ad: an ad without a profile has none of these. */
const profileMetrics = ['follows', 'profile_visits', 'profile_visits_rate', 'clicks_on_music_disc'] as const;

/** Everything about the three formats except the specifications of files. */
export const formatTraits = /* @__PURE__ */ frozen({
  appears_as: {
    spark_pull: { kind: 'term', term: 'organic_post_with_label', factId: 'article-appears-as' },
    spark_push: { kind: 'term', term: 'organic_post_with_label', factId: pushed },
    non_spark: { kind: 'term', term: 'standalone_ad', factId: 'article-appears-as' },
  },
  runs_from: {
    spark_pull: { kind: 'term', term: 'post_handle', factId: 'article-runs-from' },
    spark_push: { kind: 'term', term: 'account_handle', factId: pushed },
    non_spark: { kind: 'term', term: 'brand_ad_account', factId: 'article-runs-from' },
  },
  engagement: {
    spark_pull: { kind: 'term', term: 'post', factId: 'article-engagement' },
    spark_push: { kind: 'term', term: 'post', factId: pushed },
    non_spark: { kind: 'term', term: 'campaign', factId: 'article-engagement' },
  },
  follower_growth: {
    spark_pull: { kind: 'term', term: 'account', factId: 'article-follower-growth' },
    spark_push: { kind: 'term', term: 'account', factId: pushed },
    non_spark: { kind: 'term', term: 'nowhere', factId: 'article-follower-growth' },
  },
  authorisation: {
    spark_pull: {
      kind: 'depends',
      on: 'access',
      cases: {
        linked_account: { kind: 'boolean', value: false },
        bc_grant: { kind: 'boolean', value: false },
        code: { kind: 'boolean', value: true },
      },
      factId: 'article-authorisation',
    },
    spark_push: {
      kind: 'depends',
      on: 'access',
      cases: {
        linked_account: { kind: 'boolean', value: false },
        bc_grant: { kind: 'boolean', value: false },
        code: { kind: 'not_applicable' },
      },
      factId: 'setup-five-ways',
    },
    non_spark: { kind: 'boolean', value: false, factId: 'article-authorisation' },
  },
  best_for: {
    spark_pull: {
      kind: 'list',
      terms: ['social_proof', 'creator_content', 'scaling_a_proven_post'],
      factId: 'article-best-for',
    },
    spark_push: [
      { until: '2026-02-01', value: unknown },
      {
        from: '2026-02-01',
        value: {
          kind: 'list',
          terms: ['direct_response_without_post'],
          factId: 'format-push-replaces-non-spark',
        },
      },
    ],
    non_spark: { kind: 'list', terms: ['direct_response_without_post'], factId: 'article-best-for' },
  },
  delivers: {
    spark_pull: { kind: 'term', term: 'existing_post', factId: 'format-pull-existing-post' },
    spark_push: { kind: 'term', term: 'new_post', factId: 'format-push-new-post' },
    non_spark: { kind: 'term', term: 'uploaded_creative', factId: 'format-non-spark-upload' },
  },
  kept_of_post: {
    spark_pull: {
      kind: 'list',
      terms: ['video', 'caption', 'handle', 'profile_picture', 'existing_engagement'],
      factId: 'format-pull-keeps-post',
    },
    spark_push: noSuchThing,
    non_spark: noSuchThing,
  },
  added: {
    spark_pull: {
      kind: 'list',
      terms: ['sponsored_label', 'call_to_action_button'],
      factId: 'format-pull-keeps-post',
    },
    spark_push: noSuchThing,
    non_spark: noSuchThing,
  },
  social_proof_at_launch: {
    spark_pull: { kind: 'term', term: 'of_the_post', factId: 'format-social-proof' },
    spark_push: { kind: 'term', term: 'none', factId: 'format-social-proof' },
    non_spark: { kind: 'term', term: 'none', factId: 'format-social-proof' },
  },
  caption: {
    spark_pull: { kind: 'term', term: 'of_the_post', factId: 'format-pull-caption' },
    spark_push: { kind: 'term', term: 'ad_text', factId: 'spec-push-as-upload' },
    non_spark: { kind: 'term', term: 'ad_text', factId: 'spec-ad-text' },
  },
  editing_after_launch: {
    spark_pull: { kind: 'term', term: 'new_post_and_authorisation', factId: 'setup-video-locked' },
    spark_push: { kind: 'unknown', factId: 'setup-push-edits' },
    non_spark: { kind: 'term', term: 'editable', factId: 'setup-non-spark-edits' },
  },
  interactions: {
    spark_pull: {
      kind: 'targets',
      targets: targetsOfPost,
      factId: 'format-spark-interactions',
    },
    spark_push: {
      kind: 'targets',
      targets: targetsOfPost,
      factId: pushed,
    },
    non_spark: { kind: 'term', term: 'landing_page', factId: 'format-non-spark-interactions' },
  },
  profile_visits: {
    spark_pull: { kind: 'boolean', value: true, factId: 'format-spark-interactions' },
    spark_push: { kind: 'boolean', value: true, factId: pushed },
    non_spark: { kind: 'boolean', value: false, factId: 'format-non-spark-interactions' },
  },
  duet_and_stitch: {
    spark_pull: { kind: 'boolean', value: true, factId: 'format-duet-stitch' },
    spark_push: unknown,
    non_spark: noSuchThing,
  },
  shown_on_profile: {
    spark_pull: { kind: 'term', term: 'as_the_post', factId: 'setup-dark-post-push' },
    spark_push: [
      {
        until: '2026-01-27',
        value: { kind: 'term', term: 'shown_by_default', factId: 'format-push-shown' },
      },
      {
        from: '2026-01-27',
        value: { kind: 'term', term: 'hidden_by_default', factId: 'setup-dark-post-default' },
      },
    ],
    non_spark: noSuchThing,
  },
  availability: {
    spark_pull: {
      kind: 'depends',
      on: 'placement',
      cases: onTikTokOnly,
      factId: 'setup-spark-placement',
    },
    spark_push: {
      kind: 'depends',
      on: 'placement',
      cases: onTikTokOnly,
      factId: 'setup-spark-placement',
    },
    non_spark: [
      {
        until: '2026-01-01',
        value: {
          kind: 'depends',
          on: 'placement',
          cases: {
            PLACEMENT_TIKTOK: { kind: 'term', term: 'available' },
            PLACEMENT_TYPE_AUTOMATIC: { kind: 'term', term: 'available' },
            PLACEMENT_PANGLE: { kind: 'term', term: 'available' },
            PLACEMENT_GLOBAL_APP_BUNDLE: { kind: 'term', term: 'available' },
          },
          factId: 'format-non-spark-open',
        },
      },
      {
        // The pages name the month but no day.
        from: '2026-01-01',
        until: '2026-02-01',
        value: {
          kind: 'depends',
          on: 'placement',
          cases: {
            PLACEMENT_TIKTOK: { kind: 'unknown' },
            PLACEMENT_TYPE_AUTOMATIC: { kind: 'unknown' },
            PLACEMENT_PANGLE: { kind: 'term', term: 'available' },
            PLACEMENT_GLOBAL_APP_BUNDLE: { kind: 'term', term: 'available' },
          },
          factId: 'format-non-spark-closing',
        },
      },
      {
        from: '2026-02-01',
        value: {
          kind: 'depends',
          on: 'placement',
          cases: {
            PLACEMENT_TIKTOK: { kind: 'term', term: 'closed_to_new_ads' },
            PLACEMENT_TYPE_AUTOMATIC: { kind: 'term', term: 'closed_to_new_ads' },
            PLACEMENT_PANGLE: { kind: 'term', term: 'available' },
            PLACEMENT_GLOBAL_APP_BUNDLE: { kind: 'term', term: 'available' },
          },
          factId: 'setup-custom-identity-closed',
        },
      },
    ],
  },
  objectives: {
    spark_pull: {
      kind: 'list',
      terms: sparkObjectives,
      factId: 'setup-objectives',
    },
    spark_push: {
      kind: 'list',
      terms: sparkObjectives,
      factId: 'setup-objectives',
    },
    non_spark: {
      kind: 'term',
      term: 'all_but_community_interaction',
      factId: 'setup-engagement',
    },
  },
  exclusive_metrics: {
    spark_pull: {
      kind: 'list',
      terms: profileMetrics,
      factId: 'format-zero-metrics',
    },
    spark_push: {
      kind: 'list',
      terms: profileMetrics,
      factId: 'format-zero-metrics',
    },
    non_spark: { kind: 'list', terms: [], factId: 'format-zero-metrics' },
  },
  always_zero_metrics: {
    spark_pull: { kind: 'list', terms: [], factId: 'format-zero-metrics' },
    spark_push: { kind: 'list', terms: [], factId: 'format-zero-metrics' },
    non_spark: {
      kind: 'list',
      terms: profileMetrics,
      factId: 'format-zero-metrics',
    },
  },
} as const satisfies FormatTable<Exclude<FormatAspect, SpecAspect>>);

/** The rows of the founding article, and what is known about each today; the fact says more. */
export const articleRows = /* @__PURE__ */ frozen({
  appears_as: { agreement: 'confirmed', factId: 'article-appears-as' },
  runs_from: { agreement: 'confirmed', factId: 'article-runs-from' },
  engagement: { agreement: 'unconfirmed', factId: 'article-engagement' },
  follower_growth: { agreement: 'confirmed', factId: 'article-follower-growth' },
  authorisation: { agreement: 'refined', factId: 'article-authorisation' },
  best_for: { agreement: 'outdated', factId: 'article-best-for' },
} as const satisfies Partial<Record<FormatAspect, { agreement: ArticleAgreement; factId: FactId }>>);
