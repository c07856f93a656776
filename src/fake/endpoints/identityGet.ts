import type { WireIdentity } from '../../business-api/wire/bodies';
import { pageOf } from '../bodies/page';
import { type FakeRequest, textOrNoneIn } from '../http/fakeRequest';
import type { FakeIdentity } from '../state/records';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';
import { identityOf } from './identityOf';

const zeros = { page: 0, page_size: 0, total_number: 0, total_page: 0 };

/** `GET identity/get`: the identities of an ad account; of `BC_AUTH_TT` with a `page_info` of zeros. */
export function identityGet(world: World, request: FakeRequest): object {
  const type = textOrNoneIn(request, 'identity_type');
  const businessCenterId = textOrNoneIn(request, 'identity_authorized_bc_id');
  const identities = Object.values(adAccountOf(world, request).identities).filter(
    (identity) =>
      identity.endedAt === undefined &&
      (type === undefined || identity.type === type) &&
      (businessCenterId === undefined || identity.businessCenterId === businessCenterId),
  );
  const { rows, page_info } = pageOf(identities, request, { most: 100, usual: 20 });
  return {
    identity_list: rows.map((identity) => identityBody(world, identity)),
    page_info: type === 'BC_AUTH_TT' ? zeros : page_info,
  };
}

/** `GET identity/info`: one identity. */
export function identityInfo(world: World, request: FakeRequest): object {
  return { identity_info: identityBody(world, identityOf(adAccountOf(world, request), request)) };
}

function identityBody({ state }: World, identity: FakeIdentity): WireIdentity {
  const { id, type, displayName, businessCenterId, canPull, canPush, adsOnlyMode, accountId } = identity;
  const account = accountId === undefined ? undefined : state.accounts[accountId];
  const isAccount = type === 'TT_USER' || type === 'BC_AUTH_TT';
  return {
    identity_id: id,
    identity_type: type,
    identity_authorized_bc_id: businessCenterId ?? null,
    display_name: displayName,
    username: account?.handle ?? null,
    profile_image: `https://media.example/profile/${id}`,
    available_status: isAccount ? availabilityOf(account) : null,
    can_pull_video: canPull,
    can_push_video: canPush,
    can_use_live_ads: type === 'BC_AUTH_TT',
    is_gpppa: account?.isGovernmentOrPolitical ?? null,
    ads_only_mode: type === 'BC_AUTH_TT' ? adsOnlyMode : null,
  };
}

function availabilityOf(account: World['state']['accounts'][string] | undefined): string {
  if (account === undefined || account.bannedAt !== undefined) return 'NO_VALID_BIND_ACCOUNT';
  if (account.isPrivate) return 'IS_PRIVATE_ACCOUNT';
  return account.isBusiness ? 'AVAILABLE' : 'NOT_BUSINESS_ACCOUNT';
}
