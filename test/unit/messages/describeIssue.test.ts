import { describeIssue } from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';

test.each(['an_issue_of_a_newer_server', 'constructor', '__proto__'])(
  '%s, for which there are no words, is shown by its code',
  (code) => {
    expect(describeIssue({ code, path: [] } as never)).toEqual({ text: code, remedy: '' });
  },
);

test('a language that lacks an issue falls back to English', () => {
  const issue = { code: 'post_deleted', path: [] } as const;
  const messages = { post_removed: { text: 'Supprimée.', remedy: '-' } };
  expect(describeIssue(issue, { messages })).toEqual(describeIssue(issue));
});
