import { apiErrors, errorSubjects, type ApiErrorRow, type ErrorSubject } from '../facts/tables/apiErrors';
import type { ErrorCause, PlatformExplanation } from '../vocabulary/platform';

/** An error of the platform, in whatever form you have it: an envelope, the params of an `api_error`, or what Ads Manager shows. */
export interface ApiErrorLike {
  /** The number that the envelope or Ads Manager gives. */
  readonly code?: number | string | null | undefined;
  readonly message?: string | null | undefined;
  /** The key that Ads Manager shows, such as `auth_code_expired`. */
  readonly key?: string | null | undefined;
}

/** Why the platform refused, and what to do. */
export type ErrorExplanation = PlatformExplanation<ErrorCause>;

/** The result of {@link explainApiError}. */
export type ApiErrorAnswer =
  | ({ readonly status: 'explained'; readonly candidates: readonly [ErrorExplanation] } & ErrorExplanation)
  | { readonly status: 'ambiguous'; readonly candidates: readonly ErrorExplanation[] }
  | {
      readonly status: 'unknown';
      readonly candidates: readonly [];
      /** `request` if numbers of this range are said to be the caller's fault; absent if the number says nothing. */
      readonly fault?: 'request';
    }
  | { readonly status: 'no_error'; readonly candidates: readonly [] };

/**
 * Explains an error of the platform: what it means, who can fix it and how, and whether to try again.
 *
 * The key decides, in whichever field it is; then the message; then the number, since one number can mean many things.
 * `ambiguous`: it may be any of `candidates`, which may ask different people to act. `unknown`: it is in no table, and
 * nothing is guessed. `no_error`: code 0 means success. Numbers from 50000 to 59999 are TikTok's own failures.
 *
 * @param error - An envelope or part of one; or just the number, the key or the message. Anything else is `unknown`.
 *
 * @example
 * ```ts
 * explainApiError({ code: 4025, key: 'auth_code_expired' });
 * // => { status: 'explained', cause: 'error_code_expired', remedies: ['ask_to_extend', 'ask_for_new_code'], … }
 *
 * explainApiError(4002).candidates.map(({ cause }) => cause); // => ['error_post_unavailable', 'error_post_deleted']
 * explainApiError({ code: 40001, message: 'Requests made too frequently' });
 * // => { status: 'explained', cause: 'error_too_many_requests', retryable: true, … }
 * explainApiError(77).status; // => 'unknown'
 * ```
 *
 * @see {@link https://ads.tiktok.com/help/article/about-spark-ads-code-error-notifications-in-tiktok-ads-manager | About Spark Ads code error notifications}
 */
export function explainApiError(error: ApiErrorLike | number | string): ApiErrorAnswer {
  const { number, words } = clues(error);
  const said = byKey(words) ?? byMessage(words, number);
  if (number === 0 && said === undefined) return { status: 'no_error', candidates: [] };
  const candidates = (said ?? byNumber(number)).map(explanation);
  const [first, ...others] = candidates;
  if (first === undefined) {
    return { status: 'unknown', candidates: [], ...(rangeOf(number) === 4 && { fault: 'request' }) };
  }
  if (others.length > 0) return { status: 'ambiguous', candidates };
  return { status: 'explained', ...first, candidates: [first] };
}

type Rows = readonly ApiErrorRow[];
const rowsOf = (): Rows => apiErrors;
const some = (rows: Rows): Rows | undefined => (rows.length > 0 ? rows : undefined);

/** The number, and everything else in lower case, with keys before messages. */
function clues(error: unknown): { readonly number: number | undefined; readonly words: readonly string[] } {
  const code = typeof error === 'object' ? field(error, 'code') : error;
  const isNumber = typeof code === 'number' || (typeof code === 'string' && /^\s*-?\d{1,9}\s*$/.test(code));
  const texts = [field(error, 'key'), isNumber ? undefined : code, field(error, 'message')];
  const words = texts.filter((text): text is string => typeof text === 'string');
  return { number: isNumber ? Number(code) : undefined, words: words.map((text) => text.toLowerCase()) };
}

/** A field of the given value; one that throws when read counts as absent. */
function field(of: unknown, name: keyof ApiErrorLike): unknown {
  try {
    return typeof of === 'object' && of !== null ? (of as ApiErrorLike)[name] : undefined;
  } catch {
    return undefined;
  }
}

function byKey(words: readonly string[]): Rows | undefined {
  for (const text of words) {
    const tokens = text.split(/[^a-z0-9_]+/);
    const isNamed = (key: string) =>
      key.endsWith('*') ? tokens.some((token) => token.startsWith(key.slice(0, -1))) : tokens.includes(key);
    const rows = some(rowsOf().filter(({ keys }) => keys?.some(isNamed)));
    if (rows) return rows;
  }
  return undefined;
}

function byMessage(words: readonly string[], number: number | undefined): Rows | undefined {
  // A space before every word, so that phrases match from the beginning of a word.
  const text = words.map((one) => ` ${one.replace(/[^\p{L}\p{N}_-]+/gu, ' ')}`).join(' ');
  const has = (phrases: readonly string[] = []) => phrases.some((phrase) => text.includes(` ${phrase}`));
  const isAbout = (subject: string) => has(errorSubjects[subject as ErrorSubject]);
  const said = rowsOf().filter(
    ({ phrases, says = {} }) =>
      has(phrases) || Object.entries(says).some(([subject, parts]) => isAbout(subject) && has(parts)),
  );
  const [throttled] = said.filter(({ cause }) => cause === 'error_too_many_requests');
  if (throttled) return [throttled];
  // A token is never a creator's; and with a login error number, a code is a login code.
  const access = said.filter(({ cause }) => cause === 'error_access_ended');
  const isLogin = byNumber(number).some(({ cause }) => cause === 'error_access_ended');
  if (isLogin) return some(access);
  return some(isAbout('access') && access.length > 0 ? access : said);
}

function byNumber(number: number | undefined): Rows {
  if (number === undefined) return [];
  if (rangeOf(number) === 5) return rowsOf().filter(({ cause }) => cause === 'error_platform_failed');
  return rowsOf().filter(({ numbers }) => numbers?.includes(number));
}

/** The first of the five digits of an envelope's number. */
function rangeOf(number: number | undefined): number {
  return Math.floor((number ?? 0) / 10_000);
}

function explanation({ cause, remedies, actor, retryable, factId }: ApiErrorRow): ErrorExplanation {
  return { cause, remedies, actor, retryable, factId };
}
