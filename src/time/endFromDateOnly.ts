import { addHours } from 'date-fns/addHours';
import type { Verdict } from '../vocabulary/verdict';
import { midnightOf } from './midnightOf';

/** The end of an authorisation for which only the day is known. */
export interface DateOnlyEnd {
  /** The first instant of that day anywhere in the world, and so a lower bound. */
  readonly endsAt: Date;
  readonly endIsLowerBound: true;
}

/**
 * Turns a day such as `2026-12-31`, when an authorisation ends, into an end that is marked as a lower bound.
 *
 * A bare day does not say in which time zone, or whether the day itself still counts. So the end is taken as the
 * beginning of the day in the zone that is furthest ahead, UTC+14. `new Date('2026-12-31')` is 14 hours later.
 *
 * @param text - A day as `YYYY-MM-DD`; anything else, or a day that does not exist, gives an issue.
 * @returns Two fields for an `Authorisation`; every answer about it then says that the true end can be later.
 *
 * @example
 * ```ts
 * const end = endFromDateOnly('2026-12-31');
 * end; // => { ok: true, value: { endsAt: new Date('2026-12-30T10:00:00Z'), endIsLowerBound: true } }
 * ```
 *
 * @see {@link startFromDateOnly} for the start
 */
export function endFromDateOnly(text: unknown): Verdict<DateOnlyEnd, 'time_not_text' | 'date_unreadable'> {
  const midnight = midnightOf(text);
  return midnight.ok
    ? { ok: true, value: { endsAt: addHours(midnight.value, -14), endIsLowerBound: true } }
    : midnight;
}
