import type { AuthorisationCode, CodeIssue, CodeIssueCode } from '../../vocabulary/code';
import type { CodeIssueParams } from '../../vocabulary/issues/code';
import type { Issues } from '../../vocabulary/verdict';
import { hasBothCases, isPlausible } from '../codeShapes';
import { findCodes } from '../search/findCodes';
import { meantCode } from './meantCode';
import { flaws, kindsOf, otherThings } from './pasteKinds';

/** What to say about a text that is not a canonical code, and the code that was probably meant, if it is not lost. */
export interface CodeDiagnosis {
  readonly issues: Issues<CodeIssueCode>;
  readonly suggestion: AuthorisationCode | undefined;
}

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
  const isCaseLost = meant !== undefined && !hasBothCases(meant);
  const [first = doubtOf(text, meant), ...more] = other ? [other] : kindsOf(text, flaws);
  const others: CodeIssueCode[] = isCaseLost ? [...more, 'code_case_lost'] : more;
  const params: { readonly [Code in CodeIssueCode]?: CodeIssueParams[Code] } = {
    code_not_canonical: { length: text.length, expected: 65 },
    code_multiple: { count: inside.length },
    code_is_numeric_id: { isPostId: /^#?[67]\d{18}$/.test(text), hasHash: text.startsWith('#') },
  };
  const issue = (code: CodeIssueCode) => ({ code, path: [], params: params[code] }) as CodeIssue;
  return {
    issues: [issue(first), ...others.map(issue)],
    suggestion: isCaseLost ? undefined : suggestionFor(meant, other ? inside : [`#${text}`], isAccepted),
  };
}

/** What a text is when it has not even the beginning of a code. */
function otherThing(text: string, plain: string, codes: number): CodeIssueCode | undefined {
  if (codes > 1) return 'code_multiple';
  if (codes === 1) return 'code_inside_text';
  if (!text) return /[\p{L}\p{N}_-]/u.test(plain) ? 'code_placeholder' : 'code_empty';
  return kindsOf(text, otherThings).next().value;
}

/** A code without a flaw that is not canonical lacks its `=`, or is of another length. */
const doubtOf = (text: string, meant: string | undefined) =>
  meant === `${text}=` ? 'code_padding_lost' : 'code_not_canonical';

/** A guess is made only where there is exactly one: the code that was meant, or else the only other reading. */
function suggestionFor(
  meant: string | undefined,
  readings: readonly string[],
  isAccepted: (code: string) => boolean,
): AuthorisationCode | undefined {
  const onlyOne = readings.length === 1 ? readings[0] : undefined;
  return [meant, onlyOne].find((guess) => guess && isAccepted(guess)) as AuthorisationCode | undefined;
}
