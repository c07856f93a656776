import type { RateEstimate } from '../../vocabulary/candidates';

// Nine to one: the same certainty as that of the intervals.
const likely = 0.9;
// With enough views, any difference is certain. Within a fifth of the median, a post is average.
const telling = 0.2;

/** Whether a rate is clearly above the median it is compared with, and by a fifth; or that far below it; or neither. */
export function standing({ aboveBaseline, lift }: RateEstimate): 'above' | 'near' | 'below' {
  if (aboveBaseline >= likely && lift >= telling) return 'above';
  return aboveBaseline <= 1 - likely && lift <= -telling ? 'below' : 'near';
}

/** Whether the opening clearly loses well over half of the usual viewers: the post is then no first choice, however engaged the rest are. */
export function failsToHook(hook: RateEstimate | undefined): boolean {
  return hook !== undefined && standing(hook) === 'below' && hook.lift <= failing;
}

const failing = -0.6;
