import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import { wordFor } from '../wordFor';
import { type DescribeComputedOptions, wordsFor } from './describeOptions';

/** Where an authorisation stands, as `authorisationStatus` tells. */
export interface StandingToSay {
  readonly status: AuthorisationStatus;
  readonly endsAt?: Date | undefined;
  readonly endIsUpperBound?: boolean | undefined;
}

/**
 * Where an authorisation stands, for a cell of a table.
 *
 * Of one that is over no date is told: the platform can call it over before its date.
 *
 * @param standing - What `authorisationStatus` found.
 * @param options - The reader's time zone, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const authorisation = { startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * describeStatus(authorisationStatus(authorisation, { now })); // => 'Active until 1 December 2026'
 * ```
 */
export function describeStatus(
  { status, endsAt, endIsUpperBound: isLatest = false }: StandingToSay,
  options: DescribeComputedOptions = {},
): string {
  const { words, say } = wordsFor(options);
  if (status !== 'active' || endsAt === undefined) return wordFor(words.statuses, status);
  return words.activeUntil({ end: say.day(endsAt), isLatest }, say);
}
