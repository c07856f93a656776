import { parsePostUrl, postCreatedAt } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

const postId = '7123456789123456789';

describe('parsePostUrl', () => {
  test.each([
    [`https://www.tiktok.com/@jane.doe/video/${postId}`, { kind: 'video', postId, handle: 'jane.doe' }],
    [`http://tiktok.com/@jane_1/video/${postId}/`, { kind: 'video', postId, handle: 'jane_1' }],
    [`tiktok.com/@jane/photo/${postId}`, { kind: 'photo', postId, handle: 'jane' }],
    [`https://m.tiktok.com/@jane/video/${postId}?lang=en#x`, { kind: 'video', postId, handle: 'jane' }],
    [` HTTPS://WWW.TikTok.com/@Jane/video/${postId}\n`, { kind: 'video', postId, handle: 'Jane' }],
    [`https://www.tiktok.com:443/@jane/video/${postId}`, { kind: 'video', postId, handle: 'jane' }],
    [`https://m.tiktok.com/v/${postId}.html`, { kind: 'video', postId }],
    [`https://www.tiktok.com/embed/v2/${postId}`, { kind: 'video', postId }],
    [`https://www.tiktok.com/player/v1/${postId}`, { kind: 'video', postId }],
    [`https://www.tiktok.com/share/video/${postId}`, { kind: 'video', postId }],
  ])('reads %s', (url, value) => {
    expect(parsePostUrl(url)).toEqual({ ok: true, value });
  });

  test.each([
    [
      'post_url_is_short_link',
      ['https://vm.tiktok.com/ZM1/', 'vt.tiktok.com/ZS1', 'https://www.tiktok.com/t/ZT1/'],
    ],
    [
      'post_url_is_profile',
      ['https://www.tiktok.com/@jane', 'tiktok.com/@jane.doe/', 'tiktok.com/@jane?lang=en'],
    ],
    [
      'post_url_not_post',
      [
        'https://www.tiktok.com',
        'https://www.tiktok.com/tag/fyp',
        'https://www.tiktok.com/@jane/live',
        'tiktok.com/@jane/video/',
      ],
    ],
    [
      'post_url_not_tiktok',
      [
        '',
        'hello',
        postId,
        `https://tiktok.com.evil.example/@jane/video/${postId}`,
        `https://nottiktok.com/@jane/video/${postId}`,
        `https://not-tiktok.com/@jane/video/${postId}`,
        `https://tiktok.com@evil.example/@jane/video/${postId}`,
        `https://www.tiktok.com\\@evil.example/video/${postId}`,
        `https://evil.example/?u=https://www.tiktok.com/@jane/video/${postId}`,
        `https://evil.example/www.tiktok.com/@jane/video/${postId}`,
        `https://www.tiktok.com./@jane/video/${postId}`,
        `https://www.tіktok.com/@jane/video/${postId}`,
        `javascript:https://www.tiktok.com/@jane/video/${postId}`,
        `https://www.tiktok.com/@jane/video/${postId} and more`,
      ],
    ],
  ])('%s', (code, urls) => {
    for (const url of urls)
      expect(parsePostUrl(url), url).toEqual({ ok: false, issues: [{ code, path: [] }] });
  });

  test.each([
    [null, 'object'],
    [7, 'number'],
    [undefined, 'undefined'],
    [['x'], 'object'],
  ])('%j is no text', (input, received) => {
    expect(parsePostUrl(input)).toEqual({
      ok: false,
      issues: [{ code: 'post_url_not_text', path: [], params: { received } }],
    });
  });
});

describe('postCreatedAt', () => {
  test('the upper 32 bits are seconds', () => {
    expect(postCreatedAt(postId)).toEqual(new Date(1_658_559_029_000));
    const second = 1_700_000_000n;
    expect(postCreatedAt(String((second << 32n) | 0xffff_ffffn))).toEqual(new Date('2023-11-14T22:13:20Z'));
  });

  test.each([
    '',
    '123',
    '8123456789123456789',
    '71234567891234567890',
    '712345678912345678',
    ' 7123456789123456789',
    '#7123456789123456789',
  ])('%j is no id of a post', (id) => {
    expect(postCreatedAt(id)).toBeUndefined();
  });
});
