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

test('what TikTok says ends its sentence once', () => {
  const said = (message: string) =>
    describeIssue({ code: 'api_error', path: [], params: { code: 40002, message } }).text;
  expect(said('Invalid code.')).toBe('TikTok refused the request (error 40002): Invalid code.');
  expect(said('Invalid code')).toBe('TikTok refused the request (error 40002): Invalid code.');
  expect(said(' ')).toBe('TikTok refused the request (error 40002): no reason given.');
});

test('a choice is told as one', () => {
  const params = { actual: 'webm', allowed: ['mp4', 'mov', 'avi'] } as const;
  const { remedy } = describeIssue({ code: 'creative_file_type_not_allowed', path: [], params });
  expect(remedy).toBe('Export it as mp4, mov or avi.');
});
