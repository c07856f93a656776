import type { RenewalEntry } from '../vocabulary/renewals';
import type { DateOrder, DecimalMark } from '../vocabulary/sheet';
import type { SheetColumnNames } from './columns/sheetColumns';

/** What a row of a sheet says, in the form that the rules take. */
export interface SheetEntry extends RenewalEntry {
  /** The link of the post as it is in the sheet; it may be a short link without a post id. */
  readonly postUrl?: string | undefined;
  /** The day on which it starts, `YYYY-MM-DD`, if the sheet names a day. */
  readonly startDay?: string | undefined;
  /** The day on which it ends, `YYYY-MM-DD`, if the sheet names days and no times. */
  readonly endDay?: string | undefined;
  /** If the sheet names only the day of the end: the latest instant at which that day is over. */
  readonly endsAtLatest?: Date | undefined;
  /** The creator's name, if the sheet has one that is not a handle. */
  readonly creatorName?: string | undefined;
}

/** How to read the cells of a sheet. */
export interface ReadSheetOptions {
  /**
   * The headings of your sheet, by what their columns contain, such as `{ code: 'K' }`; `null` if there is no such
   * column. Other columns are recognised by their headings: see `sheetHeadings`.
   */
  readonly columns?: SheetColumnNames | undefined;
  /** What comes first in dates such as `03/04/2026`; if absent, what their column proves, otherwise `date_ambiguous`. */
  readonly dateOrder?: DateOrder | undefined;
  /** What separates the cents; if absent, what the column proves, otherwise a number such as `1,234` is `number_ambiguous`. */
  readonly decimalMark?: DecimalMark | undefined;
  /**
   * The time zone of days and of times without a zone, such as `Europe/Berlin`. If absent, each is read in the zone
   * where it promises least, and times as TikTok writes them are UTC.
   */
  readonly timeZone?: string | undefined;
}
