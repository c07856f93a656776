import type * as z from 'zod';
import type { Issue } from '../vocabulary/verdict';

/** A refinement with a sentence for people and, in `params`, an issue for programs. */
export function issueOf<Value>(
  holds: (value: Value) => boolean,
  message: string,
  toIssue: (value: Value) => Issue,
): (context: z.core.ParsePayload<Value>) => void {
  return ({ value, issues }) => {
    if (holds(value)) return;
    const issue = toIssue(value);
    issues.push({ code: 'custom', message, params: { issue }, input: value, path: [...issue.path] });
  };
}
