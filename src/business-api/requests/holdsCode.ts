import { extractCodes } from '../../code/extractCodes';
import { validateCode } from '../../code/validateCode';

// The length of a code that lost its # or its =.
const shortestCode = 64;

/** Whether a text is or contains a canonical authorisation code, even escaped or without its `#`. */
export function holdsCode(text: string): boolean {
  if (text.length < shortestCode) return false;
  const verdict = validateCode(text);
  const meant = verdict.ok ? verdict.value : verdict.suggestion;
  return (
    (meant !== undefined && isCanonical(meant)) ||
    extractCodes(text).codes.some(({ shape }) => shape === 'canonical')
  );
}

function isCanonical(code: string): boolean {
  const verdict = validateCode(code);
  return verdict.ok && verdict.shape === 'canonical';
}
