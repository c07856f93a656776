import type { RateEstimate } from '../../vocabulary/candidates';

// Nine to one: the same certainty as the intervals have.
const likely = 0.9;
// With views enough any difference is certain. Within a fifth of the median a post is a usual one.
const telling = 0.2;

/** Whether a rate is clearly and by a fifth above the median that it is compared with, so far below it, or neither. */
export function standing({ aboveBaseline, lift }: RateEstimate): 'above' | 'near' | 'below' {
  if (aboveBaseline >= likely && lift >= telling) return 'above';
  return aboveBaseline <= 1 - likely && lift <= -telling ? 'below' : 'near';
}

/** Whether the opening clearly loses well over half of the usual viewers: then no engagement of those who stay makes a post a first choice. */
export function failsToHook(hook: RateEstimate | undefined): boolean {
  return hook !== undefined && standing(hook) === 'below' && hook.lift <= failing;
}

const failing = -0.6;
