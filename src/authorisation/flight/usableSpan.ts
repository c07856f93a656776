import type { Authorisation } from '../../vocabulary/authorisation';
import { knownEnd } from '../knownEnd';
import { type Span, spanOf } from './spans';
import { statedStatus } from '../status/stated';

/** When an authorisation can carry an ad. */
export interface UsableSpan {
  readonly span: Span;
  /** By all that is known it does; otherwise its end or the platform's word is not known, and it only might. */
  readonly isSure: boolean;
  /** Before that it may have begun to: what was received had been made before. */
  readonly startIsUpperBound: boolean;
}

/**
 * When an authorisation can carry an ad, or nothing when that is over by the platform's word, whatever its dates.
 *
 * One that was received is there now, whatever the bound of its start.
 */
export function usableSpan(authorisation: Authorisation, now?: Date): UsableSpan | undefined {
  const endsAt = knownEnd(authorisation);
  if (authorisation.needed === false) {
    return { span: [-Infinity, Infinity], isSure: true, startIsUpperBound: false };
  }
  const stated = statedStatus(authorisation);
  if (stated === 'revoked' || stated === 'expired') return undefined;
  const { startsAt, startsAtIs } = authorisation;
  const [from, to] = spanOf({ startsAt, endsAt });
  const startIsUpperBound = startsAt != null && startsAtIs === 'received';
  const begun = startIsUpperBound ? Math.min(from, now?.getTime() ?? from) : from;
  return { span: [begun, to], isSure: endsAt !== undefined && stated !== 'unknown', startIsUpperBound };
}
