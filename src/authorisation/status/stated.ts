import { lookUp } from '../../shared/lookUp';
import type { Authorisation, AuthorisationStage } from '../../vocabulary/authorisation';
import { type Witness, worstStatus } from './witnesses';

const byPlatformStatus: Readonly<Record<string, Witness>> = {
  AUTHORIZED: 'active',
  IN_USE: 'active',
  NOT_USED: 'not_applied',
  EXPIRED: 'expired',
  UNAUTHORIZED: 'revoked',
  REJECTED: 'revoked',
  DELETED: 'revoked',
};

// Platform statuses of an application to a creator. They only count if nothing better is known: a code can be usable
// while its application is still waiting, and an accepted one may not be applied yet.
const stageByPlatformStatus: Readonly<Record<string, AuthorisationStage>> = {
  WAITING: 'requested',
  ACCEPTED: 'generated',
};

const byStage: Readonly<Record<AuthorisationStage, Witness>> = {
  requested: 'pending',
  rejected: 'revoked',
  in_review: 'pending',
  generated: 'not_applied',
  applied: 'active',
};

/** What the platform's status and the stage say, apart from the clock; `active` if neither is known. */
export function statedStatus({ platformStatus, stage }: Authorisation): Witness {
  if (platformStatus == null || platformStatus === '') return byStage[stage ?? 'applied'];
  const implied = lookUp(stageByPlatformStatus, platformStatus);
  if (implied !== undefined) return byStage[stage ?? implied];
  return worstStatus(byStage[stage ?? 'applied'], lookUp(byPlatformStatus, platformStatus) ?? 'unknown');
}
