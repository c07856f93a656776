import type * as z from 'zod';
import { withoutCodes } from './withoutCodes';
import type { Issue, Issues } from '../../vocabulary/verdict';
import type { Reading, Report } from './reading';
import { readLeniently } from './readLeniently';
import { isNothing } from './isNothing';
import { valueAt } from './valueAt';
import { envelope } from '../wire/parts';
import { pageFlaw } from './pageFlaw';
import { readerOf, type ReaderName } from './readerOf';

/** How one endpoint's data is read. */
export interface BodyReader<Data, Value> {
  /** The name of the reader, so that it is not suggested for its own responses. */
  readonly name: ReaderName;
  readonly schema: () => z.ZodType<Data>;
  /** The key of the list in the data, for endpoints that return one; a bad row does not affect the others. */
  readonly rowsKey?: string;
  /** Whether the data is empty apart from its list; if absent, it is. */
  readonly isEmpty?: (data: Data) => boolean;
  /** Maps the data to domain values; `raw` is the untouched data. */
  readonly toValue: (data: Data, raw: unknown, report: Report) => Value;
}

// Part of the request was done: if its data were dropped, that part would be requested again.
const partialSuccess = 20001;

/** Reads a response body: the envelope first, then its data. It never throws. */
export function readBody<Data, Value>(body: unknown, reader: BodyReader<Data, Value>): Reading<Value> {
  try {
    return readEnvelope(body, reader);
  } catch {
    // Only an object with a throwing getter or proxy gets here, never JSON.
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
  reader: BodyReader<Data, Value>,
): Reading<Value> {
  const { schema, rowsKey, isEmpty = () => true, toValue } = reader;
  const raw = isNothing(given) ? {} : given;
  const { data, issues: found } = readLeniently(schema(), raw, rowsKey);
  const issues = [...before, ...found.map((issue) => ({ ...issue, path: ['data', ...issue.path] }))];
  const isLost = data === undefined || (rowsKey !== undefined && isEmpty(data) && !hasRow(data, rowsKey));
  const wanted = isLost ? readerOf(raw) : undefined;
  if (wanted !== undefined && wanted !== reader.name) {
    const params = { expected: rowsKey ?? 'data', reader: wanted };
    return refuse({ code: 'body_unreadable', path: ['data'], params });
  }
  if (data === undefined) return refuse(...issues);
  if (rowsKey !== undefined) {
    const contradiction = pageFlaw(data as object, raw, rowsKey);
    if (contradiction) issues.push(contradiction);
    // If there are or should be rows and none could be read, the result must not look like an empty page.
    if (isLost && (contradiction || found.length > 0)) return refuse(...issues);
  }
  const value = toValue(data, raw, (issue) => issues.push(issue));
  return { ok: true, value, issues };
}

function hasRow(data: unknown, rowsKey: string): boolean {
  const rows = valueAt(data, [rowsKey]);
  return Array.isArray(rows) && rows.some((row) => row !== undefined);
}

function refuse(...issues: Issue[]): { readonly ok: false; readonly issues: Issues } {
  const [first = { code: 'field_missing', path: ['data'] } as const, ...rest] = issues;
  return { ok: false, issues: [first, ...rest] };
}
