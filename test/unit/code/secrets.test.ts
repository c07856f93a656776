import { codeForQuery, codeKey, maskCode, redactCodes, sameCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { code, other, shortCode } from './pastes.ts';

const masked = '#Ab1…wQo=';

describe('maskCode', () => {
  test('shows the ends of a code, and nothing of what is shorter than one', () => {
    expect(maskCode(code)).toBe(masked);
    expect(maskCode(code.slice(0, 16))).toBe('#Ab1…VRxn'.replace('VRxn', code.slice(12, 16)));
    expect(maskCode(code.slice(0, 15))).toBe('…');
    expect(maskCode('')).toBe('…');
  });
});

describe('codeKey and sameCode', () => {
  test.each([
    ['its # lost', code.slice(1)],
    ['its = lost', code.slice(0, -1)],
    ['both lost', code.slice(1, -1)],
    ['percent-encoded', encodeURIComponent(code)],
    ['percent-encoded without its #', encodeURIComponent(code.slice(1))],
    ['+ turned to spaces', code.replaceAll('+', ' ')],
    ['broken over lines', `${code.slice(0, 30)}\n${code.slice(30)}`],
    ['labelled and quoted', `Code: “${code}”.`],
    ['amid a text', `here you go ${code} thanks`],
  ])('are blind for %s', (_, written) => {
    expect(codeKey(written)).toBe(codeKey(code));
    expect(sameCode(written, code)).toBe(true);
  });

  test.each([
    ['another code', code, other],
    ['another case', code, code.replace('b', 'B')],
    ['a cut-off code', code, code.slice(0, 40)],
    ['nothing and nothing', '', ' '],
    ['a # and nothing', '#', ''],
  ])('tell %s apart', (_, one, two) => {
    expect(sameCode(one, two)).toBe(false);
  });

  test('plausible codes have keys too', () => {
    expect(sameCode(shortCode, shortCode.slice(1))).toBe(true);
    expect(sameCode(shortCode, encodeURIComponent(shortCode))).toBe(true);
  });
});

describe('codeForQuery', () => {
  test('escapes what a query would read otherwise', () => {
    expect(codeForQuery('#a+b/c=')).toBe('%23a%2Bb%2Fc%3D');
  });

  test('does not throw for half a character', () => {
    expect(codeForQuery('\ud83d')).toBe('%EF%BF%BD');
  });
});

describe('redactCodes', () => {
  test.each([
    ['a text', `code ${code}!`, `code ${masked}!`],
    ['a link', `/x?auth_code=${encodeURIComponent(code)}&y=1`, '/x?auth_code=%23A…o%3D&y=1'],
    ['JSON in a text', JSON.stringify({ auth_code: code }), JSON.stringify({ auth_code: masked })],
    ['a code without #', `got ${code.slice(1)}.`, 'got Ab1T…wQo=.'],
    ['a plausible code', shortCode, maskCode(shortCode)],
    ['two of them', [code, [other]], [masked, [maskCode(other)]]],
    [
      'a field of the API, whatever it holds',
      { auth_code: 'short', authCode: 'x' },
      { auth_code: '…', authCode: '…' },
    ],
    ['the second code of a stitch', { original_post_auth_code: 'abc' }, { original_post_auth_code: '…' }],
    ['an empty field', { auth_code: '', AUTH_CODE: null }, { auth_code: '', AUTH_CODE: null }],
    ['keys', { [code]: 1 }, { [masked]: 1 }],
    ['a map and a set', new Map([[code, new Set([code])]]), new Map([[masked, new Set([masked])]])],
    ['what has a JSON form', { url: { toJSON: () => `/?c=${code}` } }, { url: `/?c=${masked}` }],
    [
      'other things',
      [1, null, undefined, true, 10n, '#fyp', 'hello'],
      [1, null, undefined, true, 10n, '#fyp', 'hello'],
    ],
  ])('%s', (_, value, expected) => {
    expect(redactCodes<unknown>(value)).toEqual(expected);
  });

  test('a response body, unchanged itself', () => {
    const body = { code: 0, data: { list: [{ item_info: { auth_code: code, item_id: '7' } }] } };
    const before = structuredClone(body);
    expect(redactCodes(body)).toEqual({
      code: 0,
      data: { list: [{ item_info: { auth_code: masked, item_id: '7' } }] },
    });
    expect(body).toEqual(before);
  });

  test('an error, with its message, stack and cause', () => {
    const error = Object.assign(new TypeError(`bad ${code}`, { cause: new Error(code) }), {
      auth_code: code,
    });
    const redacted = redactCodes(error);
    expect(redacted).toBeInstanceOf(TypeError);
    expect(redacted.message).toBe(`bad ${masked}`);
    expect(redacted.name).toBe('TypeError');
    expect((redacted.cause as Error).message).toBe(masked);
    expect([redacted.stack, String(redacted), JSON.stringify(redacted)].join()).not.toContain(code);
    expect(Object.keys(redacted)).toEqual(['auth_code']);
  });

  test('what refers to itself', () => {
    const node: Record<string, unknown> = { code };
    node['self'] = [node];
    const redacted = redactCodes(node);
    expect(redacted['code']).toBe(masked);
    expect((redacted['self'] as unknown[])[0]).toBe(redacted);
  });

  test('dates, functions and instances keep what they are', () => {
    const date = new Date(0);
    const run = () => code;
    class Box {
      constructor(readonly code: string) {}
    }
    const redacted = redactCodes({ date, run, box: new Box(code), bare: Object.create(null) as object });
    expect(redacted.date).toBe(date);
    expect(redacted.run).toBe(run);
    expect(redacted.box).toBeInstanceOf(Box);
    expect(redacted.box.code).toBe(masked);
    expect(Object.getPrototypeOf(redacted.bare)).toBeNull();
  });

  test('a field called __proto__ stays a field', () => {
    const redacted = redactCodes(JSON.parse(`{"__proto__":{"auth_code":"${code}"}}`) as object);
    expect(JSON.stringify(redacted)).toBe(`{"__proto__":{"auth_code":"${masked}"}}`);
  });
});
