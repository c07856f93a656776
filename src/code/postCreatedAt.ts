import { isText } from './isText';

/**
 * Reads from a post's id when the post was created: the upper 32 of its 64 bits are seconds since 1970, UTC.
 *
 * This is widely used but not documented: see the fact `post-id-creation-time`. Ids of advertisers and businesses have
 * the same shape.
 *
 * @param postId - 19 digits that begin with 6 or 7, as text; anything else, including a number, gives `undefined`.
 *
 * @example
 * ```ts
 * postCreatedAt('7123456789123456789'); // => new Date('2022-07-23T06:50:29Z')
 * postCreatedAt('123'); // => undefined
 * ```
 */
export function postCreatedAt(postId: string): Date | undefined {
  // A number of that size has already lost its last digits.
  return isText(postId) && /^[67]\d{18}$/.test(postId)
    ? new Date(Number(BigInt(postId) >> 32n) * 1000)
    : undefined;
}
