import { parsePostUrl, postCreatedAt, validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

const postId = '7123456789123456789';

describe('parsePostUrl', () => {
  const video = { kind: 'video', postId };
  const ofJane = { ...video, handle: 'jane' };

  describe.each([
    [
      'hosts',
      [
        [`https://www.tiktok.com/@jane/video/${postId}`, ofJane],
        [`http://tiktok.com/@jane/video/${postId}/`, ofJane],
        [`//tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://m.tiktok.com/@jane/video/${postId}?lang=en#x`, ofJane],
        [` HTTPS://WWW.TikTok.com/@jane/video/${postId}\n`, ofJane],
        [`https://www.tiktok.com:443/@jane/video/${postId}`, ofJane],
        [`https://lite.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://www.lite.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://mobile.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://id.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://en.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://us-east-1.www.tiktok.com/@jane/video/${postId}`, ofJane],
        [`https://www.tiktokv.com/share/video/${postId}/`, video],
        [`https://t.tiktok.com/i18n/share/video/${postId}/?_d=0&share_item_id=7123456789123456780`, video],
        [`https://www.m.tiktok.com/v/${postId}.html`, video],
      ],
    ],
    [
      'paths',
      [
        [`https://www.tiktok.com/@jane.doe/video/${postId}`, { ...video, handle: 'jane.doe' }],
        [`tiktok.com/@Jane_1/photo/${postId}`, { kind: 'photo', postId, handle: 'Jane_1' }],
        [`https://www.tiktok.com/@/video/${postId}?_r=1`, video],
        [`https://www.tiktok.com/@/photo/${postId}?_r=1&_t=ZS-1`, { kind: 'photo', postId }],
        [`https://www.tiktok.com/video/${postId}`, video],
        [`https://www.tiktok.com/share/video/${postId}`, video],
        [`https://m.tiktok.com/v/${postId}.html?u_code=x`, video],
        [`https://www.tiktok.com/v/${postId}`, video],
        [`https://www.tiktok.com/embed/${postId}`, video],
        [`https://www.tiktok.com/embed/v2/${postId}?lang=en-US`, video],
        [`https://www.tiktok.com/embed/v3/${postId}`, video],
        [`https://www.tiktok.com/player/v1/${postId}?loop=1`, video],
        [`https://www.tiktok.com//@jane//video/${postId}//`, ofJane],
        [`https://www.tiktok.com/@MS4wLjABAAAA-x_y/video/${postId}`, video],
      ],
    ],
    [
      'languages in the path',
      [
        [`https://www.tiktok.com/en/@jane/video/${postId}`, ofJane],
        [`https://www.tiktok.com/pt-BR/@jane/video/${postId}`, ofJane],
        [`https://www.tiktok.com/zh-Hant-TW/@jane/video/${postId}`, ofJane],
        [`https://www.tiktok.com/fil-PH/@jane/video/${postId}`, ofJane],
        [`https://www.tiktok.com/es-MX/embed/v2/${postId}`, video],
      ],
    ],
    [
      'escapes',
      [
        [`https://www.tiktok.com/%40jane/video/${postId}`, ofJane],
        [`https://www.tiktok.com/%2540jane/video/${postId}`, ofJane],
        [`https%3A%2F%2Fwww.tiktok.com%2F%40jane%2Fvideo%2F${postId}%3F_r%3D1`, ofJane],
        [`https:\\/\\/www.tiktok.com\\/@jane\\/video\\/${postId}`, ofJane],
        [`https:\\u002F\\u002Fwww.tiktok.com\\u002F@jane\\u002Fvideo\\u002F${postId}`, ofJane],
        [`https://www.tiktok.com/@bad%E0%A4%A/video/${postId}`, video],
      ],
    ],
    [
      'posts that stand in a parameter',
      [
        [`https://www.tiktok.com/foryou?is_from_webapp=v1&item_id=${postId}`, video],
        [`https://www.tiktok.com/?share_item_id=${postId}`, video],
        [`https://www.tiktok.com/trending?shareId=${postId}`, video],
        [`https://www.tiktok.com/@jane/video/is_copy_url=1&is_from_webapp=v1&item_id=${postId}`, video],
        [
          `https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40jane%2Fvideo%2F${postId}%3Fx%3D1&lang=en`,
          ofJane,
        ],
        [`https://www.tiktok.com/oembed?url=https://www.tiktok.com/@jane/video/${postId}`, ofJane],
      ],
    ],
  ])('reads the post: %s', (_, cases) => {
    for (const [url, value] of cases) {
      test(String(url), () => expect(parsePostUrl(url)).toEqual({ ok: true, value }));
    }
  });

  test.each([
    [
      'post_url_is_short_link',
      [
        'https://vm.tiktok.com/ZM1/',
        'vt.tiktok.com/ZS1',
        'vm.tiktok.com/UGJR4R/',
        'https://www.vm.tiktok.com/ZM1/',
        'https://www.tiktok.com/t/ZT1/',
        'https://lite.tiktok.com/t/ZTabc/',
        'https://lite.tiktok.com/t/ZS9AJY6f4n6Sw-GQnDP/',
        'https://www.tiktok.com/v/ZMabc123/',
        'https://tiktok.com/ZMF6rgvXY/',
        'https://vm.tiktok.com/ZMABcd123/?is_from_webapp=1',
      ],
    ],
    [
      'post_url_is_profile',
      [
        'https://www.tiktok.com/@jane',
        'tiktok.com/@jane.doe/',
        'tiktok.com/@jane?lang=en',
        'https://www.tiktok.com/%40jane',
        'https://lite.tiktok.com/@jane',
        'https://www.tiktok.com/pt-BR/@jane',
        'https://www.tiktok.com/embed/@jane',
        'https://www.tiktok.com/share/user/6567659045795758085',
        'https://m.tiktok.com/h5/share/usr/6641141594707361797.html',
        'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40jane&lang=en',
      ],
    ],
    [
      'post_url_not_post',
      [
        'https://www.tiktok.com',
        'https://www.tiktok.com/en/',
        'https://www.tiktok.com/foryou?lang=en',
        'https://www.tiktok.com/tag/fyp',
        'https://www.tiktok.com/music/original-sound-7123456789123456789',
        'https://www.tiktok.com/@jane/live',
        'https://www.tiktok.com/@jane/collection/Want-to-go-7665668414573546258',
        'https://www.tiktok.com/@jane/playlist/Tech%20Tips-7220878800733260549?is_from_webapp=1',
        'https://m.tiktok.com/h5/share/tag/123.html',
        'https://vm.tiktok.com/',
      ],
    ],
    [
      'post_url_unreadable',
      [
        'tiktok.com/@jane/video/',
        'https://www.tiktok.com/@jane/video/12345678901234567890123',
        'https://www.tiktok.com/@jane/story/7123456789123456789',
        'https://ads.tiktok.com/i18n/dashboard',
        'https://ads.tiktok.com/@jane',
        'https://www.tiktok.com/zebrafish',
        `https://www.tiktok.com/@&item_id=${postId}`,
        'tiktok.com/@,x',
        'https://new.tiktok.com/p/abc',
        'https://www.tiktokv.com/share/sticker/detail/123',
      ],
    ],
    [
      'post_url_not_tiktok',
      [
        '',
        'hello',
        'tiktok.com is a site',
        postId,
        'https://www.instagram.com/reel/ABC123/',
        `https://tiktok.com.evil.example/@jane/video/${postId}`,
        `https://tiktokv.com.evil.example/share/video/${postId}`,
        `https://tiktok.com-evil.example/@jane/video/${postId}`,
        `https://nottiktok.com/@jane/video/${postId}`,
        `https://not-tiktok.com/@jane/video/${postId}`,
        `https://vxtiktok.com/@jane/video/${postId}`,
        `https://tnktok.com/@jane/video/${postId}`,
        `https://www.tiktok.co/@jane/video/${postId}`,
        `https://www.tiktok.com.br/@jane/video/${postId}`,
        `https://tiktok.com@evil.example/@jane/video/${postId}`,
        `https://tiktok.com%40evil.example/@jane/video/${postId}`,
        `https://www.tiktok.com:443@evil.example/@jane/video/${postId}`,
        `https://jane:secret@www.tiktok.com/@jane/video/${postId}`,
        `https://www.tiktok.com\\@evil.example/video/${postId}`,
        `https://evil.example/?u=https://www.tiktok.com/@jane/video/${postId}`,
        `https://evil.example/?u=https%3A%2F%2Fwww.tiktok.com%2F@jane%2Fvideo%2F${postId}`,
        `https://evil.example/www.tiktok.com/@jane/video/${postId}`,
        `https://www.tiktok.com./@jane/video/${postId}`,
        `https://www.tіktok.com/@jane/video/${postId}`,
        `javascript:https://www.tiktok.com/@jane/video/${postId}`,
        `ftp://www.tiktok.com/@jane/video/${postId}`,
      ],
    ],
  ])('%s', (code, urls) => {
    for (const url of urls)
      expect(parsePostUrl(url), url).toEqual({ ok: false, issues: [{ code, path: [] }] });
  });

  test.each([
    ['Check out this video! #TikTok > https://vm.tiktok.com/ZMabc123/', 'https://vm.tiktok.com/ZMabc123/'],
    [
      'Check out Jane’s video! https://vm.tiktok.com/ZMabc123/ This post is shared via TikTok Lite.',
      'https://vm.tiktok.com/ZMabc123/',
    ],
    [`https://www.tiktok.com/@jane/video/${postId} and more`, `https://www.tiktok.com/@jane/video/${postId}`],
    [`(https://www.tiktok.com/@jane/video/${postId}).`, `https://www.tiktok.com/@jane/video/${postId}`],
    ['Link:https://lite.tiktok.com/t/ZTabc/', 'https://lite.tiktok.com/t/ZTabc/'],
    ['"https://vt.tiktok.com/ZS1/"', 'https://vt.tiktok.com/ZS1/'],
    ['**tiktok.com/t/ZT1**', 'tiktok.com/t/ZT1'],
    ['vm.tiktok.com/ZM1 = the same: vm.tiktok.com/ZM1', 'vm.tiktok.com/ZM1'],
    ['[post](https://www.tiktok.com/t/ZT1/)', 'https://www.tiktok.com/t/ZT1/'],
  ])('%s: the link is suggested', (text, suggestion) => {
    expect(parsePostUrl(text)).toEqual({
      ok: false,
      issues: [{ code: 'post_url_inside_text', path: [] }],
      suggestion,
    });
  });

  test('of several links none is suggested', () => {
    expect(parsePostUrl('https://vm.tiktok.com/ZM1/ or https://vm.tiktok.com/ZM2/')).toEqual({
      ok: false,
      issues: [{ code: 'post_url_multiple', path: [], params: { count: 2 } }],
    });
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
  test('a number has lost its last digits, and gives none', () => {
    expect(postCreatedAt(7440000000000000001 as never)).toBeUndefined();
    expect(postCreatedAt(null as never)).toBeUndefined();
  });

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

test('validateCode and parsePostUrl say the same of a link to TikTok', () => {
  const hosts = ['www.', '', 'm.', 'vm.', 'vt.', 'ads.', 'seller-us.', 'WWW.', 'us.'];
  const names = ['@jane', '@', '@&', 'embed/@jane', 'en/@jane'];
  const pages = [
    ...names,
    ...names.map((name) => `${name}/video/${postId}`),
    ...['t/ZTabc123', 'T/ZTabc123', 'v/ZMabc123', 'ZMabc123', 'zmabc123', 'zebrafish', 'Zebra', 'explore'],
    ...[`v/${postId}.html`, `embed/v2/${postId}`, `share/video/${postId}`, 'video/', 'i18n/x', ''],
  ];
  const queries = ['', '/', `?item_id=${postId}`, `&item_id=${postId}`, '?lang=en', '#x', '//'];
  const sameIssue: Readonly<Record<string, string>> = {
    post_url_is_short_link: 'code_is_short_link',
    post_url_is_profile: 'code_is_profile_url',
  };
  for (const host of hosts) {
    for (const page of pages) {
      for (const query of queries) {
        const url = `https://${host}tiktok.com/${page}${query}`;
        const link = parsePostUrl(url);
        const verdict = validateCode(url);
        const [told] = verdict.issues ?? [];
        const expected = link.ok ? 'code_is_post_url' : sameIssue[link.issues[0].code];
        const isTool = /^(?:ads|seller)/.test(host);
        if (expected || !isTool) expect(told?.code, url).toBe(expected ?? 'code_is_url');
        else expect(told?.code, url).toBe('code_is_tool_url');
      }
    }
  }
});
