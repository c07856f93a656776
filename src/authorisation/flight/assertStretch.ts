import { assertInstant } from '../../vocabulary/assertions';

/** Throws when a bound of a stretch of time is no date, or its end is not after its start; absent bounds are fine. */
export function assertStretch(
  name: string,
  { startsAt, endsAt }: { startsAt?: Date | undefined; endsAt?: Date | undefined },
): void {
  if (startsAt != null) assertInstant(`${name}.startsAt`, startsAt);
  if (endsAt == null) return;
  assertInstant(`${name}.endsAt`, endsAt);
  if (startsAt != null && endsAt.getTime() <= startsAt.getTime()) {
    throw new RangeError(`${name}.endsAt must be after ${name}.startsAt`);
  }
}
