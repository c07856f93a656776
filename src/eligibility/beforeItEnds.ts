import { min } from 'date-fns/min';
import { dayToActBefore } from './dayToActBefore';
import { ownEnd } from './ownEnd';
import type { Subject } from './subject';

/** What has to be done while the authorisation lasts, and before the ad starts: the earlier one that is ahead. */
export function beforeItEnds(subject: Subject): Date | undefined {
  const { flight, context } = subject;
  const dates = [flight?.startsAt, dayToActBefore(ownEnd(subject))];
  const ahead = dates.filter((date) => date != null && date > context.now) as Date[];
  return ahead.length > 0 ? min(ahead) : undefined;
}
