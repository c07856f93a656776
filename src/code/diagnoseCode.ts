import type { AuthorisationCode, CodeIssueCode } from '../vocabulary/code';
import type { CodeIssueParams } from '../vocabulary/issues/code';
import type { Issues } from '../vocabulary/verdict';
import { breaks, codeRun, flaws, otherThings } from './codeDetectors';
import { canonicalCode, plausibleCode } from './codeShapes';

/** What is to say of a text that is no canonical code, and the code that was probably meant. */
export interface CodeDiagnosis {
  readonly issues: Issues<CodeIssueCode>;
  readonly suggestion: AuthorisationCode | undefined;
}

type ParamsByName = {
  [
    Name in keyof CodeIssueParams as Name extends `code_${infer Short}` ? Short : never
  ]?: CodeIssueParams[Name];
};

/** Says what else a text is, or every flaw of what should be a code. */
export function diagnoseCode(text: string, decoded: string, shape: RegExp): CodeDiagnosis {
  const [embedded, ...more] = new Set(
    decoded
      .match(codeRun)
      ?.map((run) => run.replace(breaks, ''))
      .filter((run) => shape.test(run)),
  );
  const matching = (rows: Record<string, RegExp>) =>
    Object.keys(rows).filter((name) => (rows[name] as RegExp).test(text));
  // The canonical code that was meant: with the # or = that got lost, with the lines joined that an e-mail broke, and
  // with + where it became a space or, where that would be too long, without the spaces.
  const joined = text.replace(breaks, '').replace(/^#|=$/g, '');
  const meant = [`#${joined.replace(/\s/g, joined[63] ? '' : '+')}=`].find((code) =>
    canonicalCode.test(code),
  );
  const other =
    !meant &&
    !plausibleCode.test(text) &&
    ((more[0] && 'multiple') ||
      (embedded && 'inside_text') ||
      (!text && (/[\w-]/.test(decoded) ? 'placeholder' : 'empty')) ||
      matching(otherThings)[0]);
  const found = other ? [other] : matching(flaws);
  found[0] ??= meant === `${text}=` ? 'padding_lost' : 'not_canonical';
  const params: Record<string, object> = {
    not_canonical: { length: text.length, expected: 65 },
    multiple: { count: more.length + 1 },
    is_numeric_id: { isPostId: /^#?[76]\d{18}$/.test(text), hasHash: /^#/.test(text) },
  } satisfies ParamsByName;
  const issues: unknown = found.map((name) => ({ code: `code_${name}`, path: [], params: params[name] }));
  return {
    issues: issues as Issues<CodeIssueCode>,
    suggestion: [meant, other ? !more[0] && embedded : `#${text}`].find((guess) =>
      shape.test(guess as string),
    ) as AuthorisationCode | undefined,
  };
}
