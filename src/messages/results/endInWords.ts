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

/** An end as the last day before it; with its time in the last 24 hours, where that is known and not midnight. */
export function untilInWords({ endsAt, certainty, msLeft }: EndToSay, say: Say): string {
  const hasTime = certainty === 'exact' && isSoon(msLeft) && !isMidnight(endsAt, say);
  return hasTime ? say.time(endsAt) : say.lastDay(endsAt);
}

/** A deadline as the day before which to act, or with its time in the last 24 hours. */
export function deadlineInWords(by: Date, msLeft: number | undefined, say: Say): string {
  return isSoon(msLeft) ? say.time(by) : say.day(by);
}

function isMidnight(endsAt: Date, say: Say): boolean {
  return say.day(endsAt) !== say.lastDay(endsAt);
}

function isSoon(msLeft: number | undefined): boolean {
  return msLeft !== undefined && msLeft >= 0 && msLeft < millisecondsInDay;
}
