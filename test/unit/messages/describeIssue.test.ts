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

test.each([
  [1, 0, 'there is 1 entry here, but sent 0.'],
  [2, 1, 'there are 2 entries here, but sent 1.'],
  [0, 1, 'there are 0 entries here, but sent 1.'],
  [1, 2, 'there is 1 entry here, but sent 2.'],
  [1200, 1000, 'there are 1,200 entries here, but sent 1,000.'],
])('%i entries of a page of which %i came are counted as people count', (expected, found, words) => {
  const { text } = describeIssue({ code: 'page_incomplete', path: [], params: { expected, found } });
  expect(text).toBe(`TikTok says that ${words}`);
});
