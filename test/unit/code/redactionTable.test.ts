import { extractCodes, redactCodes, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writers } from '../../support/writers.ts';
import { pastes } from './pastes.ts';

const code = buildCode(1) as string;
const bare = code.slice(1);

/** Eight characters of the code in a row, which are enough to find it. */
const piecesOf = (whole: string) =>
  Array.from({ length: whole.length }, (_, at) => whole.slice(at, at + 8)).slice(4, -12);
const holdsCode = (shown: string, whole = code) => piecesOf(whole).some((piece) => shown.includes(piece));

describe('what must go from a text', () => {
  test.each<[where: string, text: string]>([
    ...Object.entries(writers).map(([name, write]): [string, string] => [
      name,
      `x ${write(`say ${code}`)} y`,
    ]),
    ...Array.from({ length: 8 }, (_, at): [string, string] => [
      `a soft line end after ${1 + at * 9}`,
      `x ${code.slice(0, 1 + at * 9)}=\r\n${code.slice(1 + at * 9)}`,
    ]),
    ...['x ', 'code: =\r\n', '=\n=\n', '> ', 'x =\n> '].map((before): [string, string] => [
      `soft line ends behind the # and the code, and before them ${JSON.stringify(before)}`,
      `${before}#=\r\n${bare}=\n`,
    ]),
    ['Markdown', `x ${code.replaceAll('+', '\\+').replace('=', '\\=')}`],
    ['a tag between letters', `x ${code.slice(0, 30)}<wbr>${code.slice(30)}`],
    ['a variation selector', `x ${[...code].join('\ufe0f')}`],
    ['bidirectional marks', `x \u2067${code.slice(0, 9)}\u202e${code.slice(9)}\u2069`],
    ['a zero byte', `x ${code.slice(0, 9)}\0${code.slice(9)}`],
    ['tag characters', `x ${[...code].join('\u{e0041}')}`],
    ['padded entities', `x ${code.replace('#', '&#035;').replaceAll('+', '&#0043;')}`],
    ['letters as entities', `x ${code.replaceAll('a', '&#97;').replaceAll('B', '%42')}`],
    ['no #, behind an escaped space', `x%20${encodeURIComponent(bare)}`],
    ['no #, in a path', `GET /v1/codes/${bare} 200`],
    ['no #, in an escaped path', `GET /v1/codes/${encodeURIComponent(bare)}?x=1`],
    ['no #, in an address', `https://example.com/codes/${bare}`],
    ['no #, in JSON with escaped slashes', `{"x":"\\/codes\\/${bare.replaceAll('/', '\\/')}"}`],
    ...[' |\n| ', '" + "', "' .\n  '", '</td><td>', '\\par\r\n', ']]><![CDATA[', '…', '\nAL> '].map(
      (between): [string, string] => [
        `something unreadable inside, ${JSON.stringify(between)}`,
        `x ${code.slice(0, 24)}${between}${code.slice(24)} y`,
      ],
    ),
    ['something unreadable behind its beginning', `x ${code.slice(0, 11)}" + "${code.slice(11)} y`],
    ['spaces instead of +, alone', code.replaceAll('+', ' ')],
    ['an emoji inside, alone', `${code.slice(0, 9)}👍${code.slice(9)}`],
    ['no # and a label', `Code: ${bare.slice(0, -1)}`],
  ])('%s', (_, text) => {
    expect(holdsCode(redactCodes(text)), redactCodes(text)).toBe(false);
  });
});

describe('what a field for codes holds, in a text', () => {
  test.each([
    ['{"auth_code":["abc","def"],"x":1}', '{"auth_code":["…","…"],"x":1}'],
    ['{"auth_code":{"value":"abc"},"x":1}', '{"auth_code":{"…":"…"},"x":1}'],
    ['<auth_code>abc</auth_code><x>1</x>', '<auth_code>…</auth_code><x>1</x>'],
    ["['auth_code' => 'abc', 'x' => 1]", "['auth_code' => '…', 'x' => 1]"],
    ['{:auth_code=>"abc"}', '{:auth_code=>"…"}'],
    ['auth_code,days\nabc,30\ndef,60\n\nabc,30', 'auth_code,days\n…,30\n…,60\n\nabc,30'],
    ['handle\tAuth code\n@ana\tabc\n', 'handle\tAuth code\n@ana\t…\n'],
    ["{ name: 'auth_code', value: 'abc' }", "{ name: 'auth_code', value: '…' }"],
    [
      'Content-Disposition: form-data; name="auth_code"\r\n\r\nabc\r\n--x',
      'Content-Disposition: form-data; name="auth_code"\r\n\r\n…\r\n--x',
    ],
    ['auth_codes:\n  - abc\n  - def\nx: 1', 'auth_codes:\n  - …\n  - …\nx: 1'],
    ['auth_code: |\n  abc\nx: 1', 'auth_code: |\n  …\nx: 1'],
    ['{\\"auth_code\\":\\"abc\\"}', '{\\"auth_code\\":\\"…\\"}'],
    ['%22auth_code%22%3A%22abc%22', '%22auth_code%22%3A%22…%22'],
    ['{&quot;auth_code&quot;:&quot;abc&quot;}', '{&quot;auth_code&quot;:&quot;…&quot;}'],
    ['map[auth_code:abc days:30]', 'map[auth_code:… days:30]'],
    ['X-Auth-Code: abc', 'X-Auth-Code: …'],
    ['["auth_code","abc"]', '["auth_code","…"]'],
    ['{"auth_code":null,"auth_code_status":"IN_USE"}', '{"auth_code":null,"auth_code_status":"IN_USE"}'],
    ['auth_code_end_time=2026-11-23', 'auth_code_end_time=2026-11-23'],
    ['the auth code is wrong', 'the auth code is wrong'],
  ])('%s', (text, expected) => {
    expect(redactCodes(text)).toBe(expected);
  });
});

describe('what must go from a value', () => {
  test.each<[what: string, value: unknown, expected: unknown]>([
    ['a list', { auth_code: ['abc', 'def'] }, { auth_code: ['…', '…'] }],
    [
      'an object',
      { auth_codes: { first: 'abc', n: 7, on: true } },
      { auth_codes: { first: '…', n: '…', on: true } },
    ],
    ['a boxed string', { auth_code: Object('abc') as unknown }, { auth_code: '…' }],
    [
      'a map and a set',
      { authCode: new Map([['a', new Set(['abc'])]]) },
      { authCode: new Map([['…', new Set(['…'])]]) },
    ],
    [
      'a field by its name',
      { name: 'auth_code', value: 'abc', x: 1 },
      { name: 'auth_code', value: '…', x: 1 },
    ],
    ['a pair', ['auth_code', 'abc'], ['auth_code', '…']],
    [
      'headers in a row',
      ['Host', 'a.example', 'X-Auth-Code', 'abc'],
      ['Host', 'a.example', 'X-Auth-Code', '…'],
    ],
    [
      'a longer name',
      { 'data[0].original_post_auth_code': 'abc' },
      { 'data[0].original_post_auth_code': '…' },
    ],
    [
      'its state',
      { auth_code_status: 'IN_USE', auth_code: null },
      { auth_code_status: 'IN_USE', auth_code: null },
    ],
  ])('%s of a field for codes', (_, value, expected) => {
    expect(redactCodes(value)).toEqual(expected);
  });

  const key = Symbol(code);
  const named = { [code]: () => 1 }[code];
  test.each<[what: string, value: unknown]>([
    ['a symbol', key],
    ['a field that is a symbol', { [key]: code }],
    ["a function's name", named],
    ["a function's field", Object.assign(() => 1, { code })],
    ["a function's source", eval(`() => '${code}'`)],
    ['a pattern', new RegExp(code.replaceAll('+', '\\+'))],
    ['a field of a pattern', Object.assign(/x/, { code })],
    ['a field of a date', Object.assign(new Date(0), { code })],
  ])('%s', (_, value) => {
    const safe = redactCodes({ value });
    expect(holdsCode(inspect(safe, { depth: 9, showHidden: true }) + String(safe.value))).toBe(false);
  });

  test('the same object, in a field for codes and elsewhere', () => {
    const shared = { note: 'abc' };
    expect(redactCodes({ shared, auth_code: shared })).toEqual({ shared, auth_code: { note: '…' } });
  });
});

describe('what must stay', () => {
  const image = (seed: number) => {
    const bytes = Array.from({ length: 600 }, (_, at) => (seed * 7919 + at * at * 31 + at * 97) % 256);
    return `data:image/png;base64,${btoa(String.fromCharCode(...bytes.slice(0, 400 + (seed % 200))))}`;
  };
  test.each([
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a fingerprint', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['an MD5', '1B2M2Y8AsgTpgAmY7PhCfg=='],
    [
      'a token',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ',
    ],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['an id', '7123456789123456789'],
    ['a link', 'https://www.tiktok.com/@ana/video/7440000000000000001?lang=en'],
    ['words', 'Applied 3 codes at 10:22 (Europe/Berlin), 100% done & dusted'],
    ['hashtags', '#fyp #foryou #SparkAds'],
    ['a hash behind a hashtag', 'ticket #12345: sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    [
      'a hash behind a link',
      '<a href="#Section2a">x</a> integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="',
    ],
    [
      'a token behind a colour',
      'color: #ff00aa; eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.TJVA95OrM7E2cBab30RMHrHDcEfx=',
    ],
    ['an account', 'MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM'],
    ['JSON', '{"code":0,"message":"OK","data":{"list":[]}}'],
  ])('%s', (_, text) => {
    expect(redactCodes(text)).toBe(text);
    expect(redactCodes({ text: [text] })).toEqual({ text: [text] });
  });

  test('300 pictures', () => {
    const pictures = Array.from({ length: 300 }, (_, seed) => image(seed));
    expect(pictures.filter((picture) => redactCodes(picture) !== picture)).toEqual([]);
  });
});

test('nothing that is read as a code survives', () => {
  for (const { input } of pastes) {
    const verdict = validateCode(input);
    const read = [
      verdict.ok ? verdict.value : undefined,
      verdict.suggestion,
      ...extractCodes(input).codes.map(({ value }) => value),
    ];
    const safe = redactCodes(input);
    const after = validateCode(safe);
    for (const one of read) {
      if (!one) continue;
      expect([after.ok && after.value, after.suggestion], input).not.toContain(one);
      expect(holdsCode(safe, one) && one.length > 30, `${input} -> ${safe}`).toBe(false);
    }
  }
});
