import { millisecondsInDay } from 'date-fns/constants';
import type { AdFlight } from '../../vocabulary/time';
import { allowedFlight } from './allowedFlight';
import type { AskContext } from './askOptions';

/** What a creator is asked for, as far as it decides whether they will ask why. */
export interface LastingDays {
  readonly flight: AdFlight | null | undefined;
  readonly rightsUntil: Date | null | undefined;
  readonly days: number | undefined;
  /** When these days end. */
  readonly coveredUntil: Date | undefined;
}

/** Why the days are so many, for the posts whose creator will ask: one sentence for all with an end, one for the others. */
export function whySoManyDays(
  posts: readonly LastingDays[],
  { words }: Pick<AskContext, 'words'>,
): readonly (string | false)[] {
  return [
    posts.some(isLongForItsAd) && words.authorisation.longChoice,
    posts.some(isLongWithoutEnd) && words.authorisation.openChoice,
  ];
}

const many = 45;

/** Whether an authorisation outlasts its ad by far, or the usage rights at all. */
function isLongForItsAd({ flight, rightsUntil, coveredUntil }: LastingDays): boolean {
  if (flight == null || coveredUntil == null) return false;
  const { endsAt } = allowedFlight(flight, rightsUntil);
  if (endsAt == null) return false;
  const until = new Date(coveredUntil);
  const outlivesRights = rightsUntil != null && until > new Date(rightsUntil);
  return outlivesRights || until.getTime() - endsAt.getTime() > many * millisecondsInDay;
}

function isLongWithoutEnd({ flight, rightsUntil, days }: LastingDays): boolean {
  return (
    flight != null && allowedFlight(flight, rightsUntil).endsAt == null && days !== undefined && days > many
  );
}
