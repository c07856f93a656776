import type { DateOrder, SheetDifference, SheetEnd, SheetField } from '../sheet';

/** What can be wrong with the cells and rows of a sheet, with the parameters of each issue. */
export interface SheetIssueParams {
  // A cell.
  cell_unreadable: { field: SheetField };
  cell_destroyed: { field: SheetField; error: string };
  cell_holds_code: { field: SheetField };
  cells_disagree: { field: SheetField };
  /** Both days as `YYYY-MM-DD`. */
  date_ambiguous: { field: SheetField; dayFirst: string; monthFirst: string };
  /** What the caller said, and a cell of the column contradicts. */
  date_order_contradicted: { dateOrder: DateOrder };
  number_ambiguous: { field: SheetField; decimalPoint: number; decimalComma: number };
  number_unreadable: { field: SheetField };
  post_id_lost_digits: undefined;
  handle_unreadable: undefined;
  handle_differs_from_link: undefined;
  status_word_unknown: undefined;
  /** Under a heading that is not known. */
  sheet_date_ignored: undefined;
  // A sheet.
  sheet_column_not_found: { field: SheetField };
  /** ISO 4217 codes. */
  sheet_currencies_differ: { currencies: readonly string[] };
  // A row.
  sheet_row_not_record: undefined;
  sheet_row_blank: undefined;
  sheet_headings_unknown: undefined;
  sheet_row_duplicate: { row: number };
  /** The row of the code that carries the ad. */
  sheet_row_outlived: { row: number };
  // Rows compared with each other: the first few, and how many in all.
  sheet_rows_disagree: { rows: readonly number[]; count: number; differences: readonly SheetDifference[] };
  sheet_post_with_several_codes: { rows: readonly number[]; count: number };
  sheet_code_with_several_posts: { rows: readonly number[]; count: number };
  // What a row says that cannot be, or that is not enough.
  sheet_days_without_start: { days: number };
  /** The end by the start and the days, and the one that the sheet states; a bare day as `YYYY-MM-DD`. */
  sheet_ends_differ: { counted: Date | string; stated: Date | string };
  /** The day as `YYYY-MM-DD`, if the sheet gives a day. */
  sheet_start_in_future: { startsAt: Date; day?: string | undefined };
  /** By its dates it would last until then. */
  sheet_over_before_end: { endsAt: Date; day?: string | undefined };
  // The state of a row.
  sheet_code_awaited: undefined;
  /** `day`, as `YYYY-MM-DD`, if the sheet gives days and no times. */
  sheet_row_running: { endsAt: Date; endIs: SheetEnd; day?: string | undefined };
  sheet_row_ending: {
    endsAt: Date;
    endIs: SheetEnd;
    day?: string | undefined;
    /** Whole days left; days of the calendar where only days are known. */
    daysLeft: number;
    /** It can have ended earlier on its day, or in another time zone. */
    mayBeOver: boolean;
  };
}
