import { endDoubt, firstEnd } from '../authorisation/dates';
import { endsBy } from '../authorisation/flight/stretches';
import type { DoubtedEnd } from '../vocabulary/authorisation';
import type { Subject } from './subject';

/** When an ad stops, and whether with the authorisation of a post that its own is made from. */
export type Stop = DoubtedEnd & { readonly isSource: boolean };

/** When an ad that may run stops: when its own authorisation ends, or that of a post it is made from. */
export function stopsAt({ flight, standing, authorisation, sources }: Subject): Stop | undefined {
  const isOver = standing?.status === 'expired';
  const own = isOver
    ? undefined
    : standing?.endsAt && authorisation && { endsAt: standing.endsAt, ...endDoubt(authorisation) };
  const ends = [own, ...sources.map(({ end }) => end)].filter((end) => end !== undefined);
  const first = firstEnd(ends);
  if (first === undefined || endsBy(flight, first.endsAt)) return undefined;
  return { ...first, isSource: own === undefined || first.endsAt < own.endsAt };
}
