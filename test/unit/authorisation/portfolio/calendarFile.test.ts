import ICAL from 'ical.js';
import ical, { ICalAlarmType } from 'ical-generator';
import { planRenewals, renewalEvents } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

test('the entries of a calendar survive a file, as another program reads it', () => {
  const rows = [9, 50].map((days) => ({
    postId: String(days),
    bindingId: 'b',
    handle: 'ana',
    endsAt: inDays(days),
  }));
  const events = renewalEvents(planRenewals(rows, { now }), { now });
  const calendar = ical();
  for (const { uid, startsAt, endsAt, alarmAt, handle } of events) {
    const event = calendar.createEvent({
      id: uid,
      start: startsAt,
      end: endsAt,
      stamp: now,
      summary: handle ?? '',
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmAt });
  }
  const read = new ICAL.Component(ICAL.parse(calendar.toString()) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(read.map(({ uid, startDate, endDate }) => [uid, startDate.toJSDate(), endDate.toJSDate()])).toEqual(
    events.map(({ uid, startsAt, endsAt }) => [uid, startsAt, endsAt]),
  );
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(7);
});
