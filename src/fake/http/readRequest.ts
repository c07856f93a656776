import type { FakeRequest } from './fakeRequest';

/** A request as it goes over the wire. */
export interface HttpRequest {
  readonly method?: string | undefined;
  /** Whole, or from the path on. */
  readonly url?: string | undefined;
  /** JSON text. */
  readonly body?: string | null | undefined;
}

/** Takes a request apart; `undefined` if it is not one to the Business API v1.3. */
export function readRequest(request: HttpRequest): FakeRequest | undefined {
  const { body } = request;
  const method = request.method ?? 'GET';
  const [, endpoint, query = ''] =
    /\/open_api\/v1\.3\/([\w/]+?)\/?(?:\?([^#]*))?(?:#.*)?$/.exec(request.url ?? '') ?? [];
  if (endpoint === undefined || (method !== 'GET' && method !== 'POST')) return undefined;
  const values = { ...valuesOfQuery(query), ...(method === 'POST' ? valuesOfBody(body) : {}) };
  return { method, endpoint, values, shift: 0 };
}

// As a server reads a form: a plus that was not encoded is a space.
function valuesOfQuery(query: string): Record<string, unknown> {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [decoded(name), decoded(value)];
    }),
  );
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function valuesOfBody(body: string | null | undefined): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(body ?? '');
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
