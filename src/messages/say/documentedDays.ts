import { documentedDurations } from '../../vocabulary/authorisation';
import type { Say } from './say';

/** The durations that TikTok documents, as a list that ends in "and": `7, 30, 60 and 365`. */
export function documentedDays(say: Say, inWords: (days: number) => string = say.number): string {
  return say.and(documentedDurations.map(inWords));
}

/** The same durations as a list to choose from: `7, 30, 60 or 365`. */
export function documentedChoices(say: Say, inWords: (days: number) => string = say.number): string {
  return say.or(documentedDurations.map(inWords));
}
