import { min } from 'date-fns/min';

/** The earlier of two instants; where only one is known, that one. */
export function earlierOf(one: Date, other: Date | undefined): Date {
  return other ? min([one, other]) : one;
}
