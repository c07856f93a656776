/** What a text says about which post is meant. */
export type ExpectedReference =
  | { readonly by: 'id'; readonly postId: string }
  | { readonly by: 'handle'; readonly handle: string }
  | { readonly by: 'short_link' }
  | { readonly by: 'nothing' };

const postId = /^\d{17,20}$/;
const postLink =
  /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@[\w.]+\/(?:video|photo)\/(\d{17,20})(?:[/?#].*)?$/i;
const profileLink = /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@([\w.]+)\/?(?:[?#].*)?$/i;
const shortLink = /^(?:https?:\/\/)?(?:(?:vm|vt)\.tiktok\.com\/|(?:www\.|m\.)?tiktok\.com\/t\/)\S+$/i;
const handle = /^@?([\w.]{2,24})$/;

/** Reads an id, a link or a handle. A short link hides its post from everyone who does not follow it. */
export function expectedPost(text: string): ExpectedReference {
  const given = text.trim();
  if (postId.test(given)) return { by: 'id', postId: given };
  const linked = postLink.exec(given)?.[1];
  if (linked !== undefined) return { by: 'id', postId: linked };
  if (shortLink.test(given)) return { by: 'short_link' };
  const name = profileLink.exec(given)?.[1] ?? handle.exec(given)?.[1];
  return name === undefined ? { by: 'nothing' } : { by: 'handle', handle: asHandle(name) };
}

/** A handle in the form in which handles are compared. */
export function asHandle(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}
