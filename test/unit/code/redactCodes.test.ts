import { maskCode, redactCodes } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const code = buildCode(1);
const masked = maskCode(code);

describe('errors', () => {
  const cause = new Error(`refused ${code}`);

  test('keep their kind and what they say, wherever they say it', () => {
    const error = new AggregateError([new Error(code)], `applying ${code} failed`, { cause });
    const safe = redactCodes(error);
    expect(safe).toBeInstanceOf(AggregateError);
    expect(safe.name).toBe('AggregateError');
    expect(safe.message).toBe(`applying ${masked} failed`);
    expect(safe.stack).toContain(masked);
    expect(safe.stack).not.toContain(code);
    expect((safe.cause as Error).message).toBe(`refused ${masked}`);
    expect((safe.errors as Error[]).map(({ message }) => message)).toEqual([masked]);
  });

  test('get no field that they had not, and keep one that is there and undefined', () => {
    expect(Object.hasOwn(redactCodes(new Error('x')), 'cause')).toBe(false);
    expect(Object.hasOwn(redactCodes(new Error('x', { cause: undefined })), 'cause')).toBe(true);
    expect(Object.keys(redactCodes(cause))).toEqual([]);
  });

  test('can be read, where name and message are computed and not kept', () => {
    const safe = redactCodes(new DOMException(`no answer for ${code}`, 'AbortError'));
    expect([safe.name, safe.message]).toEqual(['AbortError', `no answer for ${masked}`]);
  });

  test('keep a name that they do not show among their fields', () => {
    const error = Object.defineProperty(new Error('x'), 'name', { value: 'RefusedError' });
    expect(redactCodes(error).name).toBe('RefusedError');
  });
});

describe('what is no plain object', () => {
  class Request {
    constructor(readonly auth_code: string) {}
  }
  class Link {
    toString() {
      return `code ${code}`;
    }
  }
  class Playlist {
    constructor(readonly entries: readonly string[]) {}
    *[Symbol.iterator]() {
      yield* this.entries;
    }
  }
  const selfish: Record<string, unknown> = { code };
  selfish['self'] = selfish;

  test.each<[what: string, value: unknown, copy: unknown]>([
    ['a text as an object', Object(code), masked],
    ['an array', [code, 1], [masked, 1]],
    ['an instance with fields', new Request(code), { auth_code: masked }],
    ['an instance without any', new Link(), `code ${masked}`],
    ['a toJSON that is a value', { toJSON: code }, { toJSON: masked }],
    ['a toJSON that is called', { toJSON: () => ({ code }) }, { code: masked }],
    ['entries that are a field', { entries: code }, { entries: masked }],
    ['entries that are a function', { entries: String, code }, { entries: String, code: masked }],
    ['an instance that lists what it has', new Playlist([code]), { entries: [masked] }],
    ['nothing in an object', {}, {}],
    ['nothing in a list', [], []],
    [
      'a query',
      new URLSearchParams({ auth_code: code, page: '2' }),
      [
        ['auth_code', masked],
        ['page', '2'],
      ],
    ],
    ['a map', new Map([[code, code]]), new Map([[masked, masked]])],
    ['a set', new Set([code]), new Set([masked])],
    ['no prototype', Object.assign(Object.create(null) as object, { code }), { code: masked }],
    ['bytes', new Uint8Array(3), '[3 bytes]'],
    ['a secret field of a number', { auth_code: 7, page: 7 }, { auth_code: maskCode('7'), page: 7 }],
    ['an empty secret field', { auth_code: '' }, { auth_code: '' }],
    ['a secret field of something else', { auth_code: { note: 'x' } }, { auth_code: { note: '…' } }],
    ['a field that is undefined', { code: undefined }, { code: undefined }],
  ])('%s', (_, value, copy) => {
    expect(redactCodes(value)).toEqual(copy);
  });

  test('refers to itself as before', () => {
    const safe = redactCodes(selfish);
    expect(safe['code']).toBe(masked);
    expect(safe['self']).toBe(safe);
  });

  test('is said to be circular, where its form in JSON is made anew each time', () => {
    const node = { code, self: {}, toJSON: () => ({ code: node.code, self: node.self }) };
    node.self = node;
    expect(redactCodes<unknown>(node)).toEqual({ code: masked, self: '[circular]' });
  });

  test('can be added to and taken from, as the copy belongs to the caller', () => {
    const copy = redactCodes<Record<string, unknown>>({ code, page: 2 });
    copy['page'] = 3;
    delete copy['code'];
    expect(copy).toEqual({ page: 3 });
  });

  test('that cannot be read is said to be so', () => {
    const hostile = {
      get code() {
        throw new Error(code);
      },
    };
    expect(redactCodes(hostile)).toEqual({ code: '[unreadable]' });
    expect(
      redactCodes({
        toJSON() {
          throw new Error(code);
        },
      }),
    ).toBe('[unreadable]');
  });

  test('a symbol among the keys of a map may name a code, too', () => {
    const [key, other] = [Symbol('auth_code'), Symbol('note')];
    const map = new Map([
      [key, 'x'],
      [other, 'x'],
    ]);
    expect([...redactCodes(map)]).toEqual([
      [key, '…'],
      [other, 'x'],
    ]);
  });
});
