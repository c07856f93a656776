import { laterOf } from '../../time/laterOf';
import type { RenewalEntry } from '../../vocabulary/renewals';
import { endsBy } from '../flight/stretches';
import type { Binding, DatedBinding } from './bindings';
import { joinCampaigns, type JoinedCampaign } from './campaignAtRisk';

/** The campaign of a post; if one flight is unknown, a known one that ends before the authorisation settles nothing. */
export function campaignOfPost<Entry extends RenewalEntry>(
  rows: readonly Binding<Entry>[],
  { authorisation, endsAt }: DatedBinding<Entry>,
  now: Date,
): JoinedCampaign {
  if (rows.length === 1) {
    const { flight, dailySpend, rightsUntil } = authorisation;
    return {
      flight: flight ?? undefined,
      dailySpend: dailySpend ?? undefined,
      rightsUntil: rightsUntil ?? undefined,
      hasUnknownFlight: false,
    };
  }
  const resting = rows.filter(({ status }) => status !== 'not_needed');
  const joined = joinCampaigns(resting.map((row) => row.authorisation));
  if (joined.flight === undefined) return { ...joined, hasUnknownFlight: false };
  if (!joined.hasUnknownFlight || !endsBy(joined.flight, laterOf(endsAt, now))) return joined;
  return { ...joined, flight: undefined };
}
