import {
  type AuthorisationCode,
  authorisationCodeField,
  isAuthorisationCode,
  validateCode,
} from 'tiktok-spark-ads';
import type { CodeIssueCode, CodeRepair, Issues } from 'tiktok-spark-ads/vocabulary';
import type { enCode } from 'tiktok-spark-ads/messages';
import type { authorisationCodeSchema } from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('a verdict narrows by ok, and then by shape', () => {
  const verdict = validateCode('' as unknown);
  if (!verdict.ok) {
    expectTypeOf(verdict.issues).toEqualTypeOf<Issues<CodeIssueCode>>();
    expectTypeOf(verdict.couldBecomeValid).toEqualTypeOf<boolean>();
    // @ts-expect-error: what is no code has no value
    void verdict.value;
    return;
  }
  expectTypeOf(verdict.value).toEqualTypeOf<AuthorisationCode>();
  expectTypeOf(verdict.repairs).toEqualTypeOf<readonly CodeRepair[]>();
  if (verdict.shape === 'plausible') {
    expectTypeOf(verdict.doubts[0].code).toEqualTypeOf<'code_not_canonical' | 'code_padding_lost'>();
  } else {
    expectTypeOf(verdict.doubts?.[0].code).toEqualTypeOf<'code_case_lost' | undefined>();
  }
});

test('the guard narrows anything', () => {
  const input: unknown = '';
  if (isAuthorisationCode(input)) expectTypeOf(input).toEqualTypeOf<AuthorisationCode>();
  // @ts-expect-error: a string is not a code before its shape was checked
  const code: AuthorisationCode = '#abc';
  void code;
});

test('the parameters of an issue are those of its code', () => {
  const verdict = validateCode('');
  if (verdict.ok) return;
  const [issue] = verdict.issues;
  if (issue.code === 'code_is_numeric_id') {
    expectTypeOf(issue.params).toEqualTypeOf<Readonly<{ isPostId: boolean; hasHash: boolean }>>();
  }
  if (issue.code === 'code_is_hashtag') expectTypeOf(issue.params).toEqualTypeOf<undefined>();
});

test('the field and the schema give what the function gives', () => {
  expectTypeOf<z.output<typeof authorisationCodeSchema>>().toEqualTypeOf<AuthorisationCode>();
  const types = authorisationCodeField['~standard'].types!;
  expectTypeOf(types.output).toEqualTypeOf<AuthorisationCode>();
  // The specification's own type, which zod copies, takes ours.
  const standard: z.core.$ZodStandardSchema<z.ZodType<AuthorisationCode, string>> =
    authorisationCodeField['~standard'];
  void standard;
});

test('every issue of a code has its words', () => {
  expectTypeOf<keyof typeof enCode>().toEqualTypeOf<CodeIssueCode>();
});
