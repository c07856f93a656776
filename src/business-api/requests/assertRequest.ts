import { holdsCode } from './holdsCode';

/** Throws unless a typed argument is an id: non-empty text, since a number has lost its last digits. */
export function assertId(name: string, value: string): void {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${name} must be an id, as text`);
  assertNoCode(name, value);
}

/** Throws when a typed argument, or anything in it, contains a code: the secret would be sent where others read it. */
export function assertNoCode(name: string, value: unknown, seen = new Set<unknown>()): void {
  if (typeof value === 'string' && holdsCode(value)) {
    throw new RangeError(`${name} must not hold an authorisation code`);
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) assertNoCode(`${name}.${key}`, part, seen);
}

/** Throws unless a typed argument is the id of a post. Anything else may be a code, so it is never shown. */
export function assertPostId(name: string, value: string): void {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) {
    throw new RangeError(`${name} must be the id of a post: digits, as text`);
  }
}

/** Throws unless a typed argument is a validated code, which is never shown. */
export function assertCode(name: string, value: string): void {
  if (typeof value !== 'string' || !/^#[\w+/=-]{15,255}$/.test(value)) {
    throw new RangeError(`${name} must be the value of a validated code`);
  }
}

/** Throws unless a typed argument is text. */
export function assertText(name: string, value: string): void {
  if (typeof value !== 'string') throw new RangeError(`${name} must be text`);
  assertNoCode(name, value);
}

/** Throws unless a typed argument is a whole number within the platform's limits. */
export function assertWithin(name: string, value: number, least: number, most = Infinity): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new RangeError(
    `${name} must be a whole number ${most === Infinity ? `from ${least}` : `from ${least} to ${most}`}`,
  );
}

/** Throws unless the page is within the platform's limits; absent values are left to the platform. */
export function assertPage(
  { page, pageSize }: { readonly page?: number | undefined; readonly pageSize?: number | undefined },
  most: number,
): void {
  if (page !== undefined) assertWithin('page', page, 1);
  if (pageSize !== undefined) assertWithin('pageSize', pageSize, 1, most);
}

/** Throws unless the keyword is absent or a text that the platform accepts. */
export function assertKeyword(keyword: string | undefined): void {
  if (keyword === undefined) return;
  if (typeof keyword !== 'string' || keyword.length < 1 || keyword.length > 500) {
    throw new RangeError('keyword must be a text of 1 to 500 characters');
  }
  assertNoCode('keyword', keyword);
}

/** Throws unless a typed argument is a list of valid entries, neither empty nor longer than the platform accepts. */
export function assertEntries<Entry>(
  name: string,
  list: readonly Entry[],
  most: number,
  assertEntry: (name: string, entry: Entry) => void,
): void {
  if (!Array.isArray(list) || list.length < 1 || list.length > most) {
    throw new RangeError(
      `${name} must be a list ${most === Infinity ? 'that is not empty' : `of 1 to ${most}`}`,
    );
  }
  for (const [index, entry] of list.entries()) assertEntry(`${name}[${index}]`, entry as Entry);
}

/** Throws when the further fields in TikTok's own words include one that has its own field here. */
export function assertFurtherFields(
  name: string,
  more: Readonly<Record<string, unknown>>,
  ownFields: readonly string[],
): void {
  const taken = Object.keys(more).find((key) => ownFields.includes(key));
  if (taken !== undefined) throw new RangeError(`${name}.${taken} has a field of its own`);
}
