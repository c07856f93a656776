import { addHours } from 'date-fns/addHours';
import { sayIn } from '../say/sayIn';
import type { AskContext } from './askOptions';

/** A deadline, as worded in a mail and in its subject, which never has a time of day. */
export interface Due {
  readonly text: string;
  /** Absent if it is as soon as possible. */
  readonly subject: string | undefined;
}

/** Before an instant at which something stops. */
export function dueBefore(
  instant: Date,
  { now, words, timeZone }: AskContext,
  { mayEndEarlier = false } = {},
): Due {
  const { due, locale } = words;
  const soon = { text: due.soon, subject: undefined };
  if (instant <= now) return soon;
  // If the creator's time zone is not known, the day that ends first on earth is safe everywhere.
  const zone = timeZone ?? 'Etc/GMT+12';
  const isAhead = calendarDay(instant, zone) > calendarDay(now, timeZone ?? 'Etc/GMT-14');
  if (isAhead) {
    const day = sayIn({ locale, timeZone: zone }).day(instant);
    if (mayEndEarlier) return { text: due.wellBefore(day), subject: undefined };
    return { text: due.before(day), subject: due.before(day) };
  }
  if (mayEndEarlier) return soon;
  return {
    text: due.before(sayIn({ locale, timeZone: timeZone ?? 'UTC' }).time(instant)),
    subject: undefined,
  };
}

/** By an agreed instant. */
export function dueBy(instant: Date, { now, words, say, timeZone = 'UTC' }: AskContext): Due {
  const { due } = words;
  if (instant <= now) return { text: due.soon, subject: undefined };
  const text = isMidnight(instant, timeZone) ? due.before(say.day(instant)) : due.by(say.day(instant));
  return { text, subject: text };
}

/** The day from which something may be done, if that is in the future; a whole day, unless that is too late. */
export function notBefore(
  instant: Date | undefined,
  deadline: Date,
  { now, say, timeZone = 'UTC' }: AskContext,
): string | undefined {
  if (instant === undefined || new Date(instant) <= now) return undefined;
  const from = new Date(instant);
  if (isMidnight(from, timeZone)) return say.day(from);
  const nextDay = addHours(from, 24);
  return nextDay < deadline ? say.day(nextDay) : say.time(from);
}

function calendarDay(instant: Date, timeZone: string): string {
  return instant.toLocaleDateString('sv-SE', { timeZone });
}

/** Whether a day begins at this instant. */
function isMidnight(instant: Date, timeZone: string): boolean {
  return calendarDay(instant, timeZone) !== calendarDay(new Date(instant.getTime() - 1), timeZone);
}
