import { assertTextIfGiven } from '../../shared/assertions';
import { type Concept, conceptParts } from '../../vocabulary/candidates';
import { byId } from '../byId';
import { groupBy } from '../../shared/groupBy';

/** The words of a concept in a form for comparing: without case and extra spaces. */
export type ConceptWords = readonly string[];

/** A post and the words of its concept. */
export interface NamedConcept {
  readonly id: string;
  readonly words: ConceptWords;
}

/** The posts of each concept, so that no post has to be compared with all others. */
export type ConceptIndex<Post extends NamedConcept = NamedConcept> = ReadonlyMap<string, readonly Post[]>;

/** The words of each part, in the order of the parts; blank if not named. */
export function conceptWords(concept: Concept | undefined): ConceptWords {
  for (const part of conceptParts) assertTextIfGiven(`concept.${part}`, concept?.[part]);
  return conceptParts.map((part) =>
    (concept?.[part] ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
  );
}

/** Whether all four parts are named. */
export function isWhole(words: ConceptWords): boolean {
  return words.every((word) => word !== '');
}

/** The posts of each concept, by id. */
export function conceptIndex<Post extends NamedConcept>(posts: readonly Post[]): ConceptIndex<Post> {
  return groupBy([...posts].sort(byId), ({ words }) => keyOf(words));
}

/** The posts with these very words. */
export function postsNamed<Post extends NamedConcept>(
  index: ConceptIndex<Post>,
  words: ConceptWords,
): readonly Post[] {
  return index.get(keyOf(words)) ?? [];
}

/** Every combination of these words with none, some or all of them blank. */
export function withBlanks(words: ConceptWords): readonly ConceptWords[] {
  return words.reduce<readonly ConceptWords[]>(
    (ways, word) =>
      ways.flatMap((way) => [
        [...way, word],
        [...way, ''],
      ]),
    [[]],
  );
}

// White space inside the words is reduced to single spaces, so none of them has a line break.
function keyOf(words: ConceptWords): string {
  return words.join('\n');
}
