/** The kinds of post that can run as a Spark Ad. */
export type SparkPostKind = 'video' | 'photo';

/** TikTok's word for a kind of post. */
export function itemTypeOf(kind: SparkPostKind): 'VIDEO' | 'CAROUSEL' {
  return kind === 'photo' ? 'CAROUSEL' : 'VIDEO';
}
