import type { AuthorisationCode, CodeShape } from '../vocabulary/code';
import { groupBy, type Group } from '../shared/groupBy';
import { findCodes, type FoundCode } from './search/findCodes';
import { findOwners, type CodeOwner } from './search/findOwners';
import { isText } from './isText';
import { plainText } from './escapes/plainText';

/** A code found in a text. */
export interface ExtractedCode {
  readonly value: AuthorisationCode;
  readonly shape: CodeShape;
  /** Where it first occurs in the text, in UTF-16 units: `text.slice(start, end)` is the code as written. */
  readonly start: number;
  readonly end: number;
  /** The link of its post as written, if the text leaves no doubt which one that is. */
  readonly postUrl?: string | undefined;
  /** The handle of its creator, without `@` and in lower case, if the text leaves no doubt whose code it is. */
  readonly handle?: string | undefined;
}

/** A contradiction in a text: one post with several codes, or one code with several posts. */
export type CodeConflict =
  | {
      readonly kind: 'post_with_several_codes';
      readonly postUrl: string;
      readonly codes: readonly AuthorisationCode[];
    }
  | {
      readonly kind: 'code_with_several_posts';
      readonly code: AuthorisationCode;
      readonly postUrls: readonly string[];
    };

/** The result of {@link extractCodes}. */
export interface ExtractedCodes {
  /** Each code once, in order of first occurrence. */
  readonly codes: readonly ExtractedCode[];
  readonly conflicts: readonly CodeConflict[];
}

/**
 * Finds every code in a chat, an email or a pasted sheet, with the post and the account it belongs to.
 *
 * A code counts if it is canonical, or plausible with at least 40 characters. One that was broken into two lines is
 * joined if that makes a canonical code; half a code is never returned. A code belongs to a post if its row, its line
 * or its paragraph contains only that code and the link of only that post; otherwise neither post nor account is given.
 * A sheet is text with tabs between its cells, in any order of columns.
 *
 * @param text - Any text of any length; the time grows linearly with it. Anything that is not text contains no codes.
 *
 * @example
 * ```ts
 * const code = buildCode(1);
 * const { codes, conflicts } = extractCodes(`@sample.creator\thttps://vm.tiktok.com/ZMabc123/\t${code}`);
 * codes; // => [{ value: code, postUrl: 'https://vm.tiktok.com/ZMabc123/', handle: 'sample.creator', … }]
 * conflicts; // => []
 * ```
 */
export function extractCodes(text: string): ExtractedCodes {
  if (!isText(text)) return { codes: [], conflicts: [] };
  const plain = plainText(text);
  const found = [...findCodes(plain.text)];
  const owners = findOwners(plain.text, found);
  const occurrences = found.map((code) => ({ ...code, ...plain.asWritten(code), ...owners.get(code) }));
  const byCode = groupsOf(occurrences, unpadded);
  const byPost = groupsOf(occurrences, ({ post }) => post);
  return {
    codes: byCode.map(foldOccurrences),
    conflicts: [...byPost.flatMap(severalCodes), ...byCode.flatMap(severalPosts)],
  };
}

type Occurrence = FoundCode & CodeOwner;

// A code with its `=` and the same code without it are one code.
const unpadded = ({ value }: Occurrence) => value.replace(/=+$/, '');

/** One code from all its occurrences; where they contradict each other, neither post nor handle is given. */
function foldOccurrences(found: Group<Occurrence>): ExtractedCode {
  const [{ start, end }] = found;
  const { value, shape } = found.find((one) => one.shape === 'canonical') ?? found[0];
  const [post, ...otherPosts] = groupsOf(found, (one) => one.post);
  const [handle, ...otherHandles] = groupsOf(found, (one) => one.handle);
  return {
    value,
    shape,
    start,
    end,
    ...(post && !otherPosts.length && { postUrl: post[0].url }),
    ...(handle && !otherHandles.length && { handle: handle[0].handle }),
  };
}

function severalCodes(found: Group<Occurrence>): CodeConflict[] {
  const codes = groupsOf(found, unpadded).map(([first]) => first.value);
  const postUrl = found[0].url as string;
  return codes.length > 1 ? [{ kind: 'post_with_several_codes', postUrl, codes }] : [];
}

function severalPosts(found: Group<Occurrence>): CodeConflict[] {
  const postUrls = groupsOf(found, ({ post }) => post).map(([first]) => first.url as string);
  const code = found[0].value;
  return postUrls.length > 1 ? [{ kind: 'code_with_several_posts', code, postUrls }] : [];
}

/** Groups items by key, in order, and leaves out those without a key. */
function groupsOf<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Group<Item>[] {
  const groups = groupBy(items, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}
