import { maskCode } from './maskCode';

// Fields of TikTok's bodies that hold a code, whatever it looks like.
const secretField = /^(?:original_post_)?auth(?:ori[sz]ation)?[_-]?code$/i;

/** Such a field within a text, as JSON, in a query or in a sentence, with its value in quotes or without. */
const secretInText =
  /(auth(?:ori[sz]ation)?[_ -]?code(?:\\{0,8}["']|%22|&quot;)?\s{0,9}(?:[=:：]|%3[ad])\s{0,9})(?:(\\{0,8}["'])([\s\S]{0,2000}?)\2|(?!\\{0,8}["']{2}|null\b|undefined\b)([^&"',;<>{}()[\]\s]+(?:(?:\s{1,9}[\w+/-]{1,63}){1,9}={1,2}(?![\w+/]))?))/gi;

// More than `extractCodes` takes for a code, in all escapes and over line ends: a log loses nothing by it.
const likeCode = /* @__PURE__ */ (() => {
  const escaped = (hex: string, decimal: string, names: string) =>
    `%(?:25)*(?:${hex})|&(?:amp;)*(?:#(?:${decimal}|x(?:${hex}))|${names});|\\\\{1,8}u00(?:${hex})`;
  const hash = `(?:[#＃]|${escaped('23', '35', 'num')})`;
  const inner = `(?:[\\w+/\\-\uff0b\uff0d\uff0f-\uff19\uff21-\uff3a\uff3f-\uff5a\u00ad\u200b-\u200f\u2060\ufeff]|\\\\{1,8}/|${escaped('2[bf]', '4[37]', 'plus|sol')})`;
  const end = `(?:[=＝]|${escaped('3d', '61', 'equals')})`;
  const goesOn = `(?:(?:[\\s>]|\\\\{1,8}[nrt]){1,9}${inner}{1,63}){1,9}${end}{1,2}(?![\\w+/])`;
  return new RegExp(
    `${hash}(?:${inner}{1,80}${goesOn}|(?:${inner}|${end}){15,999}[\\w+/=-]*)|(?<![\\w+/])${inner}{63}${end}`,
    'gi',
  );
})();

const redactText = (text: string) =>
  text
    .replace(secretInText, (_, key: string, quote = '', quoted?: string, bare?: string) => {
      const value = quoted ?? bare;
      return `${key}${quote}${value ? maskCode(value) : ''}${quote}`;
    })
    .replace(likeCode, maskCode);

/**
 * A copy of any structure that is safe to log: every code in it is masked, in texts, in fields and in keys.
 *
 * It masks whatever may be a code, a long hashtag too, and what stands in or behind a field `auth_code` or
 * `original_post_auth_code`, whatever that is. Objects, arrays, maps, sets and errors are copied, however they refer to
 * each other. An instance of a class becomes a plain object of its fields, or its text when it shows none; headers,
 * queries and forms become a list of pairs; bytes become a note of how many there were; what has a `toJSON` becomes
 * what that gives. Dates and functions stay.
 *
 * @param value - Anything: a response body, an error, a line of text. It is not changed.
 *
 * @example
 * ```ts
 * redactCodes({ auth_code: buildCode(1), note: 'applied' }); // => { auth_code: maskCode(buildCode(1)), note: 'applied' }
 * redactCodes('auth_code=abc&page=2'); // => 'auth_code=\u2026&page=2'
 * ```
 */
export function redactCodes<Value>(value: Value): Value {
  return redact(value, new Map()) as Value;
}

type Copies = Map<unknown, unknown>;
type Pairs = { readonly entries: () => Iterable<[unknown, unknown]> };

function redact(value: unknown, copies: Copies): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (!copies.has(value)) {
    copies.set(value, '[circular]');
    try {
      copies.set(value, copyOf(value, copies));
    } catch {
      copies.set(value, '[unreadable]');
    }
  }
  return copies.get(value);
}

function copyOf(value: object, copies: Copies): unknown {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), copies);
  const primitive: unknown = value.valueOf?.();
  if (typeof primitive === 'string') return redactText(primitive);
  const noted = <Copy extends object>(copy: Copy) => (copies.set(value, copy), copy);
  if (Array.isArray(value)) return copyFields(value, noted([]), copies);
  if (value instanceof Map) {
    const copy = noted(new Map());
    for (const [key, item] of value) copy.set(redact(key, copies), redactField(key, item, copies));
    return copy;
  }
  if (value instanceof Set) {
    const copy = noted(new Set());
    for (const item of value) copy.add(redact(item, copies));
    return copy;
  }
  const kind = Object.getPrototypeOf(value) as object | null;
  if (value instanceof Error) return copyFields(value, noted(Object.create(kind) as object), copies);
  if (isListOfPairs(value)) {
    return [...value.entries()].map(([key, item]) => [redact(key, copies), redactField(key, item, copies)]);
  }
  const isPlain = kind === null || Object.getPrototypeOf(kind) === null;
  if (!isPlain && !Object.keys(value).length) return redactText(String(value));
  return copyFields(value, noted(kind ? {} : (Object.create(null) as object)), copies);
}

const isListOfPairs = (value: object): value is Pairs =>
  Symbol.iterator in value && typeof (value as Partial<Pairs>).entries === 'function';

const redactField = (key: unknown, item: unknown, copies: Copies) =>
  typeof key === 'string' && secretField.test(key) && /^(?:string|number)$/.test(typeof item) && item !== ''
    ? maskCode(String(item))
    : redact(item, copies);

/** Copies what can be seen of a structure, and of an error what is hidden too. */
function copyFields<Copy extends object>(value: object, copy: Copy, copies: Copies): Copy {
  const hidden = value instanceof Error ? ['name', 'message', 'stack', 'cause', 'errors'] : [];
  for (const key of Object.keys(value).concat(hidden)) {
    const item = read(value, key);
    if (item === undefined && !Object.hasOwn(value, key)) continue;
    Object.defineProperty(copy, redactText(key), {
      value: redactField(key, item, copies),
      enumerable: Object.prototype.propertyIsEnumerable.call(value, key),
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return '[unreadable]';
  }
}
