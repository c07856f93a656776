import { ascending } from '../../shared/ascending';
import { isAfter } from 'date-fns/isAfter';
import { assertDays, assertInstant, assertObject, assertRows } from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import { addPlatformDays } from '../../time/addPlatformDays';
import type { Authorisation, EndBounds } from '../../vocabulary/authorisation';
import type { AdAtRisk, AdsAtRisk, RunningAd, SafeAd, UnclearAd } from '../../vocabulary/risk';
import type { Clock } from '../../vocabulary/time';
import { endsBy } from '../flight/stretches';
import { assertIds } from '../misuse';
import { knownEnd } from '../knownEnd';
import { type DatedBinding, isDatedBinding } from './bindings';
import { assertCampaign, assertLossDays, type LossOptions } from './campaignAtRisk';
import { compareText, contentOf } from './compareBindings';
import { keepsRunning } from './keepsRunning';
import {
  bindingsOfPosts,
  type Candidates,
  candidatesFor,
  noBindings,
  type PostBindings,
} from './postBindings';
import { restsOnNoCode } from './restsOnNoCode';
import { riskOf } from './riskOf';
import { withoutRepeats } from './withoutRepeats';

/** Options of `adsAtRisk`. */
export interface AdsAtRiskOptions extends Clock, LossOptions {
  /** How far to look ahead, in days of 24 hours; 7 if absent. */
  readonly horizonDays?: number | undefined;
}

/**
 * Finds which running ads stop when, whose code they depend on, what they spend, and who has to act.
 *
 * Only a code puts an ad at risk here: ads of linked accounts, of accounts granted through Business Center and others
 * that need no code are safe. An ad depends on the binding that it names, and there on the code that lasts longest. One
 * that names none may depend on any binding of its post; one whose binding no row names may depend on any row without a
 * binding. The ad is safe or at risk if all of these say so, and `unclear` if they disagree or nothing is known.
 *
 * @param ads - In any order. With `flight` and `dailySpend`, the loss can be calculated. The same row with the same `id`,
 * as on two pages that overlap, counts once.
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
  const horizon = addPlatformDays(now, horizonDays, 'now plus horizonDays');
  assertRows('ads', ads);
  const bindingsOf = bindingsOfPosts(authorisations, now);
  const atRisk: AdAtRisk<Ad, Entry>[] = [];
  const unclear: UnclearAd<Ad, Entry>[] = [];
  const safe: SafeAd<Ad>[] = [];
  eachRow('ads', ads, (ad) => {
    assertIds(ad);
    assertCampaign(ad);
  });
  for (const ad of withoutRepeats(ads)) {
    // An ad without a known post does not depend on a code without a known post.
    const bindings: PostBindings<Entry> = (ad.postId && bindingsOf.get(ad.postId)) || noBindings;
    if (restsOnNoCode(ad, bindings)) safe.push({ ad, because: 'no_code', ...noEnd });
    else if (endsBy(ad.flight, now)) safe.push({ ad, because: 'flight_ends_first', ...noEnd });
    else {
      const candidates = candidatesFor(ad, bindings);
      const { soonest, longest } = candidates;
      const stops = soonest && !keepsRunning(soonest, ad, horizon);
      const lasts = longest && keepsRunning(longest, ad, horizon);
      if (stops && !lasts) atRisk.push(riskOf(ad, soonest, bindings, { now, horizon, lossDays }));
      else if (lasts && !stops && !candidates.disagree && !candidates.hasUnknown) {
        safe.push(safeBy(ad, longest, candidates, horizon));
      } else unclear.push(unclearBy(ad, candidates, lasts === true));
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

/** An ad that depends on no end depends on none that can move. */
const noEnd: EndBounds = { endIsUpperBound: false, endIsLowerBound: false, endIsUnconfirmed: false };

function safeBy<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  lasting: DatedBinding<Entry>,
  { soonest = lasting, bounds }: Candidates<Entry>,
  horizon: Date,
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
  { entries, rows, disagree, isOneBinding, hasUnknown }: Candidates<Authorisation>,
  lasts: boolean,
): UnclearAd['because'] {
  if (entries.length === 0) return 'nothing_known';
  if (disagree && isOneBinding) return 'rows_disagree';
  if (disagree || lasts) return 'bindings_disagree';
  if (!hasUnknown) return 'not_in_force';
  const undated = rows.filter((row) => !isDatedBinding(row));
  return undated.every(({ authorisation }) => knownEnd(authorisation)) ? 'status_unknown' : 'not_known';
}

function byAd(a: { readonly ad: RunningAd }, b: { readonly ad: RunningAd }): number {
  return (
    compareText(a.ad.postId, b.ad.postId) ||
    compareText(a.ad.id, b.ad.id) ||
    compareText(a.ad.bindingId, b.ad.bindingId) ||
    (a.ad === b.ad ? 0 : compareText(contentOf(a.ad), contentOf(b.ad)))
  );
}
