import { assertWord } from '../../shared/assertions';

/** The kinds of post that can run as a Spark Ad. */
export type SparkPostKind = 'video' | 'photo';

const words = {
  video: { itemType: 'VIDEO', apiAdFormat: 'SINGLE_VIDEO' },
  photo: { itemType: 'CAROUSEL', apiAdFormat: 'CAROUSEL_ADS' },
} as const;

/** TikTok's words for a kind of post: in lists of posts, and in ads. */
export function postKindWords(name: string, kind: SparkPostKind): (typeof words)[SparkPostKind] {
  assertWord(name, kind, Object.keys(words));
  return words[kind];
}
