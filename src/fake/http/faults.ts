import { frozen } from '../../shared/frozen';
import { copyOf } from '../state/copyOf';
import type { FakeRequest } from './fakeRequest';

/** An HTTP response. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly 'content-type': string };
  readonly body: string;
}

/** What a fault does to a request and its answer. */
interface Fault {
  /** Answers in place of the platform; the request is not carried out. */
  readonly instead?: HttpAnswer;
  /** Spoils the body of the answer; the request is carried out. */
  readonly spoil?: (answer: HttpAnswer) => HttpAnswer;
  /** Rows by which the page is shifted. Waits for a page after the first. */
  readonly shift?: number;
}

const json = { 'content-type': 'application/json' } as const;
const html = { 'content-type': 'text/html' } as const;
const page = (title: string) => `<html><head><title>${title}</title></head><body>${title}</body></html>`;
const error = (code: number, message: string): HttpAnswer => ({
  status: 200,
  headers: json,
  body: JSON.stringify({ code, message, request_id: '20261123120000000000000000000000', data: {} }),
});

/** What can go wrong on the way, one request at a time. */
export const faults = /* @__PURE__ */ (() =>
  frozen({
    /** An error of the envelope: too many requests. */
    rate_limit: { instead: error(40_100, 'Requests made too frequently: QPS limit') },
    /** An error of the envelope: the platform failed. */
    platform_error: { instead: error(50_002, 'Internal service error') },
    /** An error of the envelope: the access token is no longer valid. */
    token_expired: { instead: error(40_105, 'Access token is incorrect or has expired') },
    /** HTTP status 502 with a page in HTML. */
    bad_gateway: { instead: { status: 502, headers: html, body: page('502 Bad Gateway') } },
    /** HTTP status 200 with a page in HTML. */
    html: { instead: { status: 200, headers: html, body: page('Please wait') } },
    /** The request is carried out, but its response never arrives: HTTP status 504. */
    answer_lost: { spoil: () => ({ status: 504, headers: html, body: page('504 Gateway Time-out') }) },
    /** The request is carried out, but the JSON of its response breaks off. */
    cut_off: {
      spoil: (answer) => ({ ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) }),
    },
    /** A page lacks its last row but still counts it. */
    truncated_page: { spoil: withRows((rows) => rows.slice(0, -1)) },
    /** A page has its first row twice. */
    duplicate_row: { spoil: withRows((rows) => [...rows, ...rows.slice(0, 1)]) },
    /** A row was added since the previous page, so the last row of that page comes again. */
    row_repeated: { shift: -1 },
    /** A row was removed since the previous page, so one row is on neither page. */
    row_skipped: { shift: 1 },
  } satisfies Record<string, Fault>))() as Readonly<Record<FaultName, Fault>>;

/** What can go wrong on the way. */
export type FaultName =
  | 'rate_limit'
  | 'platform_error'
  | 'token_expired'
  | 'bad_gateway'
  | 'html'
  | 'answer_lost'
  | 'cut_off'
  | 'truncated_page'
  | 'duplicate_row'
  | 'row_repeated'
  | 'row_skipped';

/** A pending fault. */
export interface FaultInWaiting {
  name: FaultName;
  /** The endpoint that it waits for, such as `tt_video/list`; if absent, the next request to any. */
  on?: string;
  /** How many requests it still spoils. */
  times: number;
}

/** Takes the pending fault for a request, if there is one. */
export function takeFault(waiting: FaultInWaiting[], { endpoint, values }: FakeRequest): Fault | undefined {
  const isLaterPage = Number(values.page) > 1 || (values.cursor !== undefined && values.cursor !== '');
  const index = waiting.findIndex(
    ({ name, on }) =>
      (on === undefined || on === endpoint) && (faults[name].shift === undefined || isLaterPage),
  );
  const found = waiting[index];
  if (found === undefined) return undefined;
  found.times -= 1;
  if (found.times < 1) waiting.splice(index, 1);
  return faults[found.name];
}

const rowKeys = ['list', 'video_list', 'identity_list'];

function withRows(change: (rows: readonly unknown[]) => readonly unknown[]) {
  return (answer: HttpAnswer): HttpAnswer => {
    const body = copyOf(JSON.parse(answer.body)) as { data?: Record<string, unknown> };
    const { data = {} } = body;
    for (const key of rowKeys) if (Array.isArray(data[key])) data[key] = change(data[key] as unknown[]);
    return { ...answer, body: JSON.stringify(body) };
  };
}
