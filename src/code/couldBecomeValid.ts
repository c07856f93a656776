import { isLabel, isLabelBegun } from './isLabel';
import { canonicalCode, plausibleCode } from './codeShapes';
import { decodeCode, longestRepaired, tidyCode } from './tidyCode';
import type { AcceptedShape } from './validateCode';

// An escape may be half typed: what it can end as. The code of zero is invisible and therefore vanishes.
const escapes = '%00 %10 %2500 %3D &#0; &amp;#0; &num; &plus; &sol; &equals; &quot; &apos; &nbsp;';

/** Whether some ending makes the text acceptable. */
export function couldBecomeValid(text: string, accept: AcceptedShape): boolean {
  const decoded = decodeCode(text);
  if (decoded.trim().length > longestRepaired) return false;
  const [tail = ''] = /[%&][^%&]*$/.exec(decoded) ?? [];
  // Escapes of escapes, and numbers, may be of any length: they end like the shortest.
  const begun = tail
    .toLowerCase()
    .replace(/^(&|%)(?:amp;|25)*/, '$1')
    .replace(/^&#(?:\d+|x[\da-f]*)$/, '&#');
  const endings = tail ? escapes.split(' ').filter((escape) => escape.startsWith(begun)) : [''];
  return endings.some((ending) => {
    const ended = decodeCode(decoded.slice(0, decoded.length - tail.length) + ending);
    return isShape(tidyCode(ended).text, accept) || canGrow(ended, accept);
  });
}

/** Whether the text has an accepted shape. */
export function isShape(text: string, accept: AcceptedShape): boolean {
  return canonicalCode.test(text) || (accept === 'plausible' && plausibleCode.test(text));
}

function canGrow(text: string, accept: AcceptedShape): boolean {
  const [, head = '', code] = /^([^#]*)(#.*)?$/s.exec(text) ?? [];
  const [label = '', markup] = head.split(/[<[]/, 2);
  if (markup !== undefined) return isLabel(label);
  if (code === undefined) return isLabelBegun(head);
  return (
    isLabel(head) &&
    (/^#[A-Za-z0-9+/]{0,63}$/.test(code) || (accept === 'plausible' && isPlausibleBegun(code)))
  );
}

/** Whether characters at the end make a plausible code of it. */
function isPlausibleBegun(code: string): boolean {
  let filled = code;
  for (const kind of ['a', 'A', '0']) {
    if (!(kind === 'a' ? /[a-z]/ : kind === 'A' ? /[A-Z]/ : /\d/).test(code)) filled += kind;
  }
  return plausibleCode.test(filled.padEnd(16, code.endsWith('=') ? '=' : 'a'));
}
