/**
 * Brings dates back from JSON: pass it to `JSON.parse`, and what a function of this library returned equals the original.
 *
 * Exactly the texts that `Date.prototype.toJSON` writes become a `Date`, wherever they stand; every other value stays as
 * it is. A text of your own that is written the same way becomes a `Date` too.
 *
 * @param _key - The name of the field; it does not matter.
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

/** Of `2026-11-30T12:00:00.000Z`, and of years with a sign and six digits. */
const isoLengths: ReadonlySet<number> = /* @__PURE__ */ new Set([24, 27]);
