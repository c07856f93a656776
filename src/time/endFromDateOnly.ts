import { addHours } from 'date-fns/addHours';
import type { Verdict } from '../vocabulary/verdict';
import { dayOf } from './dayOf';

/** The end of an authorisation of which only the day is known. */
export interface DateOnlyEnd {
  /** The first instant at which it is that day anywhere, and so a lower bound. */
  readonly endsAt: Date;
  readonly endIsLowerBound: true;
}

/**
 * The end of an authorisation of which only the day is known, `2026-12-31`, as a lower bound that says so.
 *
 * Nobody wrote down in which zone it is that day, nor whether the day itself still counts: so it is taken to end when
 * the day begins, in the zone that is furthest ahead, UTC+14. `new Date('2026-12-31')` is 14 hours later.
 *
 * @param text - A day as `YYYY-MM-DD`; anything else, or a day that does not exist, gives an issue.
 * @returns The two fields of an `Authorisation`; every answer about it says that the true end can be later.
 *
 * @example
 * ```ts
 * const end = endFromDateOnly('2026-12-31');
 * end; // => { ok: true, value: { endsAt: new Date('2026-12-30T10:00:00Z'), endIsLowerBound: true } }
 * ```
 *
 * @see {@link startFromDateOnly} for a start of which only the day is known
 */
export function endFromDateOnly(text: unknown): Verdict<DateOnlyEnd, 'time_not_text' | 'date_unreadable'> {
  const day = dayOf(text);
  return day.ok ? { ok: true, value: { endsAt: addHours(day.value, -14), endIsLowerBound: true } } : day;
}
