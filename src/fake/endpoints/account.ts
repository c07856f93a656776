import type { WireAdvertiser } from '../../business-api/wire/bodies';
import { customIdentityClosing } from '../../facts/tables/customIdentityClosing';
import { type FakeRequest, listIn, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakeAdAccount } from '../state/records';
import type { World } from '../state/world';

/** `GET advertiser/info`: what ad accounts may do. */
export function advertiserInfo({ state }: World, request: FakeRequest): object {
  const ids = listIn(request, 'advertiser_ids') ?? refuse('fieldMissing');
  const accounts = ids.map((id) => state.adAccounts[id] ?? refuse('adAccountUnknown'));
  return { list: accounts.map((account) => advertiserBody(account, state.now)) };
}

function advertiserBody(account: FakeAdAccount, now: Date): WireAdvertiser {
  const closing = customClosing(account, now);
  return {
    advertiser_id: account.id,
    can_use_custom_identity: closing === 'unknown' ? null : closing === 'open',
    ads_only_mode: account.adsOnlyMode,
  };
}

/** Whether an ad account can still make ads under a custom identity where TikTok is among the placements. */
export function customClosing(
  { createdAt, canUseCustomIdentity }: FakeAdAccount,
  now: Date,
): 'open' | 'closed' | 'closed_for_new' | 'unknown' {
  if (canUseCustomIdentity !== undefined) return canUseCustomIdentity ? 'open' : 'closed';
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  if (createdAt >= day(customIdentityClosing.newAccounts)) return 'closed_for_new';
  if (now >= day(customIdentityClosing.everybody)) return 'closed';
  return now >= day(customIdentityClosing.firstDay) ? 'unknown' : 'open';
}

/** How many ads an account takes. Sources disagree on what they are counted by; see the fact `ad-quota`. */
export const quotaOfAccount = 10_000;

/** `GET asset/bind/quota`: how many more ads a TikTok account of a Business Center can take. */
export function assetBindQuota({ state }: World, request: FakeRequest): object {
  const businessCenterId = textIn(request, 'bc_id');
  const asset = textIn(request, 'asset_id');
  const isAsked = Object.values(state.adAccounts).some(({ identities }) =>
    Object.values(identities).some(
      (identity) => identity.businessCenterId === businessCenterId && identity.accountId === asset,
    ),
  );
  if (!isAsked) refuse('adAccountUnknown');
  const used = adsUnder(state, asset);
  return { total_quota: quotaOfAccount, used_quota: used, available_quota: quotaOfAccount - used };
}

/** How many ads that are not deleted run under a TikTok account, in all ad accounts. */
export function adsUnder({ ads, adAccounts }: World['state'], accountId: string): number {
  return Object.values(ads).filter(({ deletedAt, advertiserId, identityId }) => {
    const identity = adAccounts[advertiserId]?.identities[identityId];
    return deletedAt === undefined && identity?.accountId === accountId;
  }).length;
}
