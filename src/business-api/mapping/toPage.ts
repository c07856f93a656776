import type { WirePageInfo } from '../wire/types';

/** The position of a page among all pages. */
export interface Page {
  /** The number of this page, from 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Rows on all pages together. */
  readonly totalRows: number;
  readonly totalPages: number;
}

/** The position of the page; some endpoints only send zeros, which say nothing. */
export function toPage(info: WirePageInfo | null | undefined): Page | undefined {
  if (!info?.page) return undefined;
  return {
    page: info.page,
    pageSize: info.page_size ?? 0,
    totalRows: info.total_number ?? 0,
    totalPages: info.total_page ?? 0,
  };
}
