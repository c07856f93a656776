import { assertObject } from '../../shared/assertions';
import { type ReasonedRowToSay, describeRenewal, type RenewalToSay } from './describeRenewal';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import type { ReasonToSay } from './resultWords';
import { tell } from '../tell';

/** An ad, by its own id or its post. */
export interface NamedAd {
  readonly id?: string | undefined;
  readonly postId?: string | undefined;
}

/** An ad at risk, as returned by `adsAtRisk`. */
export type AdAtRiskToSay = Omit<RenewalToSay, 'daysToAsk'> & { readonly ad?: NamedAd | undefined };

/** An ad of the `safe` or `unclear` of `adsAtRisk`. */
export interface ReasonedAdToSay {
  readonly ad: NamedAd;
  readonly status?: ReasonedRowToSay['status'];
  readonly because: ReasonToSay;
  readonly candidates?: readonly ReasonedRowToSay['authorisation'][];
}

/**
 * Describes an ad of `adsAtRisk` in a few sentences. If it is at risk: when its authorisation ends, who can keep it
 * running, and what is lost otherwise. If it is safe or unclear: why. An ad is named by its id, if it has one. It never
 * shows a code.
 *
 * @param risk - A row of the `atRisk`, `unclear` or `safe` of `adsAtRisk`.
 * @param options - The reader's time zone, and another language.
 * @throws RangeError when it is not such a row.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const ads = [{ id: 'ad 1', postId: '7440000000000000001', identityType: 'AUTH_CODE' }];
 * const authorisations = [{ postId: '7440000000000000001', endsAt: new Date('2026-11-26T12:00:00Z'), handle: 'ana' }];
 * const [risk] = adsAtRisk(ads, authorisations, { now }).atRisk;
 * describeAdAtRisk(risk!);
 * // => 'Ad “ad 1”: The authorization of https://www.tiktok.com/@ana/video/7440000000000000001 ends on 26 November 2026. Ask @ana to extend it. Without it, the ad stops.'
 * ```
 */
export function describeAdAtRisk(
  risk: AdAtRiskToSay | ReasonedAdToSay,
  options: DescribeResultOptions = {},
): string {
  return tell('risk', () => {
    assertObject('risk', risk);
    if (!('because' in risk)) assertObject('risk.authorisation', risk.authorisation);
    const { words } = wordsFor(options);
    const { ad } = risk;
    const text = describeRenewal('because' in risk ? rowOf(risk) : risk, options);
    return ad?.id ? words.ofAd({ id: ad.id, text }) : text;
  });
}

/** A row without an authorisation of its own: that of its only candidate, or none. */
function rowOf({ ad, status, because, candidates = [] }: ReasonedAdToSay): ReasonedRowToSay {
  const [candidate] = candidates;
  if (candidate && candidates.length === 1) {
    return { because, status, authorisation: { ...candidate, postId: ad.postId } };
  }
  return { because, authorisation: { postId: ad.postId, ...(candidate && { handle: candidate.handle }) } };
}
