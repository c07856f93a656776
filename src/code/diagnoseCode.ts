import type { CodeIssue } from '../vocabulary/code';
import type { Issues } from '../vocabulary/verdict';
import { canonicalLength, maximumLength, minimumLength } from './codeShapes';
import { flaws, otherThings } from './otherThings';

type Diagnosis = Issues<CodeIssue['code']>;
const issue = (code: string, params?: object) =>
  ({ code, path: [], ...(params && { params }) }) as unknown as CodeIssue;

const mixed = /(?=\S*\d)(?=\S*[a-z])\S*[A-Z]|\w{12}[\w+/]*=/;

/** Says what the text is that is not a code. */
export function diagnoseCode(text: string, decoded: string, isLikelyCode: boolean): Diagnosis {
  if (!text && !decoded) return [issue('code_empty')];
  const other = isLikelyCode ? undefined : recognise(text || decoded, decoded);
  if (other) return [other];
  const found = Object.entries(flaws).flatMap(([code, pattern]) =>
    pattern.test(text || decoded) ? [issue(code)] : [],
  );
  const { length } = text;
  if (length < minimumLength) found.push(issue('code_too_short', { length, minimum: minimumLength }));
  if (length > maximumLength) found.push(issue('code_too_long', { length, maximum: maximumLength }));
  if (!found.length) found.push(issue('code_not_canonical', { length, expected: canonicalLength }));
  return found as unknown as Diagnosis;
}

function recognise(text: string, decoded: string): CodeIssue | undefined {
  if (/^#?(?:\d{9,}|\d[.,]\d+e\+?\d+)$/i.test(text)) {
    return issue('code_is_numeric_id', {
      isPostId: /^#?[67]\d{18}$/.test(text),
      hasHash: text.startsWith('#'),
    });
  }
  for (const [code, pattern] of Object.entries(otherThings)) {
    if (pattern.test(code === 'code_is_oauth_code' ? decoded : text)) return issue(code);
  }
  const isWouldBe = text.startsWith('#')
    ? !/\s/.test(text) || mixed.test(text)
    : !/\s/.test(text) && /\d/.test(text) && /[A-Z]/.test(text);
  return isWouldBe ? undefined : issue('code_is_prose');
}
