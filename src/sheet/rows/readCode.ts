import { validateCode } from '../../code/validateCode';
import type { AuthorisationCode } from '../../vocabulary/code';
import { readStatus } from '../cells/readStatus';
import type { CellReading, CellValue } from './fieldReading';

/** What stands in the cell of a code. */
export type CodeReading =
  | { readonly kind: 'code'; readonly code: AuthorisationCode }
  /** Nothing yet, as `TBD` says. */
  | { readonly kind: 'awaited' }
  /** Something else, or a code with flaws. */
  | { readonly kind: 'none'; readonly suggestion: AuthorisationCode | undefined };

/** Reads the cell of a code. What `validateCode` only doubts is a code, and the doubts are told. */
export function readCode(content: CellValue): CellReading<CodeReading> {
  const input =
    content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.number) : content;
  const verdict = validateCode(input);
  if (verdict.ok) {
    const doubts = verdict.shape === 'plausible' ? verdict.doubts : [];
    return { value: { kind: 'code', code: verdict.value }, flaws: doubts };
  }
  const [{ code }] = verdict.issues;
  const isAwaited = readStatus(content)?.stage === 'requested';
  if (isAwaited || code === 'code_empty' || code === 'code_placeholder')
    return { value: { kind: 'awaited' } };
  return { value: { kind: 'none', suggestion: verdict.suggestion }, flaws: verdict.issues };
}
