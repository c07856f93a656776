import type { RenewalEntry } from '../vocabulary/renewals';
import type { DateOrder, DecimalMark } from '../vocabulary/sheet';
import type { SheetColumnNames } from './columns/sheetColumns';

/** What a row of a sheet says, as the rules take it. */
export interface SheetEntry extends RenewalEntry {
  /** The link of the post as it stands in the sheet; a short link, too, which says no post id. */
  readonly postUrl?: string | undefined;
  /** The creator's name, where the sheet has one that is no handle. */
  readonly creatorName?: string | undefined;
}

/** How to read the cells of a sheet. */
export interface ReadSheetOptions {
  /**
   * The headings of your sheet, by what their columns hold, such as `{ code: 'K' }`; `null` where there is no such
   * column. What is left out is known by its heading: see `sheetHeadings`.
   */
  readonly columns?: SheetColumnNames | undefined;
  /** What comes first in dates such as `03/04/2026`; absent: what their column proves, otherwise `date_ambiguous`. */
  readonly dateOrder?: DateOrder | undefined;
  /** What separates the cents; absent: what the column proves, otherwise `number_ambiguous` for one such as `1,234`. */
  readonly decimalMark?: DecimalMark | undefined;
  /**
   * The zone in which days, and times without a zone, are meant, such as `Europe/Berlin`. Absent: each is taken where it
   * promises least, and times as TikTok writes them are UTC.
   */
  readonly timeZone?: string | undefined;
}
