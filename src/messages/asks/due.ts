import { dayIn } from '../../shared/dayIn';
import { addHours } from 'date-fns/addHours';
import { sayIn } from '../say/sayIn';
import type { AskContext } from './askOptions';

/** A deadline, as worded in a mail and in its subject, which never has a time of day. */
export interface Due {
  readonly text: string;
  /** Absent if it can end sooner than anybody knows. */
  readonly subject: string | undefined;
}

/** Before an instant at which something stops. */
export function dueBefore(
  instant: Date,
  { now, words, timeZone, nearTo }: AskContext,
  { mayEndEarlier = false, byTheHour = false } = {},
): Due {
  const { due, locale } = words;
  const soon = dueSoon({ words });
  if (instant <= now) return soon;
  // If the creator's time zone is not known, the day that ends first on earth is safe everywhere.
  const zone = timeZone ?? 'Etc/GMT+12';
  const isAhead = dayIn(zone, instant) > dayIn(timeZone ?? 'Etc/GMT-14', now);
  const day = sayIn({ locale, timeZone: zone, nearTo }).day(instant);
  if (mayEndEarlier) return isAhead ? { text: due.wellBefore(day), subject: undefined } : soon;
  const time = () => sayIn({ locale, timeZone: timeZone ?? 'UTC', nearTo }).time(instant);
  return isAhead
    ? { text: due.before(byTheHour ? time() : day), subject: due.before(day) }
    : { text: due.before(time()), subject: due.soon };
}

/** As soon as possible. */
export function dueSoon({ words: { due } }: Pick<AskContext, 'words'>): Due {
  return { text: due.soon, subject: due.soon };
}

/** By an agreed instant. */
export function dueBy(instant: Date, { now, words, say, timeZone = 'UTC' }: AskContext): Due {
  const { due } = words;
  if (instant <= now) return dueSoon({ words });
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

/** Whether a day begins at this instant. */
function isMidnight(instant: Date, timeZone: string): boolean {
  return dayIn(timeZone, instant) !== dayIn(timeZone, new Date(instant.getTime() - 1));
}
