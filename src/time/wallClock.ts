import { isoDay } from './isoDay';
import { millisecondsInDay } from 'date-fns/constants';
import { hoursToMilliseconds } from 'date-fns/hoursToMilliseconds';
import type { Moment } from './moment';

/** The time zones furthest ahead of UTC and furthest behind it. */
const furthestAhead = /* @__PURE__ */ hoursToMilliseconds(14);
const furthestBehind = /* @__PURE__ */ hoursToMilliseconds(-12);

/** Turns the time on a wall clock into instants; the time is given as if it were UTC. */
export interface WallClock {
  /** When the clock shows this time: once, twice or, where clocks go forward, never. */
  readonly instantOf: (shown: number) => Moment;
  /** The first instant of the day that begins at this midnight, the first of the next day, and the day itself. */
  readonly dayOf: (midnight: number) => Moment;
}

/** A clock in an unknown zone: the time it shows may be meant anywhere on earth. */
export const clockAnywhere: WallClock = {
  instantOf: (shown) => ({ from: new Date(shown - furthestAhead), until: new Date(shown - furthestBehind) }),
  dayOf: (midnight) => ({
    from: new Date(midnight - furthestAhead),
    until: new Date(midnight + millisecondsInDay - furthestBehind),
    day: isoDay(midnight),
  }),
};

/**
 * A clock in a time zone, such as `Europe/Berlin`.
 *
 * @throws RangeError when there is no such zone.
 */
export function clockIn(timeZone: string): WallClock {
  const offsetAt = offsetsOf(timeZone);
  const candidates = (shown: number) =>
    [shown - millisecondsInDay, shown + millisecondsInDay].map((around) => shown - offsetAt(around));
  const showing = (shown: number) => {
    const instants = candidates(shown);
    const right = instants.filter((instant) => instant + offsetAt(instant) === shown);
    return { instants: right.length > 0 ? right : instants, isSkipped: right.length === 0 };
  };
  // A day whose midnight is skipped begins when clocks go forward.
  const startOfDay = (midnight: number) => {
    const { instants, isSkipped } = showing(midnight);
    return new Date(isSkipped ? Math.max(...instants) : Math.min(...instants));
  };
  return {
    instantOf: (shown) => {
      const { instants } = showing(shown);
      return { from: new Date(Math.min(...instants)), until: new Date(Math.max(...instants)) };
    },
    dayOf: (midnight) => ({
      from: startOfDay(midnight),
      until: startOfDay(midnight + millisecondsInDay),
      day: isoDay(midnight),
    }),
  };
}

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const format = formatIn(timeZone);
  return (instant) => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(instant)) shown[type] = Number(value);
    const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    const numeric = 'numeric';
    const time = { hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: numeric,
      month: numeric,
      day: numeric,
      ...time,
    });
  } catch (error) {
    throw new RangeError('timeZone must be an IANA time zone, such as Europe/Berlin', { cause: error });
  }
}
