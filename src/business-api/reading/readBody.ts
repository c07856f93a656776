import type * as z from 'zod';
import { withoutCodes } from './withoutCodes';
import type { Issue, Issues } from '../../vocabulary/verdict';
import type { Reading, Report } from './reading';
import { readLeniently } from './readLeniently';
import { isNothing, valueAt } from './tree';
import { envelope } from '../wire/parts';

/** How one endpoint's data is read. */
export interface BodyReader<Data, Value> {
  readonly schema: () => z.ZodType<Data>;
  /** The key of the data's list, for endpoints that answer with one; a bad row does not lose the others. */
  readonly rowsKey?: string;
  /** Whether the data holds nothing beside its list; absent: it holds nothing. */
  readonly isEmpty?: (data: Data) => boolean;
  /** Makes domain values of the data; `raw` is the data as it came. */
  readonly toValue: (data: Data, raw: unknown, report: Report) => Value;
}

// A part of the request was done: to throw its data away would have that part done twice.
const partialSuccess = 20001;

/** Reads a response body: the envelope first, then its data. It never throws. */
export function readBody<Data, Value>(body: unknown, reader: BodyReader<Data, Value>): Reading<Value> {
  try {
    return readEnvelope(body, reader);
  } catch {
    // Only an object with a getter or proxy that throws comes here: no JSON does.
    return refuse({ code: 'body_unreadable', path: [], params: { expected: 'readable JSON' } });
  }
}

function readEnvelope<Data, Value>(body: unknown, reader: BodyReader<Data, Value>): Reading<Value> {
  const { data: around, issues } = readLeniently(envelope(), body);
  if (around === undefined) {
    const path = typeof body === 'object' && body !== null && !Array.isArray(body) ? ['code'] : [];
    return refuse({ code: 'body_unreadable', path, params: { expected: 'response code' } });
  }
  const { code, message, request_id } = around;
  const id = request_id ? { requestId: request_id } : {};
  const data = valueAt(body, ['data']);
  if (code === 0) return { ...readData(data, issues, reader), ...id };
  const params = { code, message: withoutCodes(message ?? '') };
  if (code !== partialSuccess || isNothing(data)) {
    return { ...refuse({ code: 'api_error', path: ['code'], params }), ...id };
  }
  const partly: Issue = { code: 'api_partial_success', path: ['code'], params };
  return { ...readData(data, [partly, ...issues], reader), ...id };
}

function readData<Data, Value>(
  given: unknown,
  before: readonly Issue[],
  { schema, rowsKey, isEmpty = () => true, toValue }: BodyReader<Data, Value>,
): Reading<Value> {
  const raw = isNothing(given) ? {} : given;
  const { data, issues: found } = readLeniently(schema(), raw, rowsKey);
  const issues = [...before, ...found.map((issue) => ({ ...issue, path: ['data', ...issue.path] }))];
  if (data === undefined) return refuse(...issues);
  if (rowsKey !== undefined && isEmpty(data) && !holdsRows(data, raw, rowsKey)) {
    return refuse({ code: 'body_unreadable', path: ['data'], params: { expected: rowsKey } });
  }
  const value = toValue(data, raw, (issue) => issues.push(issue));
  return { ok: true, value, issues };
}

// Data with other contents and without the list is the answer of another endpoint, not an empty page.
function holdsRows(data: unknown, raw: unknown, rowsKey: string): boolean {
  if (valueAt(data, [rowsKey])) return true;
  const known = Object.keys(data as object);
  return (
    isNothing(valueAt(raw, [rowsKey])) &&
    Object.keys(raw as object).every((key) => known.includes(key) || key === rowsKey)
  );
}

function refuse(...issues: Issue[]): { readonly ok: false; readonly issues: Issues } {
  const [first = { code: 'field_missing', path: ['data'] } as const, ...rest] = issues;
  return { ok: false, issues: [first, ...rest] };
}
