import { isHandle } from '../shared/isHandle';
import { bareHandle } from '../shared/bareHandle';
import { findTikTokLinks } from '../code/links/findTikTokLinks';
import { plainLink } from '../code/links/plainLink';
import { readTikTokLink, type TikTokLink } from '../code/links/readTikTokLink';

/** What a text says about which post is meant: its id, or else the handle of its account, or else nothing. */
export interface ExpectedReference {
  readonly postId?: string | undefined;
  readonly handle?: string | undefined;
}

const postId = /^\d{17,20}$/;

/** Reads an id, a link, with or without text around it, or a handle. A short link does not show its post. */
export function expectedPost(text: string): ExpectedReference {
  const given = text.trim();
  if (postId.test(given)) return { postId: given };
  const plain = plainLink(given);
  const link = readTikTokLink(plain) ?? onlyLink(plain);
  if (link?.leadsTo === 'post') return { postId: link.postId };
  const handle = asHandle(link?.leadsTo === 'profile' ? link.handle : given);
  return isHandle(handle) ? { handle } : {};
}

/** The link in a text, if there is exactly one. */
function onlyLink(text: string): TikTokLink | undefined {
  const [found, ...others] = findTikTokLinks(text);
  return others.length === 0 ? found?.link : undefined;
}

/** A handle in the form in which handles are compared; capitals make no difference. */
export function asHandle(name: string | undefined): string {
  return bareHandle(name)?.toLowerCase() ?? '';
}
