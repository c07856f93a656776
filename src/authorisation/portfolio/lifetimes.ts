import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import { within } from '../../shared/within';
import { assertCampaign } from './campaignAtRisk';
import { type Life, lifeOf } from './lifeOf';
import type { RenewalEntry } from './renewalPlan';

/**
 * Where the authorisations of a portfolio stand and when they end, each at the index that it was given at.
 *
 * Columns instead of rows: a million more objects would cost more time and memory than the rest of a plan.
 */
export interface Lifetimes<Entry extends RenewalEntry> {
  readonly authorisations: readonly Entry[];
  readonly statuses: readonly AuthorisationStatus[];
  /** Milliseconds; `NaN` where no end is known. */
  readonly ends: Float64Array;
}

/** A life whose end is known. */
export type KnownLife = Life & { readonly endsAt: Date };

/** Reads where each authorisation stands. */
export function readLifetimes<Entry extends RenewalEntry>(
  authorisations: readonly Entry[],
  now: Date,
): Lifetimes<Entry> {
  const ends = new Float64Array(authorisations.length);
  const statuses = authorisations.map((authorisation, index) => {
    const { status, endsAt } = within(
      () => `authorisations[${index}]`,
      () => {
        assertCampaign(authorisation);
        return lifeOf(authorisation, { now });
      },
    );
    ends[index] = endsAt?.getTime() ?? NaN;
    return status;
  });
  return { authorisations, statuses, ends };
}

/** Where one stands and when it ends; a stated end is handed on as it is. */
export function lifeAt(
  { authorisations, statuses, ends }: Lifetimes<RenewalEntry>,
  index: number,
): KnownLife {
  const end = ends[index] as number;
  const stated = authorisations[index]?.endsAt;
  return {
    status: statuses[index] as AuthorisationStatus,
    endsAt: stated?.getTime() === end ? stated : new Date(end),
  };
}
