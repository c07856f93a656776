import { type BoundsToSay, type EndCertainty, endCertainty } from '../results/endCertainty';

/** What a language adds to a sentence that tells the end of an authorisation: why it can be another. */
export type EndDoubtWords = Readonly<Record<Exclude<EndCertainty, 'exact'>, string>>;

/** Says in one language why an end can be another; nothing for one that is exact. `gap` comes before it. */
export function endDoubtIn(words: EndDoubtWords, gap = ' '): (end: BoundsToSay) => string {
  return (end) => {
    const certainty = endCertainty(end);
    return certainty === 'exact' ? '' : `${gap}${words[certainty]}`;
  };
}
