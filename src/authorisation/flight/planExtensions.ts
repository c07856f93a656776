import { addPlatformDays, DAY_MS } from '../platformTime/addPlatformDays';
import type { PlannedExtension } from './durationRecommendation';

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
    const days = choose(target - end.getTime());
    const by = new Date(Math.max(generatedAt.getTime(), end.getTime() - bufferDays * DAY_MS));
    end = addPlatformDays(end, days, 'the end of an extension');
    plan.push({ by, days, endsAt: end });
  }
  return plan;
}
