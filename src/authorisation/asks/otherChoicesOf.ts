import type { DurationRecommendation } from '../../vocabulary/durationAdvice';

/** What else would cover the flight, as far as there is something else. */
export function otherChoicesOf({ tight, generous, chain }: DurationRecommendation) {
  return { ...(tight && { tight }), ...(generous && { generous }), ...(chain && { chain }) };
}
