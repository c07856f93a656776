import { describeRenewal, type RenewalToSay } from './describeRenewal';
import type { DescribeResultOptions } from './describeOptions';

/** An ad at risk, as returned by `adsAtRisk`. */
export type AdAtRiskToSay = Omit<RenewalToSay, 'daysToAsk'>;

/**
 * Describes an ad at risk in a few sentences: when its authorisation ends, who can keep it running, and what is lost
 * otherwise. It never shows a code.
 *
 * @param risk - A row of the `atRisk` of `adsAtRisk`.
 * @param options - The reader's time zone, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const ads = [{ id: 'ad 1', postId: '7440000000000000001', identityType: 'AUTH_CODE' }];
 * const authorisations = [{ postId: '7440000000000000001', endsAt: new Date('2026-11-26T12:00:00Z'), handle: 'ana' }];
 * const [risk] = adsAtRisk(ads, authorisations, { now }).atRisk;
 * describeAdAtRisk(risk!);
 * // => 'The authorization of https://www.tiktok.com/@ana/video/7440000000000000001 ends on 26 November 2026. Ask @ana to extend it. Without it, the ad stops.'
 * ```
 */
export function describeAdAtRisk(risk: AdAtRiskToSay, options: DescribeResultOptions = {}): string {
  return describeRenewal(risk, options);
}
