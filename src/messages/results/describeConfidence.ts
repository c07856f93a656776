import type { Confidence } from '../../vocabulary/fact';
import { wordFor } from '../wordFor';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { tell } from '../tell';

/**
 * Says in a few words how well a fact is attested.
 *
 * @param confidence - The `confidence` of a fact.
 * @param options - Another language.
 *
 * @example
 * ```ts
 * describeConfidence('official'); // => 'TikTok says so'
 * ```
 */
export function describeConfidence(confidence: Confidence, options: DescribeResultOptions = {}): string {
  return tell('confidence', () => {
    return wordFor(wordsFor(options).words.confidences, confidence);
  });
}
