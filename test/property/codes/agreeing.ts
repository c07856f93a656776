import assert from 'node:assert/strict';
import fc from 'fast-check';
import { authorisationCodeField, codeForQuery, validateCode } from 'tiktok-spark-ads';
import { describeCodeIssue } from 'tiktok-spark-ads/messages';
import { authorisationCodeSchema } from 'tiktok-spark-ads/schemas';
import { holds } from './property.ts';
import { anyText, canonical } from './texts.ts';

export const agreeing = [
  holds(
    'function, field and schema give the same answer',
    700,
    fc.property(fc.oneof(fc.anything(), anyText), (input) => {
      const verdict = validateCode(input);
      const field = authorisationCodeField['~standard'].validate(input);
      const schema = authorisationCodeSchema.safeParse(input);
      assert.equal(schema.success, verdict.ok);
      if (verdict.ok) {
        assert.deepEqual(field, { value: verdict.value });
        assert.equal(schema.data, verdict.value);
        return;
      }
      assert.deepEqual(
        field.issues?.map(({ message }) => message),
        verdict.issues.map(({ code }) => code),
      );
      assert.deepEqual(
        schema.error?.issues.map(({ message }) => message),
        verdict.issues.map((issue) => describeCodeIssue(issue).text),
      );
    }),
  ),

  holds(
    'a code in a query comes back as it was',
    200,
    fc.property(canonical, (code) => {
      const written = codeForQuery(code);
      assert.equal(new URLSearchParams(`auth_code=${written}`).get('auth_code'), code);
      const verdict = validateCode(written);
      assert(verdict.ok);
      assert.equal(verdict.value, code);
    }),
  ),
];
