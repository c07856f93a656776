import { parsePostUrl } from '../code/parsePostUrl';

/** What a text says about which post is meant: its id, else the handle of its account, else nothing. */
export interface ExpectedReference {
  readonly postId?: string | undefined;
  readonly handle?: string | undefined;
}

const postId = /^\d{17,20}$/;
const handleOrProfile = /^(?:@?(?<handle>[\w.]{2,24})|\S*\/@(?<profile>[\w.]{2,24})\/?(?:[?#]\S*)?)$/;

/** Reads an id, a link or a handle. A short link hides its post from everyone who does not follow it. */
export function expectedPost(text: string): ExpectedReference {
  const given = text.trim();
  if (postId.test(given)) return { postId: given };
  const link = parsePostUrl(given);
  if (link.ok) return { postId: link.value.postId };
  const { handle, profile } = handleOrProfile.exec(given)?.groups ?? {};
  const name = link.issues[0].code === 'post_url_is_profile' ? profile : handle;
  return name === undefined ? {} : { handle: asHandle(name) };
}

/** A handle in the form in which handles are compared. */
export function asHandle(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}
