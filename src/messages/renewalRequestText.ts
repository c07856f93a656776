import type { RenewalRequest } from '../vocabulary/asks';
import { type AskTextOptions, wordAsk } from './wordAsk';

/** The ask for a renewal in words, ready to send. */
export interface RenewalRequestText {
  readonly subject: string;
  /** A whole e-mail or direct message, lines parted by `\n`. */
  readonly message: string;
}

/**
 * Puts the ask for a renewal in words. The code is no part of it.
 *
 * @param request - What `renewalRequest` found.
 * @param options - Names, and another language. The creator is the handle of the request when none is named.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const request = renewalRequest({ handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z') }, { now });
 * renewalRequestText(request!).subject;
 * // => 'Your Spark Ads code: please renew before 30 November 2026, 12:00 UTC'
 * ```
 */
export function renewalRequestText(
  request: RenewalRequest,
  options: AskTextOptions = {},
): RenewalRequestText {
  const { daysToAsk: days, remedy, status, endsAt, postId, handle } = request;
  const { words, common } = wordAsk(request, days, { creator: handle && `@${handle}`, ...options });
  const before = remedy === 'extend' && endsAt ? words.instant(endsAt) : undefined;
  const params = { ...common, remedy, hasEnded: status === 'expired', days, before, postId };
  return { subject: words.renewal.subject(params), message: words.renewal.message(params) };
}
