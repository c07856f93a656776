import type { DateOrder } from '../../vocabulary/sheet';
import { monthOf } from './monthWords';

/** A day as it was written: midnight of it as a clock in UTC shows it, or the two days that it can mean. */
export type DayReading =
  | { readonly kind: 'day'; readonly midnight: number; readonly proves?: DateOrder | undefined }
  | { readonly kind: 'ambiguous'; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: 'none' };

const none: DayReading = { kind: 'none' };

/** `2026-05-24`, `2026/5/24`, `2026. 5. 24.` */
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
/** `24/05/2026`, `5-24-26`, `24. 5. 2026` */
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/;

// The days of the week, some of which begin like a month, and the little words that stand in a date.
const weekday =
  /^(?:tue|wed|thu|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|jue|ven|vie|gio|ter|qua|qui|sex|seg)/i;
const littleWord = /^(?:st|nd|rd|th|er|de|del|of|the|on|am|le|el|t)$/i;

/** Reads a day in figures or with its month in words. */
export function readDay(written: string, order?: DateOrder): DayReading {
  const isPlain = /^[\d/.-]+$/.test(written);
  const text = isPlain ? written : tidied(written.replace(dayName, ''));
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, first, , second, last] = yearLast.exec(text) ?? [];
  if (last === undefined) return inWords(text);
  return yearAtTheEnd(Number(first), Number(second), fullYear(last), order);
}

// The day of the week in front of a date in figures, as spreadsheets show long dates.
const dayName =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|pon|wt|sr|czw|pt|sob|nd)\p{L}*\.?,?\s*(?=\d)/iu;

/** Without the spaces around separators, and with those of other scripts made plain. */
function tidied(written: string): string {
  return written
    .replace(/\s*[年月년월]\s*/g, '-')
    .replace(/\s*[日일]$/, '')
    .replace(/\s*([-/.])\s*/g, '$1');
}

function yearAtTheEnd(first: number, second: number, year: number, order?: DateOrder): DayReading {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst.kind !== 'day') return proof(monthFirst, 'month_first');
  if (monthFirst.kind !== 'day') return proof(dayFirst, 'day_first');
  if (first === second || order === 'day_first') return dayFirst;
  if (order === 'month_first') return monthFirst;
  return { kind: 'ambiguous', dayFirst: dayFirst.midnight, monthFirst: monthFirst.midnight };
}

function proof(reading: DayReading, proves: DateOrder): DayReading {
  return reading.kind === 'day' ? { ...reading, proves } : reading;
}

/** `24 May 2026`, `May 24th, 2026`, `Sun 24-May-26`, `10 de novembro de 2026` */
function inWords(text: string): DayReading {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const months = words.filter((word) => monthOf(word) !== undefined);
  const [month, ...moreMonths] = months.length > 1 ? months.filter((word) => !weekday.test(word)) : months;
  const others = words.filter((word) => !months.includes(word));
  const [first, second, ...moreNumbers] = text.match(/\d+/g) ?? [];
  if (month === undefined || first === undefined || second === undefined) return none;
  if (moreMonths.length > 0 || moreNumbers.length > 0) return none;
  if (!others.every((word) => weekday.test(word) || littleWord.test(word))) return none;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  if (year.length !== 4 && year.length !== 2) return none;
  return dayOf(fullYear(year), monthOf(month) as number, Number(day));
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function dayOf(year: number, month: number, day: number): DayReading {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  const exists = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { kind: 'day', midnight } : none;
}
