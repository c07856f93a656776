import type { Authorisation } from '../../vocabulary/authorisation';
import type { Post } from '../../vocabulary/post';
import type { ChangeKind } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { type BoundsToSay, endCertainty } from './endCertainty';
import { postInWords } from './postInWords';
import { tell } from '../tell';

/** A change, as returned by `authorisationChanges`. */
export interface ChangeToSay extends BoundsToSay {
  readonly kind: ChangeKind;
  readonly postId?: string | undefined;
  readonly before?: { readonly post?: Post | undefined; readonly authorisation?: Authorisation } | undefined;
  readonly after?: { readonly post?: Post | undefined; readonly authorisation?: Authorisation } | undefined;
  readonly endsAt?: Date | undefined;
}

/**
 * Describes a change in a sentence, for example for an alert. It never shows a code.
 *
 * @param change - A result of `authorisationChanges`.
 * @param options - The reader's time zone, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const row = (end: string) => ({ authorisation: { postId: '7440000000000000001', endsAt: new Date(end) } });
 * const [change] = authorisationChanges([row('2026-11-30T00:00:00Z')], [row('2026-12-30T00:00:00Z')], { now });
 * describeChange(change!); // => 'The authorization of post 7440000000000000001 was extended until 29 December 2026.'
 * ```
 */
export function describeChange(change: ChangeToSay, options: DescribeResultOptions = {}): string {
  return tell('change', () => {
    const { words, say } = wordsFor(options);
    const { kind, postId: id, before, after, endsAt } = change;
    const row = after ?? before;
    const post = postInWords({ id, handle: row?.authorisation?.handle, post: row?.post }, { words, say });
    if (!Object.hasOwn(words.changes, kind)) return kind;
    return words.changes[kind](
      { post, end: endsAt && say.lastDay(endsAt), certainty: endCertainty(change) },
      say,
    );
  });
}
