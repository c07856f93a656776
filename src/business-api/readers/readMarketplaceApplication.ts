import type { Authorisation } from '../../vocabulary/authorisation';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { IssuePath } from '../../vocabulary/verdict';
import { compact } from '../mapping/compact';
import { readKnown } from '../mapping/readKnown';
import { readTime } from '../mapping/toAuthorisation';
import { toOwnerAuthorisation, wholeDays } from '../mapping/toOwnerAuthorisation';
import { readBody } from '../reading/readBody';
import type { Reading, Report } from '../reading/reading';
import { marketplaceApplication } from '../wire/account';
import type { WireMarketplaceApplication } from '../wire/types';

/** An application for an authorisation, made through TikTok One, and the answer so far. */
export interface MarketplaceApplication {
  /** The creator's answer, in the API's own words. A pending application can already have a code that can be applied. */
  readonly answer?: OpenEnum<'WAITING' | 'REJECTED' | 'ACCEPTED'> | undefined;
  readonly answeredAt?: Date | undefined;
  /** How many more times you can apply for the authorisation. */
  readonly applicationsLeft?: number | undefined;
  readonly authorisation: Authorisation;
  /** The data exactly as the platform sent it, including the authorisation code: use `redactCodes` before you log it. */
  readonly raw: unknown;
}

/**
 * Reads a response of `GET /tcm/tt_video/status/`: how a creator has answered an application made in TikTok One or its
 * predecessor.
 *
 * `requestedDays` are the days that were asked for; the creator may have granted a different number.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { video_id: '7', auth_status: 'WAITING', requested_authorization_days: 30 } };
 * const reading = readMarketplaceApplication(body);
 * reading.ok && reading.value.authorisation;
 * // => { needed: true, postId: '7', requestedDays: 30, stage: 'requested', platformStatus: 'WAITING' }
 * ```
 */
export function readMarketplaceApplication(body: unknown): Reading<MarketplaceApplication> {
  return readBody(body, {
    name: 'readMarketplaceApplication',
    schema: marketplaceApplication,
    toValue: (data, raw, report) => {
      const changed = data.auth_status_updated_time ? 'auth_status_updated_time' : 'auth_status_update_time';
      return compact({
        answer: data.auth_status || undefined,
        answeredAt: readTime(data[changed], ['data'], changed, report),
        applicationsLeft: data.num_remaining_request ?? undefined,
        authorisation: toAuthorisation(data, ['data'], report),
        raw,
      });
    },
  });
}

const stages = { WAITING: 'requested', REJECTED: 'rejected', ACCEPTED: undefined } as const;

function toAuthorisation(data: WireMarketplaceApplication, path: IssuePath, report: Report): Authorisation {
  const known = { postId: data.video_id, requestedDays: wholeDays(data.requested_authorization_days, 0) };
  const byCode = toOwnerAuthorisation(data, known, path, report);
  const stage = readKnown(stages, data.auth_status, path, 'auth_status', report);
  // If a creator allows promotion, there is a code before they answer, and it can be applied at once.
  if (data.auth_code && stage !== 'rejected') return { stage: 'generated', ...byCode };
  const platformStatus = byCode.platformStatus ?? (data.auth_status || undefined);
  return compact({ ...byCode, ...(stage && { stage }), platformStatus });
}
