import { identityAvailabilities, identityTypes, type Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireIdentity } from '../wire/types';
import { compact } from './compact';
import { reportUnlessKnown } from './readKnown';
import { bareHandle } from '../../shared/bareHandle';

/** An identity of a response, with the original row. */
export interface IdentityRow {
  readonly identity: Identity;
  /** The row exactly as the platform sent it. */
  readonly raw: unknown;
}

/** An identity in domain types; what the response does not say is absent. */
export function toIdentity(wire: WireIdentity, path: IssuePath, report: Report): Identity {
  reportUnlessKnown(identityAvailabilities, wire.available_status, path, 'available_status', report);
  reportUnlessKnown(identityTypes, wire.identity_type, path, 'identity_type', report);
  return compact({
    id: wire.identity_id,
    type: wire.identity_type,
    businessCenterId: wire.identity_authorized_bc_id || undefined,
    displayName: wire.display_name || undefined,
    handle: bareHandle(wire.username || wire.user_name),
    availability: wire.available_status || undefined,
    canPull: wire.can_pull_video ?? undefined,
    canPush: wire.can_push_video ?? undefined,
    canUseLiveAds: wire.can_use_live_ads ?? undefined,
    isGovernmentOrPolitical: wire.is_gpppa ?? undefined,
    adsOnlyMode: wire.ads_only_mode ?? undefined,
  });
}
