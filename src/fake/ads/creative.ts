import { refuse } from '../rules/refuse';
import type { FakeAd, FakeAdAccount, FakeIdentity } from '../state/records';

/** What a request says about an ad, in TikTok's own words. */
export interface WireCreative {
  readonly [field: string]: unknown;
  readonly ad_id?: string;
  readonly ad_name?: string;
  readonly ad_text?: string;
  readonly ad_format?: string;
  readonly identity_type?: string;
  readonly identity_id?: string;
  readonly identity_authorized_bc_id?: string;
  readonly tiktok_item_id?: string;
  readonly video_id?: string;
  readonly image_ids?: readonly string[];
  readonly music_id?: string;
  readonly call_to_action?: string;
  readonly dark_post_status?: string;
  readonly promotional_music_disabled?: boolean;
  readonly item_duet_status?: string;
  readonly item_stitch_status?: string;
}

const types: readonly string[] = ['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT', 'CUSTOMIZED_USER'];

/** The type of its identity. */
export function identityTypeOf({ identity_type }: WireCreative): FakeIdentity['type'] {
  if (identity_type === undefined || !types.includes(identity_type)) refuse('fieldMissing');
  return identity_type as FakeIdentity['type'];
}

/** Whether an existing post runs, a new one is published, or neither. */
export function modeOf({ identity_type, tiktok_item_id }: WireCreative): FakeAd['mode'] {
  if (tiktok_item_id) return 'pull';
  return identity_type === 'CUSTOMIZED_USER' ? 'non_spark' : 'push';
}

/** The creatives of a request, one to 20 in number. */
export function creativesIn(value: unknown, most: number): readonly WireCreative[] {
  const isGood = Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
  if (!isGood || value.length < 1) refuse('fieldMissing');
  if (value.length > most) refuse('tooManyRows');
  return value as readonly WireCreative[];
}

/** What the request that made or changed an ad said about it. */
export function sentCreative({ fields }: FakeAd): WireCreative {
  return fields as WireCreative;
}

/** Whether an ad may not show on the profile: its ad account or its identity is in ads-only mode. */
export function isAdsOnly(
  { adsOnlyMode, identities }: FakeAdAccount,
  { identity_id = '' }: WireCreative,
): boolean {
  return adsOnlyMode || identities[identity_id]?.adsOnlyMode === true;
}
