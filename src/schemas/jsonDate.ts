import { isDate } from 'date-fns/isDate';
import { isValid } from 'date-fns/isValid';
import * as z from 'zod';

/** A `Date`, of another window or process too, or the ISO 8601 text with a zone that JSON makes of one. */
export const jsonDate = /* @__PURE__ */ (() =>
  z.union(
    [
      z.custom<Date>((value) => isDate(value) && isValid(value)),
      z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    ],
    {
      error:
        'Give a date and time with its zone, such as 2026-06-23T07:09:07Z. For times as TikTok writes them, such as 2026-06-23 07:09:07, use parsePlatformTime first.',
    },
  ))();
