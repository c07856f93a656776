import { type BoundsToSay, endCertainty } from '../results/endCertainty';

/** Whether the end of an authorisation surely is that very instant. */
export function isOneInstant(
  { endsAt, ...bounds }: BoundsToSay & { readonly endsAt: Date },
  other: Date,
): boolean {
  return endsAt.getTime() === other.getTime() && endCertainty(bounds) === 'exact';
}
