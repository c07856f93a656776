import type { PerformanceClaim } from '../../vocabulary/formats';
import type { FactId } from '../allFacts';
import { frozen } from '../../shared/frozen';

type Claim = PerformanceClaim & { readonly factId: FactId };

const playbook = {
  period: { from: '2020-Q4', to: '2021-Q2' },
  comparator: 'non_spark_in_feed',
  claimedBy: 'tiktok',
  isVendorClaim: true,
  standing: 'published',
  factId: 'claim-playbook',
} as const;

const misquote = {
  period: 'unknown',
  comparator: 'unknown',
  claimedBy: 'others',
  isVendorClaim: false,
  standing: 'refuted',
} as const;

/**
 * The performance figures in circulation about Spark Ads: who claims them, when the data is from, what they are
 * compared with, and whether they hold up. Nothing in this library uses them in a calculation.
 *
 * @example
 * ```ts
 * performanceClaims
 *   .filter(({ standing }) => standing === 'published')
 *   .map(({ metric }) => metric);
 * // => ['completion_rate', 'engagement_rate', 'conversion_rate', 'cpm']
 * ```
 */
export const performanceClaims: readonly Claim[] = /* @__PURE__ */ (() =>
  frozen([
    { ...playbook, metric: 'completion_rate', figure: { kind: 'change', percent: 30 } },
    { ...playbook, metric: 'engagement_rate', figure: { kind: 'change', percent: 142 } },
    { ...playbook, metric: 'conversion_rate', figure: { kind: 'change', percent: 43 } },
    { ...playbook, metric: 'cpm', figure: { kind: 'change', percent: -4 } },
    {
      metric: 'completion_rate',
      figure: { kind: 'change', percent: 134 },
      period: 'unknown',
      comparator: 'unknown',
      claimedBy: 'others',
      isVendorClaim: true,
      standing: 'unconfirmed',
      factId: 'claim-completion-134',
    },
    {
      metric: 'six_second_view_rate',
      figure: { kind: 'change', percent: 157 },
      period: 'unknown',
      comparator: 'unknown',
      claimedBy: 'others',
      isVendorClaim: true,
      standing: 'unconfirmed',
      factId: 'claim-completion-134',
    },
    {
      metric: 'cpa',
      figure: { kind: 'share_of_advertisers', percent: 59.3, changePercent: -10 },
      period: { published: '2026-01' },
      comparator: 'before_linking_the_account',
      claimedBy: 'tiktok',
      isVendorClaim: true,
      standing: 'unconfirmed',
      factId: 'claim-linked-account-cpa',
    },
    {
      ...misquote,
      metric: 'completion_rate',
      figure: { kind: 'change', percent: 142 },
      factId: 'myth-completion-142',
    },
    {
      ...misquote,
      metric: 'six_second_view_rate',
      figure: { kind: 'change', percent: 142 },
      factId: 'myth-completion-142',
    },
    {
      ...misquote,
      metric: 'conversion_rate',
      figure: { kind: 'change', percent: 69 },
      factId: 'myth-conversion-69',
    },
    {
      ...misquote,
      metric: 'cpa',
      figure: { kind: 'change_between', fromPercent: -50, toPercent: -30 },
      factId: 'myth-cpa-30-50',
    },
    {
      ...misquote,
      metric: 'conversion_rate',
      figure: { kind: 'rates', sparkPercent: 2.6, comparatorPercent: 1 },
      factId: 'myth-conversion-rates',
    },
  ]))();
