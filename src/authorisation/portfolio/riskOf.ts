import { isAfter } from 'date-fns/isAfter';
import { laterOf } from '../../time/laterOf';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { AdAtRisk, RunningAd } from '../../vocabulary/risk';
import { boundsAt } from '../dates';
import type { DatedBinding } from './bindings';
import { lossAfter, type LossOptions } from './campaignAtRisk';
import { remedyFor } from './howToRenew';
import { keepsRunning } from './keepsRunning';
import type { PostBindings } from './postBindings';

/** When risks are looked at, and how far ahead. */
export interface RiskView extends LossOptions {
  readonly now: Date;
  readonly horizon: Date;
}

/** What happens to an ad whose authorisation ends within the horizon, and who can prevent it. */
export function riskOf<Ad extends RunningAd, Entry extends Authorisation>(
  ad: Ad,
  binding: DatedBinding<Entry>,
  { inForce }: PostBindings<Entry>,
  { now, horizon, lossDays }: RiskView,
): AdAtRisk<Ad, Entry> {
  const { authorisation, status, endsAt } = binding;
  const own = ad.bindingId || authorisation.bindingId;
  // One for each binding, so at least the second is a different one.
  const other = inForce.find(({ authorisation: { bindingId } }) => bindingId !== own);
  const longerLived = other && isAfter(other.endsAt, endsAt) ? other : undefined;
  const helps = longerLived && keepsRunning(longerLived, ad, horizon);
  return {
    ad,
    authorisation,
    status,
    endsAt,
    ...boundsAt(authorisation, status, now),
    longerLived: longerLived?.authorisation,
    actor: helps ? 'advertiser' : 'creator',
    remedy: helps ? 'use_other_binding' : remedyFor(binding),
    ...lossAfter(ad, laterOf(endsAt, now), { lossDays }),
  };
}
