import { type BoundsToSay, type EndCertainty, endCertainty } from '../results/endCertainty';

/** How a language says on which day something ends: on that day, by it at the latest, or on it at the earliest. */
export type EndDayWords = Readonly<Record<Exclude<EndCertainty, 'unconfirmed'>, (day: string) => string>>;

/** Says in one language on which day something ends, as certain as that is; that TikTok has not confirmed it is a sentence of its own. */
export function endDayIn(words: EndDayWords): (day: string, end: BoundsToSay) => string {
  return (day, end) => {
    const certainty = endCertainty(end);
    return words[certainty === 'unconfirmed' ? 'exact' : certainty](day);
  };
}
