import type { AuthorisationTerm } from '../../vocabulary/asks';
import type { SetupStep } from '../../vocabulary/campaign';
import { wordFor } from '../wordFor';
import type { AskContext } from './askOptions';

/** The steps to a code, once for all posts; the days where they are the same for all. */
export function codeSteps(
  asks: readonly { readonly steps: readonly SetupStep[]; readonly days: number | undefined }[],
  { words, say }: AskContext,
): readonly string[] {
  const [first] = asks;
  return (first?.steps ?? []).map(({ id }) => {
    if (id !== 'choose_duration' || first?.days === undefined) return wordFor(words.steps, id);
    const isSame = asks.every(({ days }) => days === first.days);
    return isSame ? words.chooseDays({ days: first.days }, say) : words.chooseListedDays;
  });
}

/** The terms of one kind, in words. */
export function termsOf(
  terms: readonly AuthorisationTerm[],
  wanted: AuthorisationTerm['kind'],
  { words }: AskContext,
): readonly string[] {
  return terms.filter(({ kind }) => kind === wanted).map(({ id }) => wordFor(words.terms, id));
}
