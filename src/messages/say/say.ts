/** The plural forms of a phrase with a number, by the rules of its language; `#` stands for the number. */
export type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/**
 * Formats dates, numbers and lists in one language, through `Intl`. Messages get it along with their parameters, so no
 * sentence glues a date or a plural together.
 *
 * An instant may be a `Date`, or ISO text as in JSON. A bare day, such as `2026-06-23`, is that day in every time zone.
 */
export interface Say {
  /** The day of an instant: `23 June 2026`. */
  readonly day: (instant: Date | string) => string;
  /**
   * The last day before an instant, for an exclusive end: a flight that ends at midnight on 1 July runs until `30 June
   * 2026`.
   */
  readonly lastDay: (end: Date | string) => string;
  /** The day and the time of an instant, with its time zone: `23 June 2026 at 07:09 UTC`. */
  readonly time: (instant: Date | string) => string;
  /** Two instants, by their days if these differ, otherwise with their times. */
  readonly apart: (one: Date | string, other: Date | string) => readonly [string, string];
  /** Two exclusive ends, by their last days if these differ, otherwise with their times. */
  readonly lastDays: (one: Date | string, other: Date | string) => readonly [string, string];
  /** A number: `12,500`. */
  readonly number: (value: number) => string;
  /** A share, rounded to whole per cent: `37%`. */
  readonly percent: (share: number) => string;
  /** A number with what is counted: `say.count(2, { one: '# day', other: '# days' })`. */
  readonly count: (value: number, forms: PluralForms) => string;
  /** A country by its ISO 3166-1 code: `France`. */
  readonly country: (code: string) => string;
  /** A list joined with "and": `France, Spain and Italy`. */
  readonly and: (items: readonly string[]) => string;
  /** A list joined with "or": `7, 30 or 60`. */
  readonly or: (items: readonly string[]) => string;
}
