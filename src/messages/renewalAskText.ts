import type { RenewalAsk } from '../vocabulary/asks';
import { bareHandle } from '../shared/bareHandle';
import { type AskTextOptions, wordAsk } from './wordAsk';

/** The ask for a renewal in words, ready to send. */
export interface RenewalAskText {
  readonly subject: string;
  /** A whole e-mail or direct message, lines parted by `\n`. */
  readonly message: string;
}

/**
 * Puts the ask for a renewal in words. The code is no part of it, even where one slipped into another field: a handle
 * that no account can have, and a post id that is no number, are left out.
 *
 * @param ask - What `renewalAsk` found.
 * @param options - Names, which stay as given, and another language. The creator is the handle of the ask when
 * none is named.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const ask = renewalAsk({ handle: 'ana', endsAt: new Date('2026-11-30T12:00:00Z') }, { now });
 * renewalAskText(ask!).subject;
 * // => 'Your Spark Ads code: please renew before 30 November 2026, 12:00 UTC'
 * ```
 */
export function renewalAskText(ask: RenewalAsk, options: AskTextOptions = {}): RenewalAskText {
  const { daysToAsk: days, remedy, status, endsAt, endIsUpperBound: mayEndEarlier } = ask;
  const creator = options.creator ?? atName(ask.handle);
  const { words, common } = wordAsk(ask, days, { ...options, creator });
  const before = remedy === 'extend' && endsAt ? words.instant(endsAt) : undefined;
  const steps = remedy === 'extend' ? [...common.steps, words.extendThere(days)] : common.steps;
  const postId = numberedPost(ask.postId);
  const hasEnded = status === 'expired';
  const params = { ...common, steps, remedy, hasEnded, days, before, mayEndEarlier, postId };
  return { subject: words.renewal.subject(params), message: words.renewal.message(params) };
}

/** An account as it is called in a text; of what cannot be one nothing is said. */
function atName(handle: string | undefined): string | undefined {
  const name = bareHandle(handle);
  return name && /^[\w.]{2,24}$/.test(name) ? `@${name}` : undefined;
}

function numberedPost(postId: string | undefined): string | undefined {
  return /^\d{1,20}$/.exec(postId?.trim() ?? '')?.[0];
}
