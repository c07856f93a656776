import fc from 'fast-check';
import { checkFlightCover, planRenewals, reviveDates } from 'tiktok-spark-ads';
import { buildPortfolio } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { viaJson } from '../../support/viaJson';

describe('what Date.toJSON writes becomes a Date', () => {
  test.each([
    ['of today', '2026-11-30T12:00:00.000Z'],
    ['with parts of a second', '2026-11-30T12:00:00.123Z'],
    ['the first that there is', '-271821-04-20T00:00:00.000Z'],
    ['the last that there is', '+275760-09-13T00:00:00.000Z'],
    ['before the year 0', '-000001-12-31T23:59:59.999Z'],
    ['of a leap day', '2028-02-29T00:00:00.000Z'],
  ])('%s', (_, text) => {
    expect(reviveDates('', text)).toEqual(new Date(text));
  });

  test('whatever the instant', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(viaJson({ at: [date] }, reviveDates)).toEqual({ at: [date] });
      }),
    );
  });
});

describe('nothing else does', () => {
  test.each([
    ['a day', '2026-11-30'],
    ['no parts of a second', '2026-11-30T12:00:00Z'],
    ['another zone', '2026-11-30T12:00:00.000+01:00'],
    ['TikTok’s own format', '2026-11-30 12:00:00'],
    ['a day that does not exist', '2026-02-30T12:00:00.000Z'],
    ['an hour that does not exist', '2026-02-20T24:00:00.000Z'],
    ['a leap second', '2016-12-31T23:59:60.000Z'],
    ['small letters', '2026-11-30t12:00:00.000z'],
    ['a date amid a text', 'at 2026-11-30T12:00:00.000Z'],
    ['a space before it', ' 2026-11-30T12:00:00.00Z'],
    ['a year of six digits that needs four', '+002026-11-30T12:00:00.000Z'],
    ['a long id', '744000000000000000100000'],
    ['the number of an instant', 1_796_040_000_000],
    ['an invalid date, which JSON writes as null', null],
  ])('%s', (_, value) => {
    expect(viaJson({ value }, reviveDates)).toEqual({ value });
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(viaJson([text], reviveDates)).toEqual([text]);
      }),
    );
  });
});

test('results come back equal to the original', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const { authorisations } = buildPortfolio({ now });
  const plan = planRenewals(authorisations, { now });
  expect(plan.due.length).toBeGreaterThan(0);
  expect(viaJson(plan, reviveDates)).toEqual(plan);
  const cover = checkFlightCover(authorisations.slice(0, 1), { startsAt: now }, { now });
  expect(viaJson(cover, reviveDates)).toEqual(cover);
});
