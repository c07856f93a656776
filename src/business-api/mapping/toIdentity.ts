import { accessByIdentityType } from '../../eligibility/accessByIdentityType';
import { identityAvailabilities, type Identity } from '../../vocabulary/identity';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireIdentity } from '../wire/types';
import { compact } from './compact';
import { reportUnknown } from './readKnown';
import { bareHandle } from '../../shared/bareHandle';

/** An identity of a response, with the original row. */
export interface IdentityRow {
  readonly identity: Identity;
  /** The row exactly as the platform sent it. */
  readonly raw: unknown;
}

/** An identity in domain types; what the response does not say is absent. */
export function toIdentity(wire: WireIdentity, path: IssuePath, report: Report): Identity {
  const availability = wire.available_status || undefined;
  if (availability !== undefined && !identityAvailabilities.some((known) => known === availability)) {
    reportUnknown(availability, path, 'available_status', report);
  }
  if (accessByIdentityType(wire.identity_type) === undefined) {
    reportUnknown(wire.identity_type, path, 'identity_type', report);
  }
  return compact({
    id: wire.identity_id,
    type: wire.identity_type,
    businessCenterId: wire.identity_authorized_bc_id || undefined,
    displayName: wire.display_name || undefined,
    handle: bareHandle(wire.username || wire.user_name),
    availability,
    canPull: wire.can_pull_video ?? undefined,
    canPush: wire.can_push_video ?? undefined,
    canUseLiveAds: wire.can_use_live_ads ?? undefined,
    isGovernmentOrPolitical: wire.is_gpppa ?? undefined,
    adsOnlyMode: wire.ads_only_mode ?? undefined,
  });
}
