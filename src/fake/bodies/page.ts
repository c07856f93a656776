import type { WirePageInfo } from '../../business-api/wire/bodies';
import { type FakeRequest, numberIn } from '../http/fakeRequest';

/** The rows of a numbered page, and its `page_info`. */
export function pageOf<Row>(
  rows: readonly Row[],
  request: FakeRequest,
  size: { readonly most: number; readonly usual: number },
): { readonly rows: readonly Row[]; readonly page_info: WirePageInfo } {
  const page = numberIn(request, 'page', { usual: 1 });
  const pageSize = numberIn(request, 'page_size', size);
  const from = Math.max(0, (page - 1) * pageSize + request.shift);
  return {
    rows: rows.slice(from, from + pageSize),
    page_info: {
      page,
      page_size: pageSize,
      total_number: rows.length,
      total_page: Math.ceil(rows.length / pageSize),
    },
  };
}
