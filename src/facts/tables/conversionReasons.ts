import type { ConversionReason } from '../../vocabulary/formats';
import type { FactId } from '../allFacts';
import { frozen } from '../../shared/frozen';

/**
 * The founding article's four reasons why Spark Ads convert, each with its conditions.
 *
 * @example
 * ```ts
 * conversionReasons
 *   .filter(({ formats }) => formats.includes('spark_push'))
 *   .map(({ reason }) => reason);
 * // => ['native_in_feed', 'real_handle', 'creator_authenticity']
 * ```
 */
export const conversionReasons: readonly (ConversionReason & { readonly factId: FactId })[] =
  /* @__PURE__ */ frozen([
    { reason: 'native_in_feed', formats: ['spark_pull', 'spark_push'], factId: 'converts-native' },
    { reason: 'real_handle', formats: ['spark_pull', 'spark_push'], factId: 'converts-real-handle' },
    { reason: 'carried_social_proof', formats: ['spark_pull'], factId: 'format-social-proof' },
    {
      reason: 'creator_authenticity',
      formats: ['spark_pull', 'spark_push'],
      owner: 'creator',
      factId: 'converts-creator-content',
    },
  ]);
