import type { AuthorisationStatus } from '../vocabulary/authorisation';
import type { Flight } from '../vocabulary/time';
import { compareBindings } from './compareBindings';
import type { RenewalEntry } from './renewalPlan';

/** An authorisation whose end is known, with what rests on its post. */
export interface LivingEntry<Entry extends RenewalEntry> {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  readonly endsAt: Date;
  readonly flight: Flight | undefined;
  readonly dailySpend: number | undefined;
}

/** One entry for each post, and those that it makes superfluous. */
export interface LongestLived<Entry extends RenewalEntry> {
  readonly kept: readonly LivingEntry<Entry>[];
  readonly outlived: readonly LivingEntry<Entry>[];
}

/** Keeps, of the authorisations of one post, the one that lives longest; what rests on the others rests on it. */
export function keepLongestLived<Entry extends RenewalEntry>(
  entries: readonly LivingEntry<Entry>[],
): LongestLived<Entry> {
  const kept: LivingEntry<Entry>[] = [];
  const outlived: LivingEntry<Entry>[] = [];
  const keptOfPost = new Map<string, LivingEntry<Entry>>();
  for (const entry of entries) {
    const { postId } = entry.authorisation;
    const rival = postId === undefined ? undefined : keptOfPost.get(postId);
    const [winner, loser] = rival && outlives(rival, entry) ? [rival, entry] : [entry, rival];
    if (postId === undefined) kept.push(entry);
    else keptOfPost.set(postId, loser ? carryingBoth(winner, loser) : winner);
    if (loser) outlived.push(loser);
  }
  for (const entry of keptOfPost.values()) kept.push(entry);
  return { kept, outlived };
}

function outlives<Entry extends RenewalEntry>(a: LivingEntry<Entry>, b: LivingEntry<Entry>): boolean {
  const longer = a.endsAt.getTime() - b.endsAt.getTime();
  return longer > 0 || (longer === 0 && compareBindings(a.authorisation, b.authorisation) <= 0);
}

function carryingBoth<Entry extends RenewalEntry>(
  winner: LivingEntry<Entry>,
  loser: LivingEntry<Entry>,
): LivingEntry<Entry> {
  const flight = longerFlight(winner.flight, loser.flight);
  const spends = [winner.dailySpend, loser.dailySpend].filter((spend) => spend !== undefined);
  return { ...winner, flight, dailySpend: spends.length > 0 ? Math.max(...spends) : undefined };
}

function longerFlight(a: Flight | undefined, b: Flight | undefined): Flight | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const longer = endOf(a) - endOf(b) || b.startsAt.getTime() - a.startsAt.getTime();
  return longer > 0 ? a : b;
}

function endOf({ endsAt }: Flight): number {
  return endsAt?.getTime() ?? Infinity;
}
