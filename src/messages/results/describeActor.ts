import type { Actor } from '../../vocabulary/verdict';
import { wordFor } from '../wordFor';
import type { VerdictWords } from './resultWords';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { tell } from '../tell';

/**
 * Names who has to act, from the reader's point of view.
 *
 * @param actor - Such as that of a finding.
 * @param options - The audience, and another language.
 *
 * @example
 * ```ts
 * describeActor('creator'); // => 'The creator'
 * describeActor('creator', { audience: 'creator' }); // => 'You'
 * ```
 */
export function describeActor(actor: Actor, options: DescribeResultOptions<VerdictWords> = {}): string {
  return tell('actor', () => {
    const { reader, words } = wordsFor(options);
    const word = wordFor(words.actors, actor);
    return typeof word === 'string' ? word : word[reader.audience];
  });
}
