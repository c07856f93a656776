import type { Authorisation } from '../../vocabulary/authorisation';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { IssuePath } from '../../vocabulary/verdict';
import { compact } from '../mapping/compact';
import { readKnown } from '../mapping/readKnown';
import { readTime } from '../mapping/toAuthorisation';
import { days, toOwnerAuthorisation } from '../mapping/toOwnerAuthorisation';
import { readBody } from '../reading/readBody';
import type { Reading, Report } from '../reading/reading';
import { marketplaceApplication } from '../wire/account';
import type { WireMarketplaceApplication } from '../wire/types';

/** An application for an authorisation, made through TikTok One, and the answer so far. */
export interface MarketplaceApplication {
  /** The creator's answer, in the API's own words. An application can wait and yet carry a code that can be applied. */
  readonly answer?: OpenEnum<'WAITING' | 'REJECTED' | 'ACCEPTED'> | undefined;
  readonly answeredAt?: Date | undefined;
  /** How many more times the authorisation can be asked for. */
  readonly applicationsLeft?: number | undefined;
  readonly authorisation: Authorisation;
  /** The data exactly as the platform sent it, authorisation code included: `redactCodes` before it is logged. */
  readonly raw: unknown;
}

/**
 * Reads an answer of `GET /tcm/tt_video/status/`: how a creator has answered an application made in TikTok One or its forerunner.
 *
 * The days that were asked for are `requestedDays`; the creator may have granted others.
 *
 * @experimental Known by its field table alone; no response was seen.
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
  const beside = { postId: data.video_id, requestedDays: days(data.requested_authorization_days, 0) };
  const byCode = toOwnerAuthorisation(data, beside, path, report);
  const stage = readKnown(stages, data.auth_status, path, 'auth_status', report);
  // A creator who allows promotion has a code before they answer: it can be applied at once.
  if (data.auth_code && stage !== 'rejected') return { stage: 'generated', ...byCode };
  const platformStatus = byCode.platformStatus ?? (data.auth_status || undefined);
  return compact({ ...byCode, ...(stage && { stage }), platformStatus });
}
