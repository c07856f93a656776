import { atName } from '../asks/namePost';
import type { RemedyToSay } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { type BoundsToSay, endCertainty } from './endCertainty';
import { postInWords } from './postInWords';
import { tell } from '../tell';

/** An entry of a renewal calendar. */
export interface RenewalEventToSay extends BoundsToSay {
  readonly horizonDays: number;
  readonly authorisationEndsAt: Date;
  readonly postId?: string | undefined;
  readonly handle?: string | undefined;
  readonly remedy?: RemedyToSay | undefined;
  readonly daysToAsk?: number | undefined;
}

/**
 * The title and the description of an entry of a renewal calendar. They never show a code.
 *
 * @param event - Such as one of `renewalEvents`.
 * @param options - The reader's time zone, and another language.
 *
 * @example
 * ```ts
 * const event = { horizonDays: 7, authorisationEndsAt: new Date('2026-11-30T12:00:00Z'), handle: 'ana', remedy: 'extend' } as const;
 * describeRenewalEvent(event);
 * // => { title: 'Authorization of @ana ends in 7 days', description: 'The authorization of a post ends on 30 November 2026. Ask @ana to extend it.' }
 * ```
 */
export function describeRenewalEvent(
  event: RenewalEventToSay,
  options: DescribeResultOptions = {},
): { readonly title: string; readonly description: string } {
  return tell('event', () => {
    const { words, say } = wordsFor(options);
    const { horizonDays, authorisationEndsAt, postId: id, handle } = event;
    const certainty = endCertainty(event);
    const who = atName(handle);
    const post = postInWords({ id, handle }, { words, say });
    return {
      title: words.eventTitle({ who, daysLeft: horizonDays, certainty }, say),
      description: [
        words.ends({ post, end: say.lastDay(authorisationEndsAt), isOver: false, certainty }, say),
        ...(event.remedy ? [words.remedy({ remedy: event.remedy, who, days: event.daysToAsk }, say)] : []),
      ].join(' '),
    };
  });
}
