import type { Authorisation } from '../../vocabulary/authorisation';
import type { IdentityType } from '../../vocabulary/identity';
import type { Clock } from '../../vocabulary/time';
import { addPlatformDays } from '../../time/addPlatformDays';
import { assertDays, assertInstant } from '../../shared/assertions';
import { within } from '../../shared/within';
import { assertIds } from '../misuse';
import { endsBy } from '../flight/stretches';
import { assertCampaign, lossAfter } from './campaignAtRisk';
import { type Binding, bindingsByPost } from './bindingsByPost';
import { compareText } from './compareText';
import { endIsUpperBound } from '../dates';
import { remedyFor } from './renewalTerms';
import type { AdAtRisk, RiskOfAds, RunningAd, SafeAd, UnclearAd } from './riskOfAds';

/** What {@link adsAtRisk} takes beside the ads and the authorisations. */
export interface AdsAtRiskOptions extends Clock {
  /** How far to look ahead, in days of 24 hours; 7 when absent. */
  readonly horizonDays?: number | undefined;
}

/**
 * Which running ads stop when, on whose code they rest, what they spend, and who has to act.
 *
 * Only a code puts an ad at risk here: ads of linked accounts, of accounts granted through Business Center and
 * others that rest on no code are safe from it. An ad that nothing is known of is `unclear`, never safe.
 *
 * @param ads - In any order. `flight` and `dailySpend` make the loss countable.
 * @param authorisations - Of any posts, in any order.
 * @param options - `now`, and how far to look ahead.
 * @throws RangeError when a date, a spend or the horizon is not one that it can be.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const ads = [{ id: 'ad 1', postId: '7440000000000000001', identityType: 'AUTH_CODE', dailySpend: 80 }];
 * const authorisations = [{ postId: '7440000000000000001', endsAt: new Date('2026-11-26T12:00:00Z'), handle: 'ana' }];
 * const risk = adsAtRisk(ads, authorisations, { now });
 * risk.atRisk; // => [{ ad: ads[0], endsAt: new Date('2026-11-26T12:00:00Z'), remedy: 'extend', actor: 'creator', … }]
 * risk.dailySpendAtRisk; // => 80
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376465972226 | Get authorized TikTok posts}
 */
export function adsAtRisk<Ad extends RunningAd, Entry extends Authorisation>(
  ads: readonly Ad[],
  authorisations: readonly Entry[],
  { now, horizonDays = 7 }: AdsAtRiskOptions,
): RiskOfAds<Ad, Entry> {
  assertInstant('now', now);
  assertDays('horizonDays', horizonDays, 0);
  const horizon = addPlatformDays(now, horizonDays, 'now plus horizonDays');
  const bindingsOf = bindingsByPost(authorisations, now);
  const atRisk: AdAtRisk<Ad, Entry>[] = [];
  const unclear: UnclearAd<Ad>[] = [];
  const safe: SafeAd<Ad>[] = [];
  for (const [index, ad] of ads.entries()) {
    within(
      () => `ads[${index}]`,
      () => {
        assertIds(ad);
        assertCampaign(ad);
      },
    );
    // An ad of nobody knows which post does not rest on a code of nobody knows which post.
    const bindings = (ad.postId && bindingsOf.get(ad.postId)) || [];
    const binding = bindings.find((candidate) => carries(candidate, ad));
    const endsAt = binding?.endsAt;
    const isUpperBound = binding !== undefined && endIsUpperBound(binding.authorisation);
    if (restsOnNoCode(ad, bindings)) safe.push({ ad, because: 'no_code', endIsUpperBound: false });
    else if (endsBy(ad.flight, now)) safe.push({ ad, because: 'flight_ends_first', endIsUpperBound: false });
    else if (binding === undefined || endsAt === undefined) unclear.push({ ad, status: binding?.status });
    else if (endsAt <= horizon && !endsBy(ad.flight, endsAt)) {
      atRisk.push(riskOf(ad, { ...binding, endsAt }, bindings, now));
    } else if (binding.status !== 'active') unclear.push({ ad, status: binding.status });
    else {
      const because = endsAt <= horizon ? 'flight_ends_first' : 'ends_later';
      safe.push({ ad, because, endIsUpperBound: isUpperBound });
    }
  }
  atRisk.sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime() || byAd(a, b));
  const spends = atRisk.map(({ ad }) => ad.dailySpend).filter((spend) => spend != null);
  return {
    atRisk,
    unclear: unclear.sort(byAd),
    safe: safe.sort(byAd),
    dailySpendAtRisk: spends.reduce((sum, spend) => sum + spend, 0),
    adsWithoutSpend: atRisk.length - spends.length,
  };
}

/** Whether an ad may rest on a binding: it names that one, or one of the two does not say. */
function carries<Entry extends Authorisation>(
  { status, authorisation: { bindingId } }: Binding<Entry>,
  ad: RunningAd,
): boolean {
  const isSame = !ad.bindingId || !bindingId || bindingId === ad.bindingId;
  return status !== 'not_needed' && isSame;
}

const withoutCode: readonly string[] = [
  'TT_USER',
  'BC_AUTH_TT',
  'TTS_TT',
  'CUSTOMIZED_USER',
] satisfies IdentityType[];

/** By its identity; where that is not known, because every way in to its post needs no code. */
function restsOnNoCode<Entry extends Authorisation>(
  { identityType }: RunningAd,
  bindings: readonly Binding<Entry>[],
): boolean {
  if (identityType === 'AUTH_CODE') return false;
  if (identityType !== undefined && withoutCode.includes(identityType)) return true;
  return bindings.length > 0 && bindings.every(({ status }) => status === 'not_needed');
}

function riskOf<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  binding: Binding<Entry> & { readonly endsAt: Date },
  bindings: readonly Binding<Entry>[],
  now: Date,
): AdAtRisk<Ad, Entry> {
  const { authorisation, status, endsAt } = binding;
  const longerLived = bindings.find(
    (other) => other.status === 'active' && other.endsAt !== undefined && other.endsAt > endsAt,
  )?.authorisation;
  return {
    ad,
    authorisation,
    status,
    endsAt,
    endIsUpperBound: endIsUpperBound(authorisation),
    longerLived,
    actor: longerLived ? 'advertiser' : 'creator',
    remedy: remedyFor(binding),
    ...lossAfter(ad, endsAt < now ? now : endsAt),
  };
}

function byAd(a: { readonly ad: RunningAd }, b: { readonly ad: RunningAd }): number {
  return (
    compareText(a.ad.postId, b.ad.postId) ||
    compareText(a.ad.id, b.ad.id) ||
    compareText(a.ad.bindingId, b.ad.bindingId)
  );
}
