import { millisecondsInDay } from 'date-fns/constants';
import type { AdFlight } from '../../vocabulary/time';

const muchLonger = 45;

/** Whether an authorisation outlasts its ad by so much that a creator will ask why. */
export function isLongChoice(flight: AdFlight | undefined, coveredUntil: Date | undefined): boolean {
  if (flight?.endsAt == null || coveredUntil == null) return false;
  const beyond = new Date(coveredUntil).getTime() - new Date(flight.endsAt).getTime();
  return beyond > muchLonger * millisecondsInDay;
}
