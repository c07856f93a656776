import type { SheetEnd, SheetField } from '../sheet';

/** What can be wrong with the cells and rows of a sheet, with the parameters of each issue. */
export interface SheetIssueParams {
  // A cell.
  cell_unreadable: { field: SheetField };
  cell_destroyed: { field: SheetField; error: string };
  cell_holds_code: { field: SheetField };
  cells_disagree: { field: SheetField };
  /** Both days as `YYYY-MM-DD`. */
  date_ambiguous: { field: SheetField; dayFirst: string; monthFirst: string };
  number_ambiguous: { field: SheetField; decimalPoint: number; decimalComma: number };
  number_unreadable: { field: SheetField };
  post_id_lost_digits: undefined;
  handle_unreadable: undefined;
  handle_differs_from_link: undefined;
  status_word_unknown: undefined;
  // A row.
  sheet_row_not_record: undefined;
  sheet_row_blank: undefined;
  sheet_headings_unknown: undefined;
  sheet_row_duplicate: { row: number };
  // Rows compared with each other: the first few, and how many in all.
  sheet_rows_disagree: { rows: readonly number[]; count: number };
  sheet_post_with_several_codes: { rows: readonly number[]; count: number };
  sheet_code_with_several_posts: { rows: readonly number[]; count: number };
  // The state of a row.
  sheet_code_awaited: undefined;
  sheet_row_running: { endsAt: Date; endIs: SheetEnd };
  sheet_row_ending: { endsAt: Date; endIs: SheetEnd; daysLeft: number };
}
