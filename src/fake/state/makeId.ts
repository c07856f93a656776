import type { FakeState } from './records';

/** A new id, the same in every run with the same seed. */
export function makeId(state: FakeState): string {
  return String(7_440_000_000_000_000_000n + BigInt(serialOf(state)));
}

/** The id of a new post: its upper 32 bits are the second of its creation, as with TikTok's own. */
export function makePostId(state: FakeState, publishedAt: Date): string {
  const second = BigInt(Math.floor(publishedAt.getTime() / 1000));
  return String((second << 32n) + BigInt(serialOf(state)));
}

/** The number of the next thing that is made. */
export function serialOf(state: FakeState): number {
  state.serial += 1;
  return state.seed * 1_000_000 + state.serial;
}
