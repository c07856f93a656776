import { assertObject } from '../shared/assertions';
import type { AdFormat } from '../vocabulary/adFormat';
import type { WireAd } from './wire/types';

/** The fields that tell how an ad runs: a creative as the platform returns or accepts it. */
export interface CreativeLike extends Pick<WireAd, 'identity_type' | 'tiktok_item_id' | 'video_id'> {
  image_ids?: readonly string[] | null | undefined;
}

/**
 * Tells how a creative of the Business API runs: as Spark pull, Spark push, or non-Spark.
 *
 * The identity type decides whether it is Spark, as it does in the platform's own reports; then a post id without media
 * of its own makes it a pull. A push ad has a `video_id` or `image_ids`, and after its review also the `tiktok_item_id`
 * of the post that it published. `creative_authorized` has nothing to do with Spark.
 *
 * @param creative - A row of `ad/get`, or a creative of a request or response.
 * @returns `undefined` if the identity type is missing or unknown and there is no post id either.
 *
 * @example
 * ```ts
 * adFormatOf({ identity_type: 'AUTH_CODE', tiktok_item_id: '7440000000000000001' }); // => 'spark_pull'
 * adFormatOf({ identity_type: 'BC_AUTH_TT' }); // => 'spark_push'
 * adFormatOf({ identity_type: 'TT_USER', video_id: 'v1', tiktok_item_id: '7440000000000000002' }); // => 'spark_push'
 * adFormatOf({ identity_type: 'CUSTOMIZED_USER' }); // => 'non_spark'
 * ```
 */
export function adFormatOf(creative: CreativeLike): AdFormat | undefined {
  assertObject('creative', creative);
  const { identity_type, tiktok_item_id } = creative;
  switch (identity_type) {
    case 'AUTH_CODE':
      return 'spark_pull';
    case 'TT_USER':
    case 'BC_AUTH_TT':
      return tiktok_item_id && !hasMedia(creative) ? 'spark_pull' : 'spark_push';
    case 'CUSTOMIZED_USER':
      return 'non_spark';
    default:
      // A custom identity has no post id: with one, an existing post runs, whatever the type.
      return tiktok_item_id ? 'spark_pull' : undefined;
  }
}

/** A pull shows the media of its post and has none of its own. */
function hasMedia({ video_id, image_ids }: CreativeLike): boolean {
  return !!video_id || !!image_ids?.length;
}
