import type { FactId } from '../facts/allFacts';
import { assertWord } from '../shared/assertions';
import { type AdFormat, adFormats } from '../vocabulary/adFormat';
import {
  type EngagementDestination,
  type EngagementKind,
  engagementKinds,
  type EngagementPlace,
} from '../vocabulary/formats';

type Table = Readonly<
  Record<AdFormat, Partial<Record<EngagementKind, EngagementDestination & { readonly factId: FactId }>>>
>;

// A post keeps its engagement and its account keeps the follows; a visit leaves nothing behind.
const destinations: Table = /* @__PURE__ */ (() => {
  const goes = (during: EngagementPlace, after: EngagementPlace, factId: FactId) => ({
    during,
    after,
    factId,
  });
  const onPost = goes('post', 'post', 'format-engagement-stays');
  const onNewPost = goes('post', 'post', 'format-push-is-a-post');
  const inCampaign = goes('campaign', 'campaign', 'article-engagement');
  const impossible = goes('nowhere', 'nowhere', 'format-non-spark-interactions');
  return {
    spark_pull: {
      likes: onPost,
      comments: onPost,
      shares: onPost,
      views: onPost,
      follows: goes('account', 'account', 'format-engagement-stays'),
      profile_visits: goes('account', 'unknown', 'format-spark-interactions'),
    },
    spark_push: {
      likes: onNewPost,
      comments: onNewPost,
      shares: onNewPost,
      follows: goes('account', 'account', 'format-push-is-a-post'),
      profile_visits: goes('account', 'unknown', 'format-push-is-a-post'),
    },
    non_spark: {
      likes: inCampaign,
      comments: inCampaign,
      shares: inCampaign,
      follows: impossible,
      profile_visits: impossible,
    },
  };
})();

/**
 * Where likes, comments, shares, follows, profile visits or views of an ad go while it runs, and where they are
 * afterwards.
 *
 * @param format - How the ad runs.
 * @param kind - What viewers do.
 * @throws RangeError when either is unknown.
 *
 * @example
 * ```ts
 * engagementDestination('spark_pull', 'likes');
 * // => { during: 'post', after: 'post', factId: 'format-engagement-stays' }
 * engagementDestination('non_spark', 'follows').during; // => 'nowhere'
 * engagementDestination('spark_pull', 'views').after; // => 'post'
 * ```
 */
export function engagementDestination(format: AdFormat, kind: EngagementKind): EngagementDestination {
  assertWord('format', format, adFormats);
  assertWord('kind', kind, engagementKinds);
  return destinations[format][kind] ?? { during: 'unknown', after: 'unknown', factId: 'format-not-stated' };
}
