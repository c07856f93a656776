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

/** The entry of each post; one whose post is not known stands under itself. */
export type LongestLived<Entry extends RenewalEntry> = Map<string | Entry, LivingEntry<Entry>>;

/** Keeps, of the authorisations of one post, the one that lives longest; returns the one that it makes superfluous. */
export function keepLongestLived<Entry extends RenewalEntry>(
  kept: LongestLived<Entry>,
  entry: LivingEntry<Entry>,
): LivingEntry<Entry> | undefined {
  const key = entry.authorisation.postId ?? entry.authorisation;
  const rival = kept.get(key);
  if (rival === undefined) {
    kept.set(key, entry);
    return undefined;
  }
  const [winner, loser] = outlives(rival, entry) ? [rival, entry] : [entry, rival];
  kept.set(key, carryingBoth(winner, loser));
  return loser;
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
