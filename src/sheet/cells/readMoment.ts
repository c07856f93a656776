import { millisecondsInDay } from 'date-fns/constants';
import type { DateOrder } from '../../vocabulary/sheet';
import { parsePlatformTime } from '../../time/parsePlatformTime';
import { exactly, type Moment } from '../../time/moment';
import { isoDay } from '../../time/isoDay';
import { clockAnywhere, type WallClock } from '../../time/wallClock';
import type { CellContent } from './cellContent';
import { type DayReading, readDay } from './readDay';

/** How the dates of a sheet are to be read. */
export interface DateReading {
  readonly order: DateOrder | undefined;
  /** The clock by which days, and times without a zone, are meant. */
  readonly clock: WallClock;
}

/** When something happened, as far as a cell says. */
export type MomentReading =
  | { readonly kind: 'moment'; readonly moment: Moment; readonly proves?: DateOrder | undefined }
  | { readonly kind: 'ambiguous'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'none' };

const none: MomentReading = { kind: 'none' };

const withZone =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})$/i;
const timeOfDay = /(?<!\d)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:([ap])\.?m\.?)?$/i;
const beforeTime = /(?:T|,| at| um)? ?$/i;

/** The years of four digits end here. */
const lastTime = /* @__PURE__ */ Date.UTC(9999, 11, 31);

/** A spreadsheet counts days from here on, so that 2026-01-01 is 46023. */
const serialZero = /* @__PURE__ */ Date.UTC(1899, 11, 30);

/** Reads a cell as a day or an instant, in every way in which sheets hold them. */
export function readMoment(cell: CellContent, dates: DateReading): MomentReading {
  if (cell.kind === 'date') return dateObject(cell.date, dates);
  if (cell.kind === 'number') return numberOf(cell.number, dates);
  if (cell.kind !== 'text' || cell.text.length > 60) return none;
  const text = cell.text.replace(/\s+/g, ' ');
  return /^\d+(?:[.,]\d+)?$/.test(text)
    ? numberOf(Number(text.replace(',', '.')), dates)
    : textOf(text, dates);
}

/** A `Date` at midnight in UTC is a day; at another whole quarter of an hour it may be midnight in some zone. */
function dateObject(date: Date, { clock }: DateReading): MomentReading {
  const time = date.getTime();
  if (!(time >= 0 && time < lastTime)) return none;
  if (time % millisecondsInDay === 0) return found(clock.dayOf(time));
  const mayBeMidnight = time % (millisecondsInDay / 96) === 0;
  return found(mayBeMidnight ? { from: date, until: new Date(time + millisecondsInDay) } : exactly(date));
}

/** The days of a spreadsheet, 1982 to 2119, or the seconds or milliseconds of a computer, 2001 to 2096. */
function numberOf(number: number, { clock }: DateReading): MomentReading {
  if (number >= 30_000 && number < 80_000) {
    const shown = serialZero + Math.round(number * 86_400) * 1000;
    return found(Number.isInteger(number) ? clock.dayOf(shown) : clock.instantOf(shown));
  }
  if (number >= 1e9 && number < 4e9) return found(exactly(new Date(number * 1000)));
  return number >= 1e12 && number < 4e12 ? found(exactly(new Date(number))) : none;
}

function textOf(text: string, { order, clock }: DateReading): MomentReading {
  // Most cells hold a day and no time.
  if (!/\d[:h]\d/i.test(text)) return momentOf(readDay(text, order), clock.dayOf);
  const [, isoDay, isoTime, zone] = withZone.exec(text) ?? [];
  if (isoDay !== undefined) return instantOf(`${isoDay}T${isoTime?.replace(',', '.')}`, isoDay, zone);
  // TikTok's own times name no zone and are UTC.
  const platformTime = clock === clockAnywhere ? parsePlatformTime(text) : undefined;
  if (platformTime?.ok) return found(exactly(platformTime.value));
  const time = timeOfDay.exec(text);
  if (time === null) return momentOf(readDay(text, order), clock.dayOf);
  const shown = timeMs(time);
  const day = readDay(text.slice(0, time.index).replace(beforeTime, ''), order);
  return shown === undefined ? none : momentOf(day, (midnight) => clock.instantOf(midnight + shown));
}

function instantOf(time: string, day: string, zone = ''): MomentReading {
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const instant = new Date(`${time}${/^(?:Z|UTC)$/i.test(zone) ? 'Z' : offset}`);
  // A day that does not exist rolls over to another.
  const exists = readDay(day).kind === 'day' && !Number.isNaN(instant.getTime());
  return exists ? found(exactly(instant)) : none;
}

/** A time of day, in milliseconds since midnight. */
function timeMs([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hourOfDay = half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return ((hourOfDay * 60 + minute) * 60 + second) * 1000;
}

function momentOf(day: DayReading, at: (midnight: number) => Moment): MomentReading {
  if (day.kind === 'day') return { kind: 'moment', moment: at(day.midnight), proves: day.proves };
  if (day.kind === 'none') return none;
  return { kind: 'ambiguous', dayFirst: isoDay(day.dayFirst), monthFirst: isoDay(day.monthFirst) };
}

function found(moment: Moment): MomentReading {
  return { kind: 'moment', moment };
}
