import { type Post, postStates, type PostState, visibilities, type Visibility } from '../vocabulary/post';
import { wordOf } from '../shared/wordOf';
import { postStatusFromPlatform } from './postStatusFromPlatform';

/** What its own fields and the platform's word say of a post; words that we do not know are set apart. */
export interface PostSayings {
  readonly states: readonly PostState[];
  readonly visibilities: readonly Visibility[];
  /** The platform's word, where we do not know it. */
  readonly unknownWord: string | undefined;
  /** A state is stated that is none. */
  readonly hasOddState: boolean;
  /** A visibility is stated that is none. */
  readonly hasOddVisibility: boolean;
}

/** Reads what is said of a post. */
export function postSayings({ state, visibility, platformStatus: word }: Post): PostSayings {
  const told = typeof word === 'string' ? postStatusFromPlatform(word) : undefined;
  const isSilent = word == null || word === '';
  return {
    states: known(postStates, [state, told?.state]),
    visibilities: known(visibilities, [visibility, told?.visibility]),
    unknownWord: isSilent || told ? undefined : wordOf(word),
    hasOddState: state != null && !postStates.includes(state),
    hasOddVisibility: visibility != null && !visibilities.includes(visibility),
  };
}

function known<Word>(words: readonly Word[], said: readonly unknown[]): readonly Word[] {
  return words.filter((word) => said.includes(word));
}
