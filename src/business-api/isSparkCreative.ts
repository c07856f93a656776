import { adFormatOf, type CreativeLike } from './adFormatOf';

/**
 * Whether a creative of the Business API runs as a Spark Ad, pull or push; {@link adFormatOf} tells which.
 *
 * @param creative - A row of `ad/get`, or a creative of a request or response.
 * @returns `false` also if the creative does not tell.
 *
 * @example
 * ```ts
 * isSparkCreative({ identity_type: 'TT_USER' }); // => true
 * isSparkCreative({ identity_type: 'CUSTOMIZED_USER' }); // => false
 * ```
 */
export function isSparkCreative(creative: CreativeLike): boolean {
  const format = adFormatOf(creative);
  return format === 'spark_pull' || format === 'spark_push';
}
