import { authorisationCodeField, validateCode } from 'tiktok-spark-ads';
import { codeLabels } from 'tiktok-spark-ads/vocabulary';
import { describeCodeIssue, describeIssue, enCode, enGoodCode } from 'tiktok-spark-ads/messages';
import { authorisationCodeSchema } from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';
import { kindExamples } from '../../support/kindExamples.ts';
import { code, pastes } from './pastes.ts';

describe('describeCodeIssue', () => {
  test('says what describeIssue says', () => {
    for (const { input } of pastes) {
      const verdict = validateCode(input);
      if (verdict.ok) continue;
      for (const issue of verdict.issues) {
        for (const audience of ['advertiser', 'creator'] as const) {
          expect(describeCodeIssue(issue, { audience })).toEqual(describeIssue(issue, { audience }));
        }
      }
    }
  });

  test('speaks to whom it is told', () => {
    const issue = { code: 'code_is_hashtag', path: [] } as const;
    expect(describeCodeIssue(issue).remedy).toMatch(/^Ask the creator/);
    expect(describeCodeIssue(issue, { audience: 'creator' }).remedy).toMatch(/^In TikTok/);
  });

  test('takes other words, and falls back to English', () => {
    const messages = { code_empty: { text: 'Vide.', remedy: 'Collez le code.' } };
    expect(describeCodeIssue({ code: 'code_empty', path: [] }, { messages }).text).toBe('Vide.');
    expect(describeCodeIssue({ code: 'code_masked', path: [] }, { messages }).text).toBe(
      'Part of the code is hidden.',
    );
  });

  test('a code of the right length is not said to be of another', () => {
    const { doubts } = validateCode(code.replace('+', '-'));
    expect(describeCodeIssue(doubts![0]).text).toContain('letters, digits, + and /');
    expect(describeCodeIssue(validateCode(code.slice(0, 40)).doubts![0]).text).toContain('40 characters');
  });

  test('every issue of a code can come up, and the table of pastes shows each but one', () => {
    const examples = kindExamples.flatMap(({ is }) => is);
    const inputs = [...pastes.map(({ input }) => input), ...examples, code.toLowerCase()];
    const shown = inputs.flatMap((input) => {
      const verdict = validateCode(input);
      if (!verdict.ok) return verdict.issues.map((issue) => issue.code as string);
      return verdict.doubts?.map((doubt) => doubt.code as string) ?? [];
    });
    expect([...new Set([...shown, 'code_not_text'])].sort()).toEqual(Object.keys(enCode).sort());
  });

  test('a good code is said to look good, not to be live', () => {
    expect(enGoodCode.text).toMatch(/looks like/);
    expect(enGoodCode.remedy).toMatch(/Only TikTok knows/);
  });
});

describe('parameters', () => {
  test('how long it is, and should be', () => {
    expect(validateCode(code.slice(0, 30))).toMatchObject({
      doubts: [{ code: 'code_not_canonical', params: { length: 30, expected: 65 } }],
    });
  });

  test('how many codes there are', () => {
    expect(validateCode(`${code} ${code.replace('A', 'B')} ${code.replace('A', 'C')} ${code}`)).toMatchObject(
      {
        issues: [{ params: { count: 3 } }],
      },
    );
  });

  test.each([
    ['7123456789123456789', true, false],
    ['#6123456789123456789', true, true],
    ['8123456789123456789', false, false],
    ['712345678912345678', false, false],
    ['#71234567891234567890', false, true],
  ])('what kind of number %s is', (input, isPostId, hasHash) => {
    expect(validateCode(input)).toMatchObject({ issues: [{ params: { isPostId, hasHash } }] });
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'object'],
    [42, 'number'],
    [{}, 'object'],
    [true, 'boolean'],
    [10n, 'bigint'],
  ])('what %s is instead of text', (input, received) => {
    expect(validateCode(input)).toEqual({
      ok: false,
      issues: [{ code: 'code_not_text', path: [], params: { received } }],
      couldBecomeValid: false,
    });
  });
});

describe('labels', () => {
  const written = codeLabels.flatMap((entry) =>
    entry.endsWith('…') ? [entry.slice(0, -1), entry.replace('…', 'abc')] : [entry],
  );

  test.each(written)('%s is one', (word) => {
    for (const label of [word, word.toUpperCase(), `- ${word} `]) {
      expect(validateCode(`${label}: ${code}`), label).toMatchObject({ ok: true, value: code });
      expect(validateCode(label), label).toMatchObject({ issues: [{ code: 'code_placeholder' }] });
    }
    expect(validateCode(`${word}: ${code}`)).toMatchObject({ repairs: ['label_removed'] });
  });

  test.each(['password', 'discount code', 'ref', 'code 1', 'jane', 'address', 'videos', 'mycode'])(
    '%s is none',
    (words) => {
      expect(validateCode(`${words}: ${code}`)).toMatchObject({
        ok: false,
        issues: [{ code: 'code_inside_text' }],
        suggestion: code,
      });
    },
  );
});

describe('the schemas', () => {
  test('the field gives the repaired code, or our issues', () => {
    const { validate, version, vendor } = authorisationCodeField['~standard'];
    expect([version, vendor]).toEqual([1, 'tiktok-spark-ads']);
    expect(validate(` ${code}`)).toEqual({ value: code });
    expect(validate('#Ab1é')).toEqual({
      issues: [
        { message: 'code_illegal_characters', code: 'code_illegal_characters', path: [] },
        { message: 'code_too_short', code: 'code_too_short', path: [] },
      ],
    });
  });

  test('the schema has our sentence as message and our issue in params', () => {
    expect(authorisationCodeSchema.parse(`"${code}"`)).toBe(code);
    expect(authorisationCodeSchema.safeParse('7123456789123456789').error?.issues).toEqual([
      {
        code: 'custom',
        path: [],
        message: 'This is a number, perhaps of a post or an account, not a code.',
        params: { code: 'code_is_numeric_id', path: [], params: { isPostId: true, hasHash: false } },
      },
    ]);
  });
});
