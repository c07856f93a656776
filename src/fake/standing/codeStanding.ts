import type { FakeCode, FakePost, FakeState } from '../state/records';

/** Whether a code is in force by the clock, and its owner has not deleted it. At the instant of its end it has expired. */
export function codeStanding({ endsAt, deletedAt }: FakeCode, now: Date): 'live' | 'expired' | 'deleted' {
  if (deletedAt !== undefined) return 'deleted';
  return now < endsAt ? 'live' : 'expired';
}

/** The word of `auth_code_status`. */
export function codeStatusWord(code: FakeCode, now: Date): 'NOT_USED' | 'IN_USE' | 'EXPIRED' | 'DELETED' {
  const standing = codeStanding(code, now);
  if (standing === 'deleted') return 'DELETED';
  if (standing === 'expired') return 'EXPIRED';
  return code.appliedAt === undefined ? 'NOT_USED' : 'IN_USE';
}

/** The codes of a post, the oldest first. */
export function codesOf({ codes }: FakeState, post: FakePost): readonly FakeCode[] {
  return post.codes.flatMap((code) => codes[code] ?? []);
}

/** The code that its owner sees: the newest. */
export function newestCodeOf(state: FakeState, post: FakePost): FakeCode | undefined {
  return codesOf(state, post).at(-1);
}
