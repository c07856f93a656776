import { isNear } from './isNear';
import { readingLocale } from './readingLocale';
import type { PluralForms, Say } from './say';

/** The language and time zone of dates and numbers. */
export interface SayOptions {
  /** A BCP 47 tag, such as `pt-BR`. */
  readonly locale: string;
  /** An IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Whether to say times of day; if not, only days. True if absent. */
  readonly hasTimes?: boolean;
  /** Days within half a year of this instant are told without their year; if absent, none are. */
  readonly nearTo?: Date | undefined;
}

/**
 * Dates, numbers and lists in one language and time zone.
 *
 * @throws RangeError when the runtime does not know the time zone.
 */
export function sayIn({ locale: tag, timeZone, hasTimes = true, nearTo }: SayOptions): Say {
  const locale = readingLocale(tag);
  const inWords = (instant: Date | string, style: 'day' | 'time' | 'second') => {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return String(instant);
    // A day without a time is the same day in every zone.
    const hasNoYear = nearTo && isNear(date, nearTo);
    return dateFormat(
      locale,
      isBareDay(instant) ? 'UTC' : timeZone,
      hasNoYear && style !== 'second' ? `${style}ThisYear` : style,
    )
      .format(date)
      .replace(/^1 /, `${firstDay(locale)} `);
  };
  const day = (instant: Date | string) => inWords(instant, 'day');
  const time = (instant: Date | string) => inWords(instant, hasTimes ? 'time' : 'day');
  const lastDay = (end: Date | string) => day(new Date(new Date(end).getTime() - 1));
  // To the second, where the minutes are the same.
  const times = (one: Date | string, other: Date | string): readonly [string, string] =>
    time(one) === time(other) && hasTimes
      ? [inWords(one, 'second'), inWords(other, 'second')]
      : [time(one), time(other)];
  const number = (value: number) => value.toLocaleString(locale);
  const list = (type: 'conjunction' | 'disjunction') => (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type }).format(items);
  return {
    day,
    lastDay,
    time,
    apart: (one, other) => (day(one) === day(other) ? times(one, other) : [day(one), day(other)]),
    lastDays: (one, other) =>
      lastDay(one) === lastDay(other) ? times(one, other) : [lastDay(one), lastDay(other)],
    number,
    percent: (share) => share.toLocaleString(locale, { style: 'percent' }),
    count: (value: number, forms: PluralForms) => {
      const form = forms[new Intl.PluralRules(locale).select(value)] ?? forms.other;
      return form.replace('#', number(value));
    },
    country: (code) =>
      /^[A-Za-z]{2}$/.test(code)
        ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code)
        : code,
    and: list('conjunction'),
    or: list('disjunction'),
  };
}

function isBareDay(instant: Date | string): boolean {
  return typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(instant);
}

/** How a language writes the first day of a month, where the day comes first; `Intl` writes 1 in all of them. */
function firstDay(locale: string): string {
  const [language, region] = locale.split('-');
  if (language === 'fr') return '1er';
  return language === 'pt' && region !== 'PT' ? '1º' : '1';
}

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayThisYear: { day: 'numeric', month: 'long' },
  time: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  second: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
  timeThisYear: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
} as const;

// Creating a formatter takes longer than using it a thousand times.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, timeZone: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = makeDateFormat(locale, timeZone, style);
  dateFormats.set(key, made);
  return made;
}

function makeDateFormat(locale: string, timeZone: string, style: keyof typeof styles): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...styles[style], timeZone });
  } catch {
    throw new RangeError(
      `timeZone must be an IANA time zone, such as Europe/Berlin, and is ${String(timeZone)}`,
    );
  }
}
