import type { AuthorisationCode, CodeIssueCode } from '../vocabulary/code';
import type { CodeIssueParams } from '../vocabulary/issues/code';
import type { Issues } from '../vocabulary/verdict';
import { isPlausible } from './codeShapes';
import { findCodes } from './findCodes';
import { meantCode } from './meantCode';
import { flaws, kindsOf, otherThings } from './pasteKinds';

/** What to say about a text that is not a canonical code, and the code that was probably meant. */
export interface CodeDiagnosis {
  readonly issues: Issues<CodeIssueCode>;
  readonly suggestion: AuthorisationCode | undefined;
}

type ParamsByName = {
  [
    Name in keyof CodeIssueParams as Name extends `code_${infer Short}` ? Short : never
  ]?: CodeIssueParams[Name];
};

/**
 * Says what a text is instead of a code, or lists every flaw of what should be one.
 *
 * @param text - The paste without its escapes and without anything around the code.
 * @param plain - The paste without its escapes only.
 * @param isAccepted - The shape that counts.
 */
export function diagnoseCode(
  text: string,
  plain: string,
  isAccepted: (code: string) => boolean,
): CodeDiagnosis {
  const meant = meantCode(text);
  const inside = [...new Set([...findCodes(plain)].map(({ value }) => value).filter(isAccepted))];
  const other = meant || isPlausible(text) ? undefined : otherThing(text, plain, inside.length);
  const names = other ? [other] : [...kindsOf(text, flaws)];
  if (!names.length) names.push(meant === `${text}=` ? 'padding_lost' : 'not_canonical');
  const params: Readonly<Record<string, object>> = {
    not_canonical: { length: text.length, expected: 65 },
    multiple: { count: inside.length },
    is_numeric_id: { isPostId: /^#?[67]\d{18}$/.test(text), hasHash: text.startsWith('#') },
  } satisfies ParamsByName;
  const issues: unknown = names.map((name) => ({ code: `code_${name}`, path: [], params: params[name] }));
  return {
    issues: issues as Issues<CodeIssueCode>,
    suggestion: suggestion(text, meant, other, inside, isAccepted),
  };
}

function otherThing(text: string, plain: string, codes: number): string | undefined {
  if (codes > 1) return 'multiple';
  if (codes === 1) return 'inside_text';
  if (!text) return /[\p{L}\p{N}_-]/u.test(plain) ? 'placeholder' : 'empty';
  return kindsOf(text, otherThings).next().value;
}

/** A guess is only made if there is exactly one: the code that was meant, the only code in a text, or one that just lacks its #. */
function suggestion(
  text: string,
  meant: string | undefined,
  other: string | undefined,
  inside: readonly AuthorisationCode[],
  isAccepted: (code: string) => boolean,
): AuthorisationCode | undefined {
  const onlyOne = inside.length === 1 ? inside[0] : undefined;
  const guesses = [meant, other ? onlyOne : `#${text}`];
  return guesses.find((guess) => guess && isAccepted(guess)) as AuthorisationCode | undefined;
}
