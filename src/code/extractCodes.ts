import type { AuthorisationCode, CodeShape } from '../vocabulary/code';
import { groupBy, type Group } from '../shared/groupBy';
import { findCodes, type FoundCode } from './findCodes';
import { findOwners, type CodeOwner } from './findOwners';
import { isText } from './isText';
import { plainText } from './plainText';

/** A code that a text holds. */
export interface ExtractedCode {
  readonly value: AuthorisationCode;
  readonly shape: CodeShape;
  /** Where it first stands in the text, in UTF-16 units: `text.slice(start, end)` is it as written. */
  readonly start: number;
  readonly end: number;
  /** The link of its post as written, when the text leaves no doubt which it is. */
  readonly postUrl?: string | undefined;
  /** The account's name without `@` in small letters, when the text leaves no doubt whose it is. */
  readonly handle?: string | undefined;
}

/** What does not fit together in a text. */
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

/** What {@link extractCodes} finds. */
export interface ExtractedCodes {
  /** Each code once, in the order in which they first stand in the text. */
  readonly codes: readonly ExtractedCode[];
  readonly conflicts: readonly CodeConflict[];
}

/**
 * Every code in a chat, an e-mail or a pasted sheet, each once, with the post and account it belongs to.
 *
 * A code is canonical, or plausible with at least 40 characters; one that a line end broke is joined when that makes a
 * canonical one, and half of it is none. It belongs to a post when its row of the sheet, its
 * line or its paragraph holds that one code and the link of that one post; otherwise nothing is said. A sheet is text
 * with tabs between its cells, in any order of columns.
 *
 * @param text - Any text, of any length; the time grows with its length. Anything else holds nothing.
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

// With and without its `=` it is one code.
const unpadded = ({ value }: Occurrence) => value.replace(/=+$/, '');

/** One code of all its occurrences; where they contradict each other, nothing is said. */
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

/** Items in groups of the same key, in order; those without a key are left out. */
function groupsOf<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Group<Item>[] {
  const groups = groupBy(items, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}
