import * as fc from 'fast-check';
import { type LastRun, type RenewalEntry, type RenewalNews, renewalNews } from 'tiktok-spark-ads';
import { expect } from 'vitest';
import { inDays } from './now';

// What can happen to an authorisation on a day: its end is another one, it is withdrawn, or granted again; or the
// platform states an instant of the day that alone was known.
const happenings = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 120 }).map((by) => ({ kind: 'moved' as const, by })) },
  { weight: 2, arbitrary: fc.integer({ min: -90, max: -1 }).map((by) => ({ kind: 'moved' as const, by })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'withdrawn' as const, by: 0 }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'granted' as const, by: 0 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 }).map((by) => ({ kind: 'stated' as const, by })) },
);
interface Year {
  readonly firstEnd: number;
  readonly isDayOnly: boolean;
  readonly happens: readonly (readonly [day: number, what: { readonly kind: string; readonly by: number }])[];
}
const years: fc.Arbitrary<Year> = fc.record({
  firstEnd: fc.integer({ min: -5, max: 200 }),
  isDayOnly: fc.boolean(),
  happens: fc.array(fc.tuple(fc.integer({ min: 1, max: 365 }), happenings), { maxLength: 6 }),
});

/** One authorisation on every day of a year. */
function everyDay(year: Year, postId: string, bindingId: string): readonly RenewalEntry[] {
  let [end, isDayOnly, isWithdrawn] = [year.firstEnd, year.isDayOnly, false];
  return Array.from({ length: 366 }, (_, day) => {
    for (const [, { kind, by }] of year.happens.filter(([when]) => when === day)) {
      if (kind === 'moved') [end, isDayOnly] = [end + by, false];
      if (kind === 'stated' && isDayOnly) [end, isDayOnly] = [end + by, false];
      if (kind === 'withdrawn') isWithdrawn = true;
      if (kind === 'granted') isWithdrawn = false;
    }
    return {
      postId,
      bindingId,
      endsAt: inDays(end),
      endIsLowerBound: isDayOnly,
      platformStatus: isWithdrawn ? 'UNAUTHORIZED' : 'AUTHORIZED',
    };
  });
}

/** A few posts, some of which have two authorisations. */
export const portfoliosOfAYear = fc.array(fc.array(years, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
});

/** Between two moves of an end to a later one, a daily run tells each horizon of a binding once and misses none. */
export function expectEachHorizonOnce(posts: readonly (readonly Year[])[]): void {
  const rows = posts.flatMap((bindings, post) =>
    bindings.map((year, binding) => everyDay(year, String(post), String(binding))),
  );
  const on = (day: number) => rows.map((days) => days[day] as RenewalEntry);
  const tightestTold = new Map<number, number>();
  let lastRun: LastRun | undefined;
  for (let day = 0; day <= 365; day += 1) {
    const today = inDays(day);
    const { newlyDue, plan, thisRun }: RenewalNews = renewalNews(on(day), { now: today, lastRun });
    for (const [index, row] of on(day).entries()) {
      const before = lastRun?.authorisations[index];
      if (before && isRenewed(before, row, today)) tightestTold.delete(index);
      for (const { horizonDays } of newlyDue.filter(({ authorisation }) => authorisation === row)) {
        expect(horizonDays).toBeLessThan(tightestTold.get(index) ?? Infinity);
        tightestTold.set(index, horizonDays);
      }
      // Whatever horizon is due of it, that one or a tighter one has been told.
      const due = plan.due.find(({ authorisation }) => authorisation === row);
      if (due) expect(tightestTold.get(index) ?? Infinity).toBeLessThanOrEqual(due.horizonDays);
    }
    lastRun = thisRun;
  }
}

function daysLeft({ endsAt, platformStatus }: RenewalEntry, today: Date): number {
  return platformStatus === 'UNAUTHORIZED' ? 0 : ((endsAt as Date).getTime() - today.getTime()) / 86_400_000;
}

/** Whether more time was granted than was left, so that it has to be asked for anew. */
function isRenewed(before: RenewalEntry, row: RenewalEntry, today: Date): boolean {
  const [left, leftBefore] = [daysLeft(row, today), daysLeft(before, today)];
  const isStated = before.endIsLowerBound === true && row.endIsLowerBound === false && left - leftBefore <= 2;
  return left > Math.max(leftBefore, 0) && !isStated;
}
