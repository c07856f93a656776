import { expect, test } from 'vitest';
import { authorisationAsk } from 'tiktok-spark-ads';
import { authorisationAskText } from 'tiktok-spark-ads/messages';

const now = new Date('2026-11-28T08:00:00Z');

// 27 days and 3 of buffer are exactly 30.
test.each([23, 0, 12])('a buffer that leaves no day to generate the code gives way (%d h)', (hour) => {
  const startsAt = new Date(Date.UTC(2026, 11, 4, hour));
  const flight = { startsAt, endsAt: new Date(startsAt.getTime() + 27 * 86_400_000) };
  const ask = authorisationAsk({ flight, deliverableDue: startsAt });
  expect(ask).toMatchObject({ days: 30, enough: true });
  expect(ask.generateFrom).toEqual(new Date(startsAt.getTime() - 3 * 86_400_000));
  const { message } = authorisationAskText(ask, { now, timeZone: 'Europe/Berlin' });
  const [, before, notBefore] = /before (\d+) .* no earlier than (\d+) /.exec(message) ?? [];
  expect(Number(notBefore)).toBeLessThan(Number(before));
});
