import { apiErrors, type ApiErrorRow } from '../facts/tables/apiErrors';
import type { ErrorCause, PlatformExplanation } from '../vocabulary/platform';

/** An error of the platform, as far as it is at hand: an envelope, the params of an `api_error`, what Ads Manager shows. */
export interface ApiErrorLike {
  /** The number that the envelope or Ads Manager gives. */
  readonly code?: number | string | null | undefined;
  readonly message?: string | null | undefined;
  /** The key that Ads Manager shows, such as `auth_code_expired`. */
  readonly key?: string | null | undefined;
}

/** Why the platform refused, and what to do. */
export type ErrorExplanation = PlatformExplanation<ErrorCause>;

/** The answer of {@link explainApiError}. */
export type ApiErrorAnswer =
  | ({ readonly status: 'explained'; readonly candidates: readonly [ErrorExplanation] } & ErrorExplanation)
  | { readonly status: 'ambiguous'; readonly candidates: readonly ErrorExplanation[] }
  | {
      readonly status: 'unknown';
      readonly candidates: readonly [];
      /** Whose fault numbers of this range are said to be; absent when the number says nothing. */
      readonly fault?: 'request' | 'platform';
    }
  | { readonly status: 'no_error'; readonly candidates: readonly [] };

/**
 * What an error of the platform means, who can fix it and how, and whether to try again.
 *
 * The key decides, wherever it stands; then what the message says; then the number. `ambiguous`: the number alone
 * stands for several cases, and `candidates` holds them all. `unknown`: no table has it; then nothing is guessed.
 * `no_error`: code 0 means success.
 *
 * @param error - An envelope or a part of it; or the number, the key or the message alone.
 *
 * @example
 * ```ts
 * explainApiError({ code: 4025, key: 'auth_code_expired' });
 * // => { status: 'explained', cause: 'error_code_expired', remedies: ['ask_to_extend', 'ask_for_new_code'], … }
 *
 * explainApiError(4002).candidates.map(({ cause }) => cause); // => ['error_post_unavailable', 'error_post_deleted']
 * explainApiError({ code: 40001, message: 'QPS limit reached' }).status; // => 'explained'
 * explainApiError(77).status; // => 'unknown'
 * ```
 *
 * @see {@link https://ads.tiktok.com/help/article/about-spark-ads-code-error-notifications-in-tiktok-ads-manager | About Spark Ads code error notifications}
 */
export function explainApiError(error: ApiErrorLike | number | string): ApiErrorAnswer {
  const { number, words } = clues(error);
  if (number === 0 && !byWords(words)) return { status: 'no_error', candidates: [] };
  const rows = byWords(words) ?? byNumber(number, words);
  const candidates = rows.map(explanation);
  const [first, ...others] = candidates;
  if (first === undefined) return { status: 'unknown', candidates: [], ...faultOf(number) };
  if (others.length > 0) return { status: 'ambiguous', candidates };
  return { status: 'explained', ...first, candidates: [first] };
}

const rowsOf = (): readonly ApiErrorRow[] => apiErrors;

/** The number, and everything else in small letters, with keys before messages. */
function clues(error: ApiErrorLike | number | string | null): {
  number: number | undefined;
  words: string[];
} {
  const given: ApiErrorLike | null = typeof error === 'object' ? error : { code: error };
  const { code, key, message }: ApiErrorLike = given ?? {};
  const isNumber = typeof code === 'number' || (typeof code === 'string' && /^-?\d{1,9}$/.test(code));
  const words = [key, isNumber ? null : code, message].filter((text) => typeof text === 'string');
  return { number: isNumber ? Number(code) : undefined, words: words.map((text) => text.toLowerCase()) };
}

function byWords(words: readonly string[]): readonly ApiErrorRow[] | undefined {
  for (const text of words) {
    const tokens = text.split(/[^a-z0-9_]+/);
    const byKey = rowsOf().filter(({ keys }) =>
      keys?.some((key) => tokens.some((token) => isKey(token, key))),
    );
    if (byKey.length > 0) return byKey;
  }
  const byPhrase = rowsOf().filter(({ phrases }) => says(words, phrases));
  return byPhrase.length > 0 ? byPhrase : undefined;
}

function byNumber(number: number | undefined, words: readonly string[]): readonly ApiErrorRow[] {
  const rows = rowsOf().filter((row) => row.number !== undefined && row.number === number);
  const hinted = rows.filter(({ hints }) => says(words, hints));
  return hinted.length > 0 ? hinted : rows;
}

function isKey(token: string, key: string): boolean {
  return key.endsWith('*') ? token.startsWith(key.slice(0, -1)) : token === key;
}

function says(words: readonly string[], phrases: readonly string[] = []): boolean {
  return phrases.some((phrase) => words.some((text) => text.includes(phrase)));
}

function explanation({ cause, remedies, actor, retryable, factId }: ApiErrorRow): ErrorExplanation {
  return { cause, remedies, actor, retryable, factId };
}

function faultOf(number: number | undefined): { readonly fault?: 'request' | 'platform' } {
  const range = Math.floor((number ?? 0) / 10_000);
  if (range === 4) return { fault: 'request' };
  return range === 5 ? { fault: 'platform' } : {};
}
