import * as z from 'zod';
import { validateCode } from '../code/validateCode';
import { describeCodeIssue } from '../messages/describeCodeIssue';
import type { AuthorisationCode } from '../vocabulary/code';

/**
 * An authorisation code that `validateCode` accepts; the output is the repaired code.
 *
 * Each zod issue has our sentence as `message` and our issue in `params`.
 *
 * @example
 * ```ts
 * authorisationCodeSchema.safeParse('#fyp').error?.issues[0]?.message; // => 'This is a hashtag, not a code.'
 * ```
 */
export const authorisationCodeSchema: z.ZodType<AuthorisationCode, unknown> = /* @__PURE__ */ (() =>
  z.unknown().transform((input, context) => {
    const verdict = validateCode(input);
    if (verdict.ok) return verdict.value;
    for (const issue of verdict.issues) {
      context.addIssue({ code: 'custom', message: describeCodeIssue(issue).text, params: issue });
    }
    return z.NEVER;
  }))();
