import { expect, test } from 'vitest';
import { earlierOf } from '../../../src/time/earlierOf';
import { isInForce } from '../../../src/time/isInForce';
import { isoDay } from '../../../src/time/isoDay';
import { laterOf } from '../../../src/time/laterOf';
import { platformDaysBetween } from '../../../src/time/platformDaysBetween';
import { ruleDay } from '../../../src/time/ruleDay';
import { inDays, now } from '../../support/now';

test('the earlier and the later of two instants', () => {
  expect([earlierOf(now, inDays(1)), earlierOf(inDays(1), now)]).toEqual([now, now]);
  expect([laterOf(now, inDays(1)), laterOf(inDays(1), now)]).toEqual([inDays(1), inDays(1)]);
});

test('platform days from one instant to another', () => {
  expect(platformDaysBetween(now, inDays(2))).toBe(2);
  expect(platformDaysBetween(inDays(1.5), now)).toBe(-1.5);
});

test('the day that begins at a midnight', () => {
  expect(isoDay(Date.UTC(2026, 10, 23))).toBe('2026-11-23');
  expect(isoDay(new Date(Date.UTC(2026, 10, 23)))).toBe('2026-11-23');
});

test.each([
  [{}, true],
  [{ from: '2026-11-23' }, true],
  [{ from: '2026-11-24' }, false],
  [{ until: '2026-11-24' }, true],
  [{ until: '2026-11-23' }, false],
  [{ from: '2026-11-01', until: '2026-11-23' }, false],
  [{ from: '2026-11-24', until: '2026-12-01' }, false],
  [{ from: '2026-11-23', until: '2026-11-24' }, true],
])('on 23 November 2026, a rule of %j is in force: %s', (period, expected) => {
  expect(isInForce(period, '2026-11-23')).toBe(expected);
});

test('the day whose rules apply', () => {
  expect(ruleDay(undefined, '2026-11-27')).toBe('2026-11-27');
  expect(ruleDay(null as never, '2026-11-27')).toBe('2026-11-27');
  expect(ruleDay(new Date('2026-01-14T23:59:59.999Z'), '2026-11-27')).toBe('2026-01-14');
  expect(() => ruleDay(new Date(NaN), '2026-11-27')).toThrow(new RangeError('asOf must be a valid Date'));
});
