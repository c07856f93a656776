import { assertNoCode } from './assertRequest';

/** A request to read something. */
export interface GetRequest {
  readonly method: 'GET';
  /** The path after `https://business-api.tiktok.com`. */
  readonly path: string;
  /** The finished query string, without `?`: every value is already percent-encoded. Do not encode it again. */
  readonly query: string;
}

/** A request to change something. */
export interface PostRequest<Body extends object = object> {
  readonly method: 'POST';
  /** The path after `https://business-api.tiktok.com`. */
  readonly path: string;
  /** Send it as JSON, with codes as they are; use `redactCodes` before you log it. */
  readonly body: Body;
}

/** A request to the Business API; add your own `Access-Token` header. */
export type ApiRequest = GetRequest | PostRequest;

type QueryValue = string | number | boolean | readonly string[] | null | undefined;

const pathOf = (endpoint: string) => `/open_api/v1.3/${endpoint}/`;

/** A GET request: lists become JSON texts, everything is percent-encoded, and absent or null values are left out. */
export function getRequest(endpoint: string, values: Readonly<Record<string, QueryValue>>): GetRequest {
  assertCodesInPlace(values);
  for (const [name, value] of Object.entries(values)) assertPlain(name, value);
  const query = Object.entries(values)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${encode(Array.isArray(value) ? JSON.stringify(value) : String(value))}`)
    .join('&');
  return { method: 'GET', path: pathOf(endpoint), query };
}

/** Throws if a value cannot be written into a query. */
function assertPlain(name: string, value: unknown): void {
  if (Array.isArray(value)) return value.forEach((entry) => assertPlain(name, entry));
  if (typeof value === 'object' && value !== null)
    throw new RangeError(`${name} must be text, a number or a list`);
}

/** A POST request. */
export function postRequest<Body extends object>(endpoint: string, body: Body): PostRequest<Body> {
  assertCodesInPlace(body);
  return { method: 'POST', path: pathOf(endpoint), body };
}

/** Throws when there is a code outside the fields for codes. Values that were checked by name pass. */
function assertCodesInPlace(sent: object): void {
  for (const [name, value] of Object.entries(sent)) {
    if (name !== 'auth_code' && name !== 'original_post_auth_code') assertNoCode(name, value);
  }
}

// Half of a character that was cut in two cannot be encoded.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
