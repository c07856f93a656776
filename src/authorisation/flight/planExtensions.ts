import { addPlatformDays } from '../../time/addPlatformDays';
import type { PlannedExtension } from './durationRecommendation';
import { DAY_MS } from '../../time/platformDay';

/** More than anybody will plan: some 19 years of a week each. */
const MOST = 1000;

/** An extension adds to what remains, so that it moves the end by its days whenever it is made. */
export function planExtensions(
  generatedAt: Date,
  firstEnd: Date,
  target: number,
  bufferDays: number,
  choose: (ms: number) => number,
): PlannedExtension[] {
  const plan: PlannedExtension[] = [];
  let end = firstEnd;
  while (end.getTime() < target) {
    if (plan.length === MOST) throw new RangeError(`flight.endsAt must be within ${MOST} extensions`);
    const days = choose(target - end.getTime());
    const by = new Date(Math.max(generatedAt.getTime(), end.getTime() - bufferDays * DAY_MS));
    end = addPlatformDays(end, days, 'the end of an extension');
    plan.push({ by, days, endsAt: end });
  }
  return plan;
}
