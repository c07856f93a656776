import { parsePostUrl } from '../../code/parsePostUrl';
import { redactCodes } from '../../code/redactCodes';
import type { CellReading, CellValue } from './fieldReading';

/** What the cell of a post says. */
export interface PostReading {
  readonly postId?: string | undefined;
  readonly postUrl?: string | undefined;
  readonly handle?: string | undefined;
}

/** Reads the link of a post, or its id; a short link is kept, though only TikTok knows where it leads. */
export function readPost(content: CellValue): CellReading<PostReading> {
  if (content.kind === 'number') {
    return { flaws: [{ code: content.number > 1e15 ? 'post_id_lost_digits' : 'post_url_not_tiktok' }] };
  }
  if (content.kind !== 'text') return { flaws: [{ code: 'cell_unreadable', params: { field: 'post' } }] };
  const { text } = content;
  if (/^\d{15,20}$/.test(text)) return { value: { postId: text } };
  if (/^\d[.,]\d+E\+?1\d$/i.test(text)) return { flaws: [{ code: 'post_id_lost_digits' }] };
  const link = parsePostUrl(text);
  if (link.ok) return { value: { postId: link.value.postId, postUrl: text, handle: link.value.handle } };
  const [{ code }] = link.issues;
  if (code === 'post_url_is_short_link') return { value: { postUrl: text }, flaws: link.issues };
  if (redactCodes(text) !== text) return { flaws: [{ code: 'cell_holds_code', params: { field: 'post' } }] };
  return { flaws: link.issues };
}
