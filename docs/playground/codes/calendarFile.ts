import { renewalEvents, type RenewalPlan } from 'tiktok-spark-ads';
import { describeRenewalEvent } from 'tiktok-spark-ads/messages';

/** The dates of a plan as a file that calendar apps read. */
export async function calendarFile(plan: RenewalPlan, now: Date): Promise<string> {
  const { default: ical, ICalAlarmType } = await import('ical-generator');
  const calendar = ical({ name: 'Spark Ads authorizations' });
  for (const entry of renewalEvents(plan, { now })) {
    const { title, description } = describeRenewalEvent(entry);
    const event = calendar.createEvent({
      id: entry.uid,
      start: entry.startsAt,
      end: entry.endsAt,
      stamp: now,
      summary: title,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: entry.alarmAt });
  }
  return calendar.toString();
}
