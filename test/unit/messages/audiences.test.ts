import { enAuthorisation, enCode, enEligibility } from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';

type Wording =
  string | ((...args: never[]) => string) | { readonly advertiser: Wording; readonly creator: Wording };

/** What is said to one of the two: a sentence, or the source of the function that makes it. */
function saidTo(audience: 'advertiser' | 'creator', wording: Wording): string {
  if (typeof wording === 'object') return saidTo(audience, wording[audience]);
  return typeof wording === 'string' ? wording : wording.toString();
}

const messages = Object.entries({ ...enCode, ...enAuthorisation, ...enEligibility }) as [
  string,
  Record<'text' | 'remedy', Wording>,
][];

test.each(messages)('%s speaks to its reader, not of them', (_, { text, remedy }) => {
  for (const wording of [text, remedy]) {
    // “Some creators”, the creator of another post and the creator marketplace are somebody else.
    expect(saidTo('creator', wording)).not.toMatch(/the creator(?!’s| of the other)|its creator/i);
    expect(saidTo('advertiser', wording)).not.toMatch(/[Tt]he advertiser/);
  }
});
