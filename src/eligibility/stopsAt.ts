import { min } from 'date-fns/min';
import { endsBy } from '../authorisation/flight/stretches';
import { earliestEnd } from './sources';
import type { Subject } from './subject';

/** When an ad that may run stops: when its own authorisation ends, or that of a post it is made from. */
export function stopsAt({ flight, standing, sources }: Subject): Date | undefined {
  const ends = [standing?.endsAt, earliestEnd(sources)?.endsAt].filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  const first = min(ends);
  return endsBy(flight, first) ? undefined : first;
}
