import { isAfter } from 'date-fns/isAfter';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { RunningAd } from '../../vocabulary/risk';
import { endsBy } from '../flight/stretches';
import type { DatedBinding } from './bindings';

/** Whether an authorisation keeps an ad running: it ends after the horizon, or not before the flight does. */
export function keepsRunning(
  { endsAt }: DatedBinding<Authorisation>,
  { flight }: RunningAd,
  horizon: Date,
): boolean {
  return isAfter(endsAt, horizon) || endsBy(flight, endsAt);
}
