import { ascending } from '../../shared/ascending';
import { isAfter } from 'date-fns/isAfter';
import { max } from 'date-fns/max';
import { assertDays, assertInstant, assertObject, assertRows } from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import { addPlatformDays } from '../../time/addPlatformDays';
import type { Authorisation, EndBounds } from '../../vocabulary/authorisation';
import type { IdentityType } from '../../vocabulary/identity';
import type { AdAtRisk, AdsAtRisk, RunningAd, SafeAd, UnclearAd } from '../../vocabulary/risk';
import type { Clock } from '../../vocabulary/time';
import { endBounds } from '../dates';
import { endsBy } from '../flight/stretches';
import { assertIds } from '../misuse';
import type { DatedBinding } from './bindings';
import { assertCampaign, assertLossDays, lossAfter, type LossOptions } from './campaignAtRisk';
import { compareText, contentOf } from './compareBindings';
import { remedyFor } from './howToRenew';
import {
  bindingsOfPosts,
  type Candidates,
  candidatesFor,
  noBindings,
  type PostBindings,
} from './postBindings';

/** Options of `adsAtRisk`. */
export interface AdsAtRiskOptions extends Clock, LossOptions {
  /** How far to look ahead, in days of 24 hours; 7 when absent. */
  readonly horizonDays?: number | undefined;
}

/**
 * Finds which running ads stop when, whose code they depend on, what they spend, and who has to act.
 *
 * Only a code puts an ad at risk here: ads of linked accounts, of accounts granted through Business Center and others
 * that need no code are safe. An ad depends on the binding that it names, and there on the code that lasts longest. One that names none may depend on any binding
 * of its post; one whose binding no row names may depend on any row without a binding. The ad is safe or at risk if all
 * of these say so, and `unclear` if they disagree or nothing is known.
 *
 * @param ads - In any order. With `flight` and `dailySpend`, the loss can be calculated.
 * @param authorisations - Of any posts, in any order.
 * @param options - `now`, how far to look ahead, and how many days of a loss to count.
 * @throws RangeError when a date, a spend or the horizon is invalid.
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
  options: AdsAtRiskOptions,
): AdsAtRisk<Ad, Entry> {
  assertObject('options', options);
  const { now, horizonDays = 7, lossDays } = options;
  assertInstant('now', now);
  assertDays('horizonDays', horizonDays, 0);
  assertLossDays(lossDays);
  const view: View = { now, horizon: addPlatformDays(now, horizonDays, 'now plus horizonDays'), lossDays };
  assertRows('ads', ads);
  const bindingsOf = bindingsOfPosts(authorisations, now);
  const atRisk: AdAtRisk<Ad, Entry>[] = [];
  const unclear: UnclearAd<Ad, Entry>[] = [];
  const safe: SafeAd<Ad>[] = [];
  eachRow('ads', ads, (ad) => {
    assertIds(ad);
    assertCampaign(ad);
  });
  for (const ad of ads) {
    // An ad without a known post does not depend on a code without a known post.
    const bindings: PostBindings<Entry> = (ad.postId && bindingsOf.get(ad.postId)) || noBindings;
    if (restsOnNoCode(ad, bindings)) safe.push({ ad, because: 'no_code', ...noEnd });
    else if (endsBy(ad.flight, now)) safe.push({ ad, because: 'flight_ends_first', ...noEnd });
    else {
      const candidates = candidatesFor(ad, bindings);
      const stopping = stoppingBy(candidates, ad, view);
      const lasting = lastingBy(candidates, ad, view);
      if (stopping && !lasting) atRisk.push(riskOf(ad, stopping, bindings, view));
      else if (lasting && !stopping && !candidates.disagree && !candidates.hasUnknown) {
        safe.push(safeBy(ad, lasting, candidates, view));
      } else unclear.push(unclearBy(ad, candidates, lasting !== undefined));
    }
  }
  atRisk.sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime() || byAd(a, b));
  const spends = atRisk.map(({ ad }) => ad.dailySpend).filter((spend) => spend != null);
  return {
    atRisk,
    unclear: unclear.sort(byAd),
    safe: safe.sort(byAd),
    // Always in the same order, so rounding does not depend on the order of the ads.
    dailySpendAtRisk: ascending(spends).reduce((sum, spend) => sum + spend, 0),
    adsWithoutSpend: atRisk.length - spends.length,
  };
}

/** What rests on no end has no end that can be another. */
const noEnd: EndBounds = { endIsUpperBound: false, endIsLowerBound: false, endIsUnconfirmed: false };

interface View extends LossOptions {
  readonly now: Date;
  readonly horizon: Date;
}

const withoutCode: readonly string[] = [
  'TT_USER',
  'BC_AUTH_TT',
  'TTS_TT',
  'CUSTOMIZED_USER',
] satisfies IdentityType[];

/** Its identity says so; if that is not known, no access to its post needs a code. */
function restsOnNoCode(
  { identityType }: RunningAd,
  { needsNoCode }: Pick<PostBindings<Authorisation>, 'needsNoCode'>,
): boolean {
  if (identityType === 'AUTH_CODE') return false;
  if (identityType !== undefined && withoutCode.includes(identityType)) return true;
  return needsNoCode;
}

/** The candidate that stops the ad within the horizon; if any does, it is the one that ends first. */
function stoppingBy<Entry extends Authorisation>(
  { soonest }: Candidates<Entry>,
  { flight }: RunningAd,
  { horizon }: View,
): DatedBinding<Entry> | undefined {
  if (soonest === undefined || isAfter(soonest.endsAt, horizon) || endsBy(flight, soonest.endsAt))
    return undefined;
  return soonest;
}

/** The candidate that keeps the ad running; if any does, it is the one in force that ends last. */
function lastingBy<Entry extends Authorisation>(
  { longest }: Candidates<Entry>,
  { flight }: RunningAd,
  { horizon }: View,
): DatedBinding<Entry> | undefined {
  const lasts = longest && (isAfter(longest.endsAt, horizon) || endsBy(flight, longest.endsAt));
  return lasts ? longest : undefined;
}

function safeBy<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  lasting: DatedBinding<Entry>,
  { soonest = lasting, bounds }: Candidates<Entry>,
  { horizon }: View,
): SafeAd<Ad> {
  const because = isAfter(soonest.endsAt, horizon) ? 'ends_later' : 'flight_ends_first';
  return { ad, because, ...bounds };
}

function unclearBy<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  candidates: Candidates<Entry>,
  lasts: boolean,
): UnclearAd<Ad, Entry> {
  const { rows, entries, soonest } = candidates;
  const status = (soonest ?? rows[0])?.status;
  return { ad, status, because: whyUnclear(candidates, lasts), candidates: entries };
}

function whyUnclear(
  { entries, disagree, isOneBinding, hasUnknown }: Candidates<Authorisation>,
  lasts: boolean,
): UnclearAd['because'] {
  if (entries.length === 0) return 'nothing_known';
  if (disagree && isOneBinding) return 'rows_disagree';
  if (disagree || lasts) return 'bindings_disagree';
  return hasUnknown ? 'not_known' : 'not_in_force';
}

function riskOf<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  binding: DatedBinding<Entry>,
  { inForce }: PostBindings<Entry>,
  { now, horizon, lossDays }: View,
): AdAtRisk<Ad, Entry> {
  const { authorisation, status, endsAt } = binding;
  const own = ad.bindingId || authorisation.bindingId;
  // One for each binding, so at least the second is a different one.
  const other = inForce.find(({ authorisation: { bindingId } }) => bindingId !== own);
  const longerLived = other && isAfter(other.endsAt, endsAt) ? other : undefined;
  const helps =
    longerLived && (isAfter(longerLived.endsAt, horizon) || endsBy(ad.flight, longerLived.endsAt));
  return {
    ad,
    authorisation,
    status,
    endsAt,
    ...endBounds(authorisation),
    longerLived: longerLived?.authorisation,
    actor: helps ? 'advertiser' : 'creator',
    remedy: helps ? 'use_other_binding' : remedyFor(binding),
    ...lossAfter(ad, max([endsAt, now]), { lossDays }),
  };
}

function byAd(a: { readonly ad: RunningAd }, b: { readonly ad: RunningAd }): number {
  return (
    compareText(a.ad.postId, b.ad.postId) ||
    compareText(a.ad.id, b.ad.id) ||
    compareText(a.ad.bindingId, b.ad.bindingId) ||
    (a.ad === b.ad ? 0 : compareText(contentOf(a.ad), contentOf(b.ad)))
  );
}
