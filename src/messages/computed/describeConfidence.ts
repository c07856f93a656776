import type { Confidence } from '../../vocabulary/fact';
import { wordFor } from '../wordFor';
import { type DescribeComputedOptions, wordsFor } from './describeOptions';

/**
 * How well a fact is attested, in a few words.
 *
 * @param confidence - The `confidence` of a fact.
 * @param options - Another language.
 *
 * @example
 * ```ts
 * describeConfidence('official'); // => 'TikTok says so'
 * ```
 */
export function describeConfidence(confidence: Confidence, options: DescribeComputedOptions = {}): string {
  return wordFor(wordsFor(options).words.confidences, confidence);
}
