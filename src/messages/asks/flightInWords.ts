import type { AdFlight } from '../../vocabulary/time';
import { isNear } from '../say/isNear';
import { type AskContext, formalContext } from './askOptions';

/** The days of an ad that runs now, or is planned to run, in words; nothing for a flight that is over. */
export function flightInWords(
  flight: AdFlight | null | undefined,
  context: AskContext,
  { isRunning = false, byTheHour = false } = {},
): string | undefined {
  if (!flight) return undefined;
  const { now, words } = context;
  // A year on one of two days would be read as that of both.
  const isFar = [flight.startsAt, flight.endsAt].some((day) => day != null && !isNear(new Date(day), now));
  const { say } = isFar ? formalContext(context) : context;
  const startsAt = flight.startsAt == null ? undefined : new Date(flight.startsAt);
  const endsAt = flight.endsAt == null ? undefined : new Date(flight.endsAt);
  if (endsAt && endsAt <= now) return undefined;
  const { firstDay, lastDay } = flight;
  const from = startsAt && startsAt > now ? say.day(firstDay ?? startsAt) : undefined;
  const untilInstant = byTheHour ? say.time : say.lastDay;
  const until = endsAt && (lastDay == null ? untilInstant(endsAt) : say.day(lastDay));
  return words.flight({ from, until, isRunning: isRunning && from === undefined }, say);
}
