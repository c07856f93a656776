import { assertObject } from '../../shared/assertions';
import type { AdSetup } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../requests/apiRequest';
import { adGroupFields, type AdGroupFields } from '../requests/adGroup';
import { assertId, assertEntries, assertPostId, assertText } from '../requests/assertRequest';
import { identityFields, type SparkIdentity } from '../creatives/toSparkIdentity';
import type { CreateAds } from './buildAdCreateRequest';
import { checkedRequest, underPath, type AdRequestVerdict } from '../creatives/checkedRequest';
import { eachRow } from '../../shared/eachRow';
import { adNameFindings, type TextFinding } from '../creatives/textFindings';

/** A new post for an existing pull ad, under the identity of that post. */
export interface PostPatch {
  readonly adId: string;
  readonly adName?: string | undefined;
  readonly postId: string;
  readonly identity: SparkIdentity;
}

/** A new name for an existing pull ad; its post stays. */
export interface NamePatch {
  readonly adId: string;
  readonly adName?: string | undefined;
  readonly postId?: undefined;
  readonly identity?: undefined;
}

/** What to change on an existing pull ad: its name, or its post together with the identity. */
export type AdPatch = PostPatch | NamePatch;

/** The input of {@link buildAdPatchRequest}. */
export interface PatchAds extends Omit<CreateAds, 'creatives'> {
  /** One to 20 changes. */
  readonly patches: readonly [AdPatch, ...AdPatch[]];
}

/** The body of `POST /ad/update/` with `patch_update`. */
export interface AdPatchBody extends AdGroupFields {
  readonly patch_update: true;
  readonly creatives: readonly Readonly<Record<string, unknown>>[];
}

/**
 * `POST /ad/update/` with `patch_update`: gives pull ads a new post or a new name and changes nothing else.
 *
 * @param ads - The changes, and what is known about the campaign.
 * @param options - `asOf`: the instant whose rules apply; the newest rules if absent.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it. Paths start at `patches`.
 * @throws RangeError when an id is invalid, or there are more than 20 changes; the message names the field, such as
 * `patches[1].adId`.
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
  assertObject('ads', ads);
  const { patches, campaign } = ads;
  const group = adGroupFields(ads);
  assertEntries('patches', patches, 20, assertObject);
  const setups = eachRow('patches', patches, (patch, index) => ({
    path: ['patches', index],
    setup: { ...campaign, ...setupOfPatch(patch) },
  }));
  return checkedRequest(setups, options, eachRow('patches', patches, namesOf).flat(), () =>
    postRequest('ad/update', {
      ...group,
      patch_update: true,
      creatives: eachRow('patches', patches, patchFields),
    }),
  );
}

function namesOf({ adName }: AdPatch, index: number): readonly TextFinding[] {
  if (adName === undefined) return [];
  assertText('adName', adName);
  return underPath(['patches', index], adNameFindings(adName));
}

function setupOfPatch({ postId, identity }: AdPatch): AdSetup {
  if (postId === undefined) return { adExists: true };
  assertObject('identity', identity);
  const { type, businessCenterId } = identity;
  return { adExists: true, edits: ['post'], postId, identityType: type, businessCenterId };
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
