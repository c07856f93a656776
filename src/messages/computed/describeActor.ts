import type { Actor } from '../../vocabulary/verdict';
import { wordFor } from '../wordFor';
import type { VerdictWords } from './computedWords';
import { type DescribeComputedOptions, wordsFor } from './describeOptions';

/**
 * Who has to act, as the reader calls them.
 *
 * @param actor - Such as that of a finding.
 * @param options - Whom to speak to, and another language.
 *
 * @example
 * ```ts
 * describeActor('creator'); // => 'The creator'
 * describeActor('creator', { audience: 'creator' }); // => 'You'
 * ```
 */
export function describeActor(actor: Actor, options: DescribeComputedOptions<VerdictWords> = {}): string {
  const { reader, words } = wordsFor(options);
  const word = wordFor(words.actors, actor);
  return typeof word === 'string' ? word : word[reader.audience];
}
