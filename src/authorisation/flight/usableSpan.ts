import { isOver } from '../../shared/isOver';
import type { Authorisation } from '../../vocabulary/authorisation';
import { knownEnd } from '../knownEnd';
import { type Span, spanOf } from './spans';
import { statedStatus } from '../status/stated';

/** When an authorisation can carry an ad. */
export interface UsableSpan {
  readonly span: Span;
  /** Whether it certainly can; otherwise its end or its platform status is not known, and it only might. */
  readonly isSure: boolean;
  /** It may have started before that: a code that was received had been generated earlier. */
  readonly startIsUpperBound: boolean;
}

/**
 * When an authorisation can carry an ad; nothing if the platform says that it is over, whatever its dates.
 *
 * A received code is in force now, whatever the bound of its start.
 */
export function usableSpan(authorisation: Authorisation, now?: Date): UsableSpan | undefined {
  const endsAt = knownEnd(authorisation);
  if (authorisation.needed === false) {
    return { span: [-Infinity, Infinity], isSure: true, startIsUpperBound: false };
  }
  const stated = statedStatus(authorisation);
  if (isOver(stated)) return undefined;
  const { startsAt, startsAtIs } = authorisation;
  const [from, to] = spanOf({ startsAt, endsAt });
  const startIsUpperBound = startsAt != null && startsAtIs === 'received';
  const begun = startIsUpperBound ? Math.min(from, now?.getTime() ?? from) : from;
  return { span: [begun, to], isSure: endsAt !== undefined && stated !== 'unknown', startIsUpperBound };
}

/** When an authorisation surely carries an ad, and when it only might. */
export function spansOf(usable: UsableSpan | undefined): {
  readonly sure: readonly Span[];
  readonly unsure: readonly Span[];
} {
  if (usable === undefined) return { sure: [], unsure: [] };
  const { span, isSure, startIsUpperBound } = usable;
  const before: Span[] = startIsUpperBound ? [[-Infinity, Math.min(...span)]] : [];
  return isSure ? { sure: [span], unsure: before } : { sure: [], unsure: [span, ...before] };
}
