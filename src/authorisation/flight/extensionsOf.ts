import { millisecondsInDay } from 'date-fns/constants';
import { addPlatformDays } from '../../time/addPlatformDays';
import { laterOf } from '../../time/laterOf';
import type { PlannedExtension } from '../../vocabulary/durationAdvice';
import type { ChosenDays } from './chooseDays';

/** Each extension is due one buffer before the end that it moves. */
export function extensionsOf(
  { extensions }: ChosenDays,
  firstEnd: Date,
  generatedAt: Date,
  bufferDays: number,
): PlannedExtension[] {
  let end = firstEnd;
  return extensions.map((days) => {
    const by = laterOf(generatedAt, new Date(end.getTime() - bufferDays * millisecondsInDay));
    end = addPlatformDays(end, days, 'the end of an extension');
    return { by, days, endsAt: end };
  });
}
