import { type Post, postStates, type PostState, visibilities, type Visibility } from '../vocabulary/post';
import { knownWords } from '../shared/knownWords';
import { wordOf } from '../shared/wordOf';
import { postStatusFromPlatform } from './postStatusFromPlatform';

/** What a post's own fields and its platform status say about it; unknown words are listed separately. */
export interface PostSayings {
  readonly states: readonly PostState[];
  readonly visibilities: readonly Visibility[];
  /** The platform status, if it is unknown. */
  readonly unknownWord: string | undefined;
  /** The stated state is not a known one. */
  readonly hasOddState: boolean;
  /** The stated visibility is not a known one. */
  readonly hasOddVisibility: boolean;
}

/** Reads what is said about a post. */
export function postSayings({ state, visibility, platformStatus: word }: Post): PostSayings {
  const told = typeof word === 'string' ? postStatusFromPlatform(word) : undefined;
  const isSilent = word == null || word === '';
  return {
    states: knownWords(postStates, [state, told?.state]),
    visibilities: knownWords(visibilities, [visibility, told?.visibility]),
    unknownWord: isSilent || told ? undefined : wordOf(word),
    hasOddState: state != null && !postStates.includes(state),
    hasOddVisibility: visibility != null && !visibilities.includes(visibility),
  };
}
