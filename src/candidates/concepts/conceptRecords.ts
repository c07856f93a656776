import type { Answer, ConceptRecord, MeasuredPost, SharedConcept } from '../../vocabulary/candidates';
import type { Judgement } from '../judgement/judgeNumbers';
import { incompleteness, missingParts, namedParts, triedBefore } from './compareConcept';
import {
  type ConceptIndex,
  conceptIndex,
  conceptWords,
  isWhole,
  type NamedConcept,
  postsNamed,
} from './conceptIndex';

/** A post, its verdict, and the words of its concept. */
interface ConceptPost extends NamedConcept {
  readonly post: MeasuredPost;
  readonly judgement: Judgement;
}

/** How many posts of a concept have a verdict, and how many are worth spend. */
interface Tally {
  readonly judged: number;
  readonly worthy: number;
}

/** Counts each concept once; every post gets the record of the other posts from it. */
export function conceptRecords(judgements: readonly (Judgement & { readonly post: MeasuredPost })[]) {
  const posts = judgements.map((judgement): ConceptPost => {
    const { post } = judgement;
    return { id: post.id, post, judgement, words: conceptWords(post.concept) };
  });
  const index = conceptIndex(posts);
  const named = [...index.values()].filter(([first]) => first && isWhole(first.words));
  const tallies = new Map<readonly ConceptPost[], Tally>(named.map((group) => [group, tally(group)]));
  const records = new Map<MeasuredPost, ConceptRecord>();
  for (const one of posts) if (one.post.concept) records.set(one.post, recordOf(one, index, tallies));
  const concepts = [...tallies]
    .map(([group, counts]) => sharedConcept(group, counts))
    .sort((one, other) => other.postIds.length - one.postIds.length);
  return { records, concepts };
}

function recordOf(
  own: ConceptPost,
  index: ConceptIndex<ConceptPost>,
  tallies: ReadonlyMap<readonly ConceptPost[], Tally>,
): ConceptRecord {
  const group = isWhole(own.words) ? postsNamed(index, own.words) : [];
  const all = tallies.get(group) ?? { judged: 0, worthy: 0 };
  const mine = tally([own]);
  const others = Math.max(0, group.length - 1);
  const [judged, worthy] = group.length > 0 ? [all.judged - mine.judged, all.worthy - mine.worthy] : [0, 0];
  const missing = missingParts(own.words);
  return {
    named: namedParts(own.words),
    missing,
    others,
    judged,
    worthy,
    tested: others > 0 ? 'yes' : triedBefore(own, index),
    proven: provenBy({ judged, worthy }),
    issues: incompleteness(missing),
  };
}

function provenBy({ judged, worthy }: Tally): Answer {
  return judged === 0 ? 'unknown' : 2 * worthy >= judged ? 'yes' : 'no';
}

/** Thin evidence neither proves a concept nor speaks against it. */
function tally(posts: readonly ConceptPost[]): Tally {
  const judged = posts.filter(({ judgement: { evidence } }) => evidence !== 'thin');
  return {
    judged: judged.length,
    worthy: judged.filter(({ judgement: { worth } }) => worth === 'yes').length,
  };
}

function sharedConcept(group: readonly ConceptPost[], { judged, worthy }: Tally): SharedConcept {
  return { concept: group[0]?.post.concept ?? {}, postIds: group.map(({ id }) => id), judged, worthy };
}
