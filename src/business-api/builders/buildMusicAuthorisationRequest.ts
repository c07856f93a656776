import { assertFlight } from '../../authorisation/flight/stretches';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import { assertInstant, assertObject } from '../../shared/assertions';
import { aCountry, isCountry } from '../../shared/country';
import type { Interval } from '../../vocabulary/time';
import { getRequest, type GetRequest } from '../requests/apiRequest';
import { assertId, assertEntries, assertPostId } from '../requests/assertRequest';
import { identityFields, type SparkIdentity } from '../creatives/toSparkIdentity';

/** The input of {@link buildMusicAuthorisationRequest}. */
export interface AskAboutMusic {
  readonly advertiserId: string;
  readonly identity: SparkIdentity;
  readonly postId: string;
  /** The same locations as the ad's: ISO 3166-1 alpha-2 in capital letters, or TikTok's location ids. */
  readonly countries: readonly [string, ...string[]];
  /** When the ad is meant to run. */
  readonly flight: Interval;
}

/**
 * `GET /identity/music/authorization/`: whether the music of a post is cleared for these locations and dates.
 *
 * @experimental Known only from its field table.
 * @param ad - The ad account, the post and its identity, and where and when the ad will run. Dates are sent in UTC.
 * @throws RangeError when an id or a date is invalid, the flight ends before it starts, or there is no location.
 *
 * @example
 * ```ts
 * const { query } = buildMusicAuthorisationRequest({
 *   advertiserId: '71',
 *   identity: { type: 'AUTH_CODE', id: 'a1' },
 *   postId: '7440000000000000001',
 *   countries: ['DE'],
 *   flight: { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T00:00:00Z') },
 * });
 * query.includes('start_time=2026-12-01%2000%3A00%3A00'); // => true
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218495869954 | Get music authorization}
 */
export function buildMusicAuthorisationRequest(ad: AskAboutMusic): GetRequest {
  assertObject('ad', ad);
  const { advertiserId, identity, postId, countries, flight } = ad;
  assertId('advertiserId', advertiserId);
  assertPostId('postId', postId);
  assertEntries('countries', countries, Infinity, assertLocation);
  assertObject('flight', flight);
  assertFlight('flight', flight);
  assertInstant('flight.endsAt', flight.endsAt);
  return getRequest('identity/music/authorization', {
    advertiser_id: advertiserId,
    // The platform calls the post a video here.
    video_id: postId,
    ...identityFields(identity),
    locations: countries,
    start_time: formatPlatformTime(flight.startsAt),
    end_time: formatPlatformTime(flight.endsAt),
  });
}

// No source says how locations are written here, and an ad group takes location ids: digits.
function assertLocation(name: string, location: string): void {
  if (isCountry(location) || (typeof location === 'string' && /^\d+$/.test(location))) return;
  throw new RangeError(`${name} must be ${aCountry(location)}, or a location id`);
}
