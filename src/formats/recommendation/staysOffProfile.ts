import type { FormatBrief } from '../../vocabulary/formats';

/** A concept has no place on the profile, unless the ad is to bring people there. */
export function staysOffProfile({ origin, objective }: FormatBrief): boolean {
  return origin === 'concept' && objective !== 'ENGAGEMENT';
}
