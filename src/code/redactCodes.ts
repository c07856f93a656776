import { maskCode } from './maskCode';

// Fields of TikTok's bodies that hold a code, whatever it looks like.
const secretField = /^(?:original_post_)?auth_?code$/i;

// More than `extractCodes` takes for a code: a log loses nothing by it.
const likeCode =
  /(?:[#＃]|%(?:25)*23|&(?:amp;)*#(?:35|x23);)(?:[\w+/=\-\uff0b\uff0d\uff0f-\uff1d\uff21-\uff3a\uff3f\u00ad\u200b-\u200f\u2060\ufeff]|%(?:25)*(?:2[bf]|3d)|&(?:amp;)*#(?:4[37]|x2[bf]|61|x3d);){15,}|(?<![\w+/])[A-Z0-9+/]{63}(?:=|%(?:25)*3d)/gi;

/**
 * A copy of any structure that is safe to log: every code in it is masked, in texts, in fields and in keys.
 *
 * It masks whatever may be a code, a long hashtag too, and the fields `auth_code` and `original_post_auth_code`
 * whatever they hold. Objects, arrays, maps, sets and errors are copied, however they refer to each other; what has a
 * `toJSON` is replaced by what that gives, except dates.
 *
 * @param value - Anything: a response body, an error, a line of text. It is not changed.
 *
 * @example
 * ```ts
 * redactCodes({ auth_code: buildCode(1), note: 'applied' }); // => { auth_code: maskCode(buildCode(1)), note: 'applied' }
 * ```
 */
export function redactCodes<Value>(value: Value): Value {
  return redact(value, new Map()) as Value;
}

function redact(value: unknown, copies: Map<unknown, unknown>): unknown {
  if (typeof value === 'string') return value.replace(likeCode, maskCode);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (copies.has(value)) return copies.get(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), copies);
  const copy = emptyLike(value);
  copies.set(value, copy);
  if (copy instanceof Map) {
    for (const [key, item] of value as Map<unknown, unknown>)
      copy.set(redact(key, copies), redact(item, copies));
  } else if (copy instanceof Set) {
    for (const item of value as Set<unknown>) copy.add(redact(item, copies));
  }
  for (const key of Object.keys(value).concat(
    value instanceof Error ? ['name', 'message', 'stack', 'cause'] : [],
  )) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item === undefined && !Object.hasOwn(value, key)) continue;
    const isSecret = secretField.test(key) && typeof item === 'string' && item !== '';
    Object.defineProperty(copy, key.replace(likeCode, maskCode), {
      value: isSecret ? maskCode(item) : redact(item, copies),
      enumerable: Object.prototype.propertyIsEnumerable.call(value, key),
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

function emptyLike(value: object): object {
  if (Array.isArray(value)) return [];
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  return Object.create(Object.getPrototypeOf(value) as object | null) as object;
}
