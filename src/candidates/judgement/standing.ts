import type { RateEstimate } from '../../vocabulary/candidates';

// Nine to one: the same certainty as the intervals have.
const likely = 0.9;

/** Whether a rate is clearly above the account's median, clearly below, or neither. */
export function standing({ aboveBaseline }: RateEstimate): 'above' | 'near' | 'below' {
  return aboveBaseline >= likely ? 'above' : aboveBaseline <= 1 - likely ? 'below' : 'near';
}
