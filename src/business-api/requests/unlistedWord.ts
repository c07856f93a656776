declare const unchecked: unique symbol;

/** A word in TikTok's own spelling that the compiler accepts as it is; {@link unlistedWord} makes one. */
export type UnlistedWord = string & { readonly [unchecked]: true };

/** One of the known words, so that a typo does not compile; or an {@link UnlistedWord}. */
export type CheckedWord<Known extends string> = Known | UnlistedWord;

/**
 * Lets a builder accept a word that its types do not list: one that TikTok added later, or one that you read from data.
 *
 * Builders list the known words, so that `'TRAFIC'` does not compile. TikTok adds words without notice.
 *
 * @param word - The word as TikTok writes it. It is sent as it is; nobody checks its spelling.
 * @throws RangeError when it is not text.
 *
 * @example
 * ```ts
 * const campaign = { objective: unlistedWord('AN_OBJECTIVE_OF_NEXT_YEAR') };
 * campaign.objective; // => 'AN_OBJECTIVE_OF_NEXT_YEAR'
 * ```
 *
 * @see {@link buildAdCreateRequest} for a builder that accepts such words
 */
export function unlistedWord(word: string): UnlistedWord {
  if (typeof word !== 'string') throw new RangeError('word must be text');
  return word as UnlistedWord;
}
