import * as z from 'zod';

/** A `Date`, or the ISO 8601 string with a zone that JSON makes of one. */
export const jsonDate = /* @__PURE__ */ (() =>
  z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))], {
    error: 'Give a date and time with its zone, such as 2026-06-23T07:09:07Z.',
  }))();
