import { max } from 'date-fns/max';

/** The later of two instants; where only one is known, that one. */
export function laterOf(one: Date, other: Date | undefined): Date {
  return other ? max([one, other]) : one;
}
