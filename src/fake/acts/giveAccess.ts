import type { FakeAccount, FakeAdAccount, FakeIdentity, FakeState } from '../state/records';
import { makeId, serialOf } from '../state/makeId';
import { lookUp } from '../../shared/lookUp';
import type { World } from '../state/world';

/** An ad account of the fake. */
interface AdvertiserRef {
  readonly id: string;
}

/** What an ad account may do with a TikTok account. */
export interface AccountAccess {
  /** Run its existing posts; it may if absent. */
  readonly canPull?: boolean | undefined;
  /** Publish new ones; it may if absent. */
  readonly canPush?: boolean | undefined;
}

interface Access extends AccountAccess {
  readonly type: 'TT_USER' | 'BC_AUTH_TT';
  readonly businessCenterId?: string | undefined;
  readonly adsOnlyMode?: boolean | undefined;
}

/** Gives an ad account access to a TikTok account; a second time it changes what was given. */
export function giveAccess(
  { state }: World,
  account: FakeAccount,
  advertiser: AdvertiserRef,
  { type, businessCenterId, canPull = true, canPush = true, adsOnlyMode = false }: Access,
): FakeIdentity {
  const { identities } = adAccount(state, advertiser);
  if (type === 'BC_AUTH_TT' && typeof businessCenterId !== 'string') {
    throw new RangeError('businessCenterId must be an id, as text');
  }
  const existing = Object.values(identities).find((one) => one.type === type && one.accountId === account.id);
  const id = existing?.id ?? (type === 'TT_USER' ? makeId(state) : uuidOf(serialOf(state)));
  const identity: FakeIdentity = {
    id,
    type,
    accountId: account.id,
    ...(businessCenterId !== undefined && { businessCenterId }),
    displayName: account.handle,
    canPull,
    canPush,
    adsOnlyMode,
    releasedPosts: [],
  };
  identities[id] = identity;
  return identity;
}

/** Takes access away again. */
export function takeAccess(
  { state }: World,
  account: FakeAccount,
  advertiser: AdvertiserRef,
  type: Access['type'],
): void {
  const { identities } = adAccount(state, advertiser);
  const identity = Object.values(identities).find((one) => one.type === type && one.accountId === account.id);
  if (identity === undefined) throw new RangeError('advertiser must have access to this account');
  identity.endedAt = state.now;
}

function adAccount({ adAccounts }: FakeState, advertiser: AdvertiserRef): FakeAdAccount {
  const id: unknown = (advertiser as AdvertiserRef | null | undefined)?.id;
  const found = typeof id === 'string' ? lookUp(adAccounts, id) : undefined;
  if (found === undefined) throw new RangeError('advertiser must be an ad account of this fake');
  return found;
}

// Identities of a Business Center have such ids.
function uuidOf(serial: number): string {
  return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
}
