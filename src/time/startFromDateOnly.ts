import { addHours } from 'date-fns/addHours';
import type { Verdict } from '../vocabulary/verdict';
import { midnightOf } from './midnightOf';

/** The start of an authorisation for which only the day is known. */
export interface DateOnlyStart {
  /** The last instant at which it is still that day somewhere in the world, and so an upper bound. */
  readonly startsAt: Date;
  readonly startsAtIs: 'received';
}

/**
 * Turns a day such as `2026-05-24`, when an authorisation started, into a start that is marked as an upper bound.
 *
 * A bare day does not say in which time zone, so the zone that is furthest behind counts, UTC−12.
 *
 * @param text - A day as `YYYY-MM-DD`; anything else, or a day that does not exist, gives an issue.
 *
 * @example
 * ```ts
 * const start = startFromDateOnly('2026-05-24');
 * start; // => { ok: true, value: { startsAt: new Date('2026-05-25T12:00:00Z'), startsAtIs: 'received' } }
 * ```
 *
 * @see {@link endFromDateOnly} for the end
 */
export function startFromDateOnly(
  text: unknown,
): Verdict<DateOnlyStart, 'time_not_text' | 'date_unreadable'> {
  const midnight = midnightOf(text);
  return midnight.ok
    ? { ok: true, value: { startsAt: addHours(midnight.value, 24 + 12), startsAtIs: 'received' } }
    : midnight;
}
