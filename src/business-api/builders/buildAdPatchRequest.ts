import type { AdSetup } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../requests/apiRequest';
import { assertId, assertPostId, assertWithin } from '../requests/assertRequest';
import { identityFields, type SparkIdentity } from '../creatives/toSparkIdentity';
import type { CreateAds } from './buildAdCreateRequest';
import { checkedRequest, type AdRequestVerdict } from '../creatives/checkCreatives';
import { adNameFindings, type TextFinding } from '../creatives/textFindings';

/** What to change on a pull ad that exists: its name, or its post, which takes its identity along. */
export type AdPatch = { readonly adId: string; readonly adName?: string | undefined } & (
  | { readonly postId: string; readonly identity: SparkIdentity }
  | { readonly postId?: undefined; readonly identity?: undefined }
);

/** What {@link buildAdPatchRequest} builds from. */
export interface PatchAds extends Omit<CreateAds, 'creatives'> {
  /** One to 20 changes. */
  readonly patches: readonly [AdPatch, ...AdPatch[]];
}

/** The body of `POST /ad/update/` with `patch_update`. */
export interface AdPatchBody {
  readonly advertiser_id: string;
  readonly adgroup_id: string;
  readonly patch_update: true;
  readonly creatives: readonly Readonly<Record<string, unknown>>[];
}

/**
 * `POST /ad/update/` with `patch_update`: gives pull ads another post or another name, and leaves the rest alone.
 *
 * @param ads - The changes, and what is known of the campaign.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest.
 * @throws RangeError when an id is not one, or there are more than 20 changes.
 *
 * @example
 * ```ts
 * const built = buildAdPatchRequest({
 *   advertiserId: '71',
 *   adGroupId: '72',
 *   patches: [{ adId: '17', postId: '7440000000000000002', identity: { type: 'AUTH_CODE', id: '9' } }],
 * });
 * built.ok && built.value.body.creatives;
 * // => [{ ad_id: '17', identity_type: 'AUTH_CODE', identity_id: '9', tiktok_item_id: '7440000000000000002' }]
 * ```
 */
export function buildAdPatchRequest(ads: PatchAds, options: AsOf = {}): AdRequestVerdict<AdPatchBody> {
  const { advertiserId, adGroupId, patches, campaign } = ads;
  assertId('advertiserId', advertiserId);
  assertId('adGroupId', adGroupId);
  assertWithin('length of patches', patches.length, 1, 20);
  const setups = patches.map((patch) => ({ ...campaign, ...setupOfPatch(patch) }));
  return checkedRequest(setups, options, namesOf(patches), () =>
    postRequest('ad/update', {
      advertiser_id: advertiserId,
      adgroup_id: adGroupId,
      patch_update: true,
      creatives: patches.map(patchFields),
    }),
  );
}

function namesOf(patches: readonly AdPatch[]): readonly TextFinding[] {
  return patches.flatMap(({ adName }, index) =>
    adNameFindings(adName).map((finding) => ({ ...finding, path: ['patches', index, ...finding.path] })),
  );
}

function setupOfPatch({ postId, identity }: AdPatch): AdSetup {
  if (postId === undefined) return { adExists: true };
  const { type, businessCenterId } = identity;
  return { adExists: true, edits: ['post'], mode: 'pull', postId, identityType: type, businessCenterId };
}

function patchFields({ adId, adName, postId, identity }: AdPatch): Readonly<Record<string, unknown>> {
  assertId('adId', adId);
  if (postId !== undefined) assertPostId('postId', postId);
  return {
    ad_id: adId,
    ...(adName !== undefined && { ad_name: adName }),
    ...(postId !== undefined && { ...identityFields(identity), tiktok_item_id: postId }),
  };
}
