import { millisecondsInDay } from 'date-fns/constants';
import { knownDurations } from '../../facts/tables/durations';
import type {
  DurationChain,
  DurationChoice,
  DurationRecommendation,
  ReportedAlternative,
} from '../../vocabulary/durationAdvice';
import { chooseDays, type ChosenDays } from './chooseDays';
import { type CoverGoal, marginOf } from './coverGoal';
import { extensionsOf } from './extensionsOf';

/** Other choices that cover the flight, each with its end and how much it leaves to spare. */
export function otherChoices(
  generatedAt: Date,
  chosen: ChosenDays,
  goal: CoverGoal,
  shortestFirst: readonly number[],
): Pick<DurationRecommendation, 'tight' | 'generous' | 'chain' | 'alternative'> {
  const from = generatedAt.getTime();
  const isAlone = chosen.extensions.length === 0;
  const endOf = (days: number) => from + days * millisecondsInDay;
  const choice = (days: number): DurationChoice => ({
    days,
    endsAt: new Date(endOf(days)),
    marginDays: marginOf(endOf(days), goal),
  });
  const shorter = shortestFirst.filter((days) => days < chosen.days);
  const tight = shorter.filter((days) => endOf(days) >= goal.flightEnd).at(-1);
  const generous = isAlone ? shortestFirst.find((days) => days > chosen.days) : undefined;
  const chain = isAlone ? chainOf(generatedAt, chosen.days, goal, shorter) : undefined;
  const alternative = reportedAlternative(chosen, goal, isAlone, endOf);
  return {
    ...(tight !== undefined && { tight: choice(tight) }),
    ...(generous !== undefined && isInstant(endOf(generous)) && endOf(generous) <= goal.rightsEnd
      ? { generous: choice(generous) }
      : {}),
    ...(chain && { chain }),
    ...(alternative && { alternative: { ...choice(alternative.days), factId: alternative.factId } }),
  };
}

const mostInAChain = 2;

/** Fewer days in all, for one or two more asks; not worth it unless it saves at least half of the days. */
function chainOf(
  generatedAt: Date,
  days: number,
  goal: CoverGoal,
  shorter: readonly number[],
): DurationChain | undefined {
  if (shorter.length === 0) return undefined;
  const from = generatedAt.getTime();
  // A duration that covers the flight without a buffer is already the tight choice.
  const { days: first, extensions, until } = chooseDays(from, { ...goal, flightEnd: goal.target }, shorter);
  const isLess = until - from <= (days * millisecondsInDay) / 2;
  if (extensions.length === 0 || extensions.length > mostInAChain || !isLess) return undefined;
  const firstEnd = new Date(from + first * millisecondsInDay);
  const renewals = extensionsOf({ days: first, extensions, until }, firstEnd, generatedAt, goal.bufferDays);
  return { days: first, renewals, endsAt: new Date(until), marginDays: marginOf(until, goal) };
}

/** A reported duration that would do and is shorter, or saves an extension; one on offer is never shorter. */
function reportedAlternative(
  { days, until }: ChosenDays,
  { target, rightsEnd }: CoverGoal,
  isAlone: boolean,
  endOf: (days: number) => number,
): Pick<ReportedAlternative, 'days' | 'factId'> | undefined {
  return knownDurations.find(
    (known) =>
      known.knownAs === 'reported' &&
      (known.days < days || !isAlone) &&
      endOf(known.days) >= target &&
      // An end that no Date can hold is not an alternative, but no reason to withhold the others.
      isInstant(endOf(known.days)) &&
      (endOf(known.days) <= rightsEnd || until > rightsEnd),
  );
}

function isInstant(ms: number): boolean {
  return !Number.isNaN(new Date(ms).getTime());
}
