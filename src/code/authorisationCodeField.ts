import type { AuthorisationCode } from '../vocabulary/code';
import type { StandardSchema } from './standardSchema';
import { validateCode } from './validateCode';
import { frozen } from '../shared/frozen';

/**
 * `validateCode` as a Standard Schema, for form libraries that accept one; it needs no schema library.
 *
 * The output value is the repaired code. Each issue is one of ours with its code as `message`: `describeCodeIssue` puts
 * it in words.
 *
 * @example
 * ```ts
 * authorisationCodeField['~standard'].validate('#fyp');
 * // => { issues: [{ message: 'code_is_hashtag', code: 'code_is_hashtag', path: [] }] }
 * ```
 *
 * @see {@link https://standardschema.dev | Standard Schema}
 */
export const authorisationCodeField: StandardSchema<string, AuthorisationCode> = /* @__PURE__ */ frozen({
  '~standard': {
    version: 1,
    vendor: 'tiktok-spark-ads',
    validate(value) {
      const verdict = validateCode(value);
      return verdict.ok
        ? { value: verdict.value }
        : { issues: verdict.issues.map((issue) => ({ ...issue, message: issue.code })) };
    },
  },
});
