import { parsePostUrl } from '../code/parsePostUrl';

/** What a text says about which post is meant. */
export type ExpectedReference =
  | { readonly by: 'id'; readonly postId: string }
  | { readonly by: 'handle'; readonly handle: string }
  | { readonly by: 'short_link' }
  | { readonly by: 'nothing' };

const postId = /^\d{17,20}$/;
const handleOrProfile = /^(?:@?([\w.]{2,24})|\S*\/@([\w.]{2,24})\/?(?:[?#]\S*)?)$/;

/** Reads an id, a link or a handle. A short link hides its post from everyone who does not follow it. */
export function expectedPost(text: string): ExpectedReference {
  const given = text.trim();
  if (postId.test(given)) return { by: 'id', postId: given };
  const link = parsePostUrl(given);
  if (link.ok) return { by: 'id', postId: link.value.postId };
  const [{ code }] = link.issues;
  if (code === 'post_url_is_short_link') return { by: 'short_link' };
  const [, handle, profile] = handleOrProfile.exec(given) ?? [];
  const name = code === 'post_url_is_profile' ? profile : handle;
  return name === undefined ? { by: 'nothing' } : { by: 'handle', handle: asHandle(name) };
}

/** A handle in the form in which handles are compared. */
export function asHandle(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}
