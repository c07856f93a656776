import { millisecondsInDay } from 'date-fns/constants';
import type { Say } from '../say/say';
import type { EndCertainty } from './endCertainty';

/** An end to put in words. */
export interface EndToSay {
  readonly endsAt: Date;
  readonly certainty: EndCertainty;
  /** Milliseconds until then, if known. */
  readonly msLeft?: number | undefined;
}

/** An end as an instant: with its time where a day more or less matters, and where that is known. */
export function endInWords({ endsAt, certainty, msLeft }: EndToSay, say: Say): string {
  const isMidnight = say.day(endsAt) !== say.lastDay(endsAt);
  const isExact = certainty === 'exact' && (isMidnight || isSoon(msLeft));
  return isExact ? say.time(endsAt) : say.day(endsAt);
}

/** An end as the last day before it, or with its time in the last 24 hours. */
export function untilInWords({ endsAt, certainty, msLeft }: EndToSay, say: Say): string {
  if (certainty !== 'exact') return say.day(endsAt);
  return isSoon(msLeft) ? say.time(endsAt) : say.lastDay(endsAt);
}

function isSoon(msLeft: number | undefined): boolean {
  return msLeft !== undefined && msLeft >= 0 && msLeft < millisecondsInDay;
}
