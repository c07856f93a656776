import type { Authorisation } from '../../vocabulary/authorisation';
import { endOf } from '../endOf';
import { type Span, spanOf } from './spans';
import { statedStatus } from '../statedStatus';

/** When an authorisation can carry an ad. */
export interface UsableSpan {
  readonly span: Span;
  /** By all that is known it does; otherwise its end or the platform's word is not known, and it only might. */
  readonly isSure: boolean;
}

/** When an authorisation can carry an ad, or nothing when that is over by the platform's word, whatever its dates. */
export function usableSpan(authorisation: Authorisation): UsableSpan | undefined {
  const endsAt = endOf(authorisation);
  if (authorisation.needed === false) return { span: [-Infinity, Infinity], isSure: true };
  const stated = statedStatus(authorisation);
  if (stated === 'revoked' || stated === 'expired') return undefined;
  const span = spanOf({ startsAt: authorisation.startsAt, endsAt });
  return { span, isSure: endsAt !== undefined && stated !== 'unknown' };
}
