import type { Flight } from '../../vocabulary/time';
import type { CampaignAtRisk } from './campaignAtRisk';
import { compareBindings } from './compareBindings';
import type { Lifetimes } from './lifetimes';
import type { RenewalEntry } from './renewalPlan';

/** Which authorisations count, by index. */
export interface LongestLived {
  readonly kept: Iterable<number>;
  readonly outlived: readonly number[];
  /** The one that is kept of the post of another. */
  readonly keptFor: (index: number) => number | undefined;
  /** What rests on a kept one, where others of its post say more than itself. */
  readonly campaigns: ReadonlyMap<number, CampaignAtRisk>;
}

/** Keeps, of the authorisations of one post, the one that lives longest; what rests on the others rests on it. */
export function keepLongestLived(lifetimes: Lifetimes<RenewalEntry>): LongestLived {
  const { authorisations, ends } = lifetimes;
  // One whose post is not known, as in an empty cell of a sheet, stands for itself.
  const kept = new Map<string | number, number>();
  const campaigns = new Map<number, CampaignAtRisk>();
  const outlived: number[] = [];
  authorisations.forEach((authorisation, index) => {
    if (Number.isNaN(ends[index])) return;
    const key = authorisation.postId || index;
    const rival = kept.get(key);
    const winner = rival === undefined ? index : longerLived(lifetimes, rival, index);
    if (winner !== rival) kept.set(key, winner);
    if (rival === undefined) return;
    const loser = winner === rival ? index : rival;
    outlived.push(loser);
    const both = [winner, loser].map((one) => campaigns.get(one) ?? (authorisations[one] as RenewalEntry));
    campaigns.set(winner, joined(both));
  });
  const keptFor = (index: number) => kept.get(authorisations[index]?.postId || index);
  return { kept: kept.values(), outlived, keptFor, campaigns };
}

/** One that is in force before any that is not, which carries no ad; of two that end together, the first by binding id. */
function longerLived(
  { authorisations, statuses, ends }: Lifetimes<RenewalEntry>,
  a: number,
  b: number,
): number {
  const isActive = (index: number) => statuses[index] === 'active';
  if (isActive(a) !== isActive(b)) return isActive(a) ? a : b;
  const longer = (ends[a] as number) - (ends[b] as number);
  if (longer !== 0) return longer > 0 ? a : b;
  return compareBindings(authorisations[a] as RenewalEntry, authorisations[b] as RenewalEntry) <= 0 ? a : b;
}

function joined(campaigns: readonly CampaignAtRisk[]): CampaignAtRisk {
  const spends = campaigns.map(({ dailySpend }) => dailySpend).filter((spend) => spend != null);
  return {
    flight: campaigns.map(({ flight }) => flight).reduce(longerFlight),
    dailySpend: spends.length > 0 ? Math.max(...spends) : undefined,
  };
}

function longerFlight(a: Flight | undefined, b: Flight | undefined): Flight | undefined {
  if (a == null || b == null) return a ?? b ?? undefined;
  const endOf = ({ endsAt }: Flight) => endsAt?.getTime() ?? Infinity;
  if (endOf(a) !== endOf(b)) return endOf(a) > endOf(b) ? a : b;
  return a.startsAt.getTime() <= b.startsAt.getTime() ? a : b;
}
