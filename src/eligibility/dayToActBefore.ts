import type { EndDoubt } from '../vocabulary/authorisation';

/** The end before which to act; none for an end that can come any day. */
export function dayToActBefore(
  end: ({ readonly endsAt?: Date | undefined } & EndDoubt) | undefined,
): Date | undefined {
  return end?.endIsUpperBound || end?.endIsUnconfirmed ? undefined : end?.endsAt;
}
