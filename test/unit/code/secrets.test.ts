import { codeForQuery, codeKey, maskCode, redactCodes, sameCode } from 'tiktok-spark-ads';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { code, other, shortCode } from './pastes.ts';

const masked = '#Ab1…wQo=';
const unpadded = code.slice(0, -1);

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

  // Fresh seeds found each of them.
  test.each([`${code}-\\`, `${code}-`, `${unpadded}-\\`, '_x0023_a'])(
    'the key of the key of %s is itself',
    (written) => {
      expect(codeKey(codeKey(written))).toBe(codeKey(written));
    },
  );

  test('plausible codes have keys too', () => {
    expect(sameCode(shortCode, shortCode.slice(1))).toBe(true);
    expect(sameCode(shortCode, encodeURIComponent(shortCode))).toBe(true);
    expect(sameCode(shortCode, `${shortCode}=`)).toBe(true);
  });
});

describe('codeForQuery', () => {
  test('escapes what a query would read otherwise', () => {
    expect(codeForQuery('#a+b/c=')).toBe('%23a%2Bb%2Fc%3D');
  });

  test('escapes what is escaped already no second time', () => {
    expect(codeForQuery(codeForQuery(code))).toBe(encodeURIComponent(code));
    expect(codeForQuery(code.replaceAll('+', '&#43;'))).toBe(encodeURIComponent(code));
  });

  test('does not throw for half a character', () => {
    expect(codeForQuery('\ud83d#a')).toBe('%23a');
  });
});

test.each([[null], [undefined], [42], [{}]])('%s is no text, and so no code', (value) => {
  const none = value as never;
  expect([codeKey(none), codeForQuery(none), maskCode(none)]).toEqual(['', '', '…']);
  expect([sameCode(code, none), sameCode(none, code), sameCode(none, none)]).toEqual([false, false, false]);
});

describe('redactCodes', () => {
  test.each([
    ['a text', `code ${code}!`, `code ${masked}!`],
    ['a link', `/x?auth_code=${encodeURIComponent(code)}&y=1`, `/x?auth_code=${masked}&y=1`],
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

  test('dates and functions stay; an instance becomes its fields', () => {
    const date = new Date(0);
    const run = () => code;
    class Box {
      constructor(readonly code: string) {}
    }
    const redacted = redactCodes({ date, run, box: new Box(code), bare: Object.create(null) as object });
    expect(redacted.date).toBe(date);
    expect(redacted.run).toBe(run);
    expect(Object.getPrototypeOf(redacted.box)).toBe(Object.prototype);
    expect(redacted.box.code).toBe(masked);
    expect(Object.getPrototypeOf(redacted.bare)).toBeNull();
  });

  test('a field called __proto__ stays a field', () => {
    const redacted = redactCodes(JSON.parse(`{"__proto__":{"auth_code":"${code}"}}`) as object);
    expect(JSON.stringify(redacted)).toBe(`{"__proto__":{"auth_code":"${masked}"}}`);
  });

  // A piece of the code that is long enough to matter, however it is escaped.
  const holdsCode = (text: string) =>
    Array.from({ length: 11 }, (_, index) => code.slice(4 + index * 5, 10 + index * 5)).some((part) =>
      text.includes(part),
    );
  const hex = (character: string) => `\\u00${character.charCodeAt(0).toString(16)}`;

  test.each([
    ['slashes that JSON escaped', `{"x":"${code.replaceAll('/', '\\/')}"}`],
    ['characters that JSON escaped', `{"x":"${code.replace(/[#+/=]/g, hex)}"}`],
    ['the same in JSON within JSON', JSON.stringify(`{"x":"${code.replace(/[#+/=]/g, hex)}"}`)],
    ['named entities', code.replace('#', '&num;').replaceAll('+', '&plus;').replace('=', '&equals;')],
    ['without its #, escaped', `x ${code.slice(1).replaceAll('/', '\\/')}`],
    ['a decoded form', `auth_code=${code.replaceAll('+', ' ')}&x=1`],
    ['a decoded form without #', `auth_code=${code.slice(1).replaceAll('+', ' ')}`],
    ['an e-mail that broke it', `Hi\n> ${code.slice(0, 50)}\n> ${code.slice(50)}\n> bye`],
    ['broken early', `${code.slice(0, 9)}\r\n${code.slice(9)}`],
    ['broken twice', `${code.slice(0, 22)}\n${code.slice(22, 44)}\n${code.slice(44)}`],
    ['broken, as JSON', JSON.stringify(`${code.slice(0, 40)}\n${code.slice(40)}`)],
    ['a text that is an object', new String(code)],
    ['bytes', new TextEncoder().encode(code)],
    ['a buffer', { body: Buffer.from(code) }],
    ['a pattern', new RegExp(code.replaceAll('+', '-'))],
    ['many errors in one', new AggregateError([new Error(code)], 'failed')],
  ])('leaks nothing of %s', (_, value) => {
    const redacted = redactCodes<unknown>(value);
    expect(holdsCode(`${inspect(redacted, { depth: 9 })} ${JSON.stringify(redacted)}`)).toBe(false);
  });

  test.each([
    ['{"auth_code":"abc","x":1}', '{"auth_code":"…","x":1}'],
    [String.raw`"{\"auth_code\":\"abc\",\"x\":1}"`, String.raw`"{\"auth_code\":\"…\",\"x\":1}"`],
    ['GET /x?auth_code=abc&y=1', 'GET /x?auth_code=…&y=1'],
    ["{ auth_code: 'two words' }", "{ auth_code: '…' }"],
    ['{"auth_code":"","x":null}', '{"auth_code":"","x":null}'],
    ['{"auth_code":null}', '{"auth_code":null}'],
    ['the auth_code is wrong', 'the auth_code is wrong'],
    ['#a_long_hashtag_is_lost then level=info', '#a_l…lost then level=info'],
  ])('the field within a text: %s', (text, expected) => {
    expect(redactCodes(text)).toBe(expected);
  });

  test.each([
    [
      'a query',
      new URLSearchParams({ auth_code: 'abc', note: code }),
      [
        ['auth_code', '…'],
        ['note', masked],
      ],
    ],
    ['headers', new Headers({ 'x-code': code }), [['x-code', masked]]],
    ['a map with the field', new Map([['auth_code', 'abc']]), new Map([['auth_code', '…']])],
    ['an address', new URL('https://example.com/?auth_code=abc'), 'https://example.com/?auth_code=…'],
    [
      'what shows no field',
      new (class {
        #code = code;
        toString() {
          return `code ${this.#code}`;
        }
      })(),
      `code ${masked}`,
    ],
    [
      'what cannot be read',
      {
        get x(): string {
          throw new Error(code);
        },
      },
      { x: '[unreadable]' },
    ],
    [
      'what cannot become JSON',
      {
        toJSON() {
          throw new Error(code);
        },
      },
      '[unreadable]',
    ],
    ['bytes', [new Uint8Array(3)], ['[3 bytes]']],
  ])('can be printed: %s', (_, value, expected) => {
    const redacted = redactCodes<unknown>(value);
    expect(redacted).toEqual(expected);
    expect(inspect(redacted)).not.toContain(code);
  });

  test('takes time that grows with the length, whatever the text', () => {
    for (const unit of [
      '#',
      '\\',
      '%25',
      '&amp;',
      '&',
      'a',
      '#a ',
      'auth_code="',
      'auth_code=a ',
      '#a\n',
      'auth_code:',
    ]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const began = process.cpuUsage();
      redactCodes(text);
      // Time of this process only: other programs may run, too.
      expect(process.cpuUsage(began).user / 1000, unit).toBeLessThan(1500);
    }
  });
});
