import type { AuthorisationReason, AuthorisationStatus } from '../../vocabulary/authorisation';
import { wordFor } from '../wordFor';
import type { VerdictWords } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { type BoundsToSay, endCertainty } from './endCertainty';
import { untilInWords } from './endInWords';
import { tell } from '../tell';

/** The status of an authorisation, as returned by `authorisationStatus`. */
export interface StandingToSay extends BoundsToSay {
  readonly status: AuthorisationStatus;
  readonly because?: AuthorisationReason | undefined;
  readonly endsAt?: Date | undefined;
  readonly msLeft?: number | undefined;
}

/**
 * Describes the status of an authorisation, short enough for a table cell.
 *
 * The end is given as the last day, or with its time if it is less than a day away. If it is over, no date is given: the platform can call it over before its date.
 *
 * @param standing - The result of `authorisationStatus`.
 * @param options - The reader's time zone, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const authorisation = { startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * describeStatus(authorisationStatus(authorisation, { now })); // => 'Active until 30 November 2026'
 * describeStatus(authorisationStatus({ stage: 'rejected' }, { now })); // => 'Declined'
 * ```
 */
export function describeStatus(
  standing: StandingToSay,
  options: DescribeResultOptions<VerdictWords> = {},
): string {
  return tell('standing', () => {
    const { words, say } = wordsFor(options);
    const { status, because, endsAt } = standing;
    // By the clock it is over, by an end that can be another.
    const isDoubtful = status === 'expired' && endCertainty(standing) !== 'exact';
    if (isDoubtful) return words.statuses.perhaps_expired;
    if (status !== 'active' || endsAt === undefined) return wordFor(words.statuses, because ?? status);
    const certainty = endCertainty(standing);
    return words.activeUntil(
      { end: untilInWords({ endsAt, certainty, msLeft: standing.msLeft }, say), certainty },
      say,
    );
  });
}
