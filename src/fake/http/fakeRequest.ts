import { refuse } from '../rules/refuse';

/** A request as the endpoints see it: what was in the query or in the body, by name. */
export interface FakeRequest {
  readonly method: 'GET' | 'POST';
  /** Such as `tt_video/list`. */
  readonly endpoint: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Rows by which a page is shifted, because the list changed since the page before. */
  readonly shift: number;
}

/** What an endpoint needs as text. */
export function textIn({ values }: FakeRequest, name: string): string {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : refuse('fieldMissing');
}

/** A text that may be left out. */
export function textOrNoneIn({ values }: FakeRequest, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : refuse('fieldMissing');
}

/** A whole number, which a query has as text; the default when it is left out. */
export function numberIn(
  request: FakeRequest,
  name: string,
  { most = Infinity, usual }: { readonly most?: number; readonly usual: number },
): number {
  const value = request.values[name];
  if (value === undefined || value === null || value === '') return usual;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) refuse('tooManyRows');
  return number;
}

/** A list, which a query has as a JSON text; absent when it is left out. */
export function listIn({ values }: FakeRequest, name: string): readonly string[] | undefined {
  const value = values[name];
  if (value === undefined || value === null || value === '') return undefined;
  const list = typeof value === 'string' ? parsed(value) : value;
  if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string')) refuse('fieldMissing');
  return list as readonly string[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
