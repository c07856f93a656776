import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import type { Say } from './say';

/** How a language says at which days something is the case, at the end of a sentence. */
export interface StretchWords {
  readonly from: (start: string) => string;
  readonly on: (day: string) => string;
  readonly partOf: (day: string) => string;
  readonly fromTo: (start: string, end: string) => string;
}

interface Stretch {
  readonly startsAt: Date;
  readonly endsAt: Date | undefined;
}

/** Says stretches of a flight in one language. */
export function stretchIn(words: StretchWords): (stretch: Stretch, say: Say) => string {
  return ({ startsAt, endsAt }, say) => {
    const first = say.day(startsAt);
    if (endsAt === undefined) return words.from(first);
    const last = say.lastDay(endsAt);
    if (first !== last) return words.fromTo(first, last);
    return differenceInMilliseconds(endsAt, startsAt) >= millisecondsInDay
      ? words.on(first)
      : words.partOf(first);
  };
}
