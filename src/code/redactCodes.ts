import { redactValue } from './redaction/redactValue';

/**
 * Copies any structure so that it is safe to log: every code in it is masked, in texts, fields and keys.
 *
 * It masks everything that may be a code (even a long hashtag), in every notation that `validateCode` reads, and
 * everything in a field such as `auth_code` or `original_post_auth_code`: in objects, lists and maps, and in JSON, XML,
 * YAML, CSV, queries, forms and sentences. Hashes, tokens of other products and pictures stay.
 *
 * Objects, arrays, maps, sets and errors are copied, even if they refer to each other. An instance of a class becomes a
 * plain object of its fields, or its text if it has none; headers, queries and forms become a list of pairs; bytes
 * become a note of how many there were; an object with `toJSON` becomes the result of that; a regular expression
 * becomes text. Dates stay, and so do functions, unless there is a code in their name, their source or their fields.
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
  return redactValue(value) as Value;
}
