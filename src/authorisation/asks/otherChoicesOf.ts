import type { DurationRecommendation } from '../../vocabulary/durationAdvice';

/** Other durations that would cover the flight, if there are any. */
export function otherChoicesOf({ tight, generous, chain }: DurationRecommendation) {
  return { ...(tight && { tight }), ...(generous && { generous }), ...(chain && { chain }) };
}
