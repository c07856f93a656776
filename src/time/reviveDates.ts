/**
 * Brings dates back from JSON: pass it to `JSON.parse`, and any result of this library equals the original again.
 *
 * Only texts in the exact form that `Date.prototype.toJSON` writes become a `Date`, in any field; all other values stay
 * as they are. Your own texts in that form become a `Date` too.
 *
 * @param _key - The name of the field, which is ignored.
 * @param value - What `JSON.parse` read.
 * @returns The `Date`, or the value.
 *
 * @example
 * ```ts
 * const saved = JSON.stringify({ endsAt: new Date('2026-11-30T12:00:00Z'), day: '2026-11-30' });
 * JSON.parse(saved, reviveDates); // => { endsAt: new Date('2026-11-30T12:00:00Z'), day: '2026-11-30' }
 * ```
 *
 * @see {@link https://tc39.es/ecma262/#sec-date.prototype.toisostring | Date.prototype.toISOString}
 */
export function reviveDates(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !isoLengths.has(value.length)) return value;
  const date = new Date(value);
  return date.toJSON() === value ? date : value;
}

/** The length of `2026-11-30T12:00:00.000Z`, and of times whose year has a sign and six digits. */
const isoLengths: ReadonlySet<number> = /* @__PURE__ */ new Set([24, 27]);
