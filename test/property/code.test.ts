import * as fc from 'fast-check';
import { validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { pastes } from '../unit/code/pastes.ts';
import { properties } from './codes/all.ts';
import { couldBecome } from './codes/typing.ts';

// `npm test` has time for a third of the cases; CODE_RUNS=20 runs twenty times as many as the rows say.
const times = Number(process.env['CODE_RUNS'] ?? 0.34);

describe.each(Object.entries(properties))('%s', (_, rows) => {
  test.each(rows)('$name', ({ cases, property }) => {
    fc.assert(property, { numRuns: Math.ceil(cases * times) });
  });
});

describe('typing on', () => {
  test('every beginning of a paste that is ok could become so', () => {
    const good = pastes.filter(({ input }) => validateCode(input).ok).map(({ input }) => input);
    for (const input of good) {
      for (let length = 0; length < input.length; length += 1) {
        expect(
          couldBecome(validateCode(input.slice(0, length))),
          JSON.stringify(input.slice(0, length)),
        ).toBe(true);
      }
    }
  });

  test.each([
    ['%', '41'],
    ['%2', 'B'],
    ['%25', '2B'],
    ['%e2%80', '%8B'],
    ['&', '#43;'],
    ['&#', '43;'],
    ['&#x2', 'b;'],
    ['&am', 'p;#43;'],
    ['&amp;', '#43;'],
    ['\\', '+'],
    ['<', 'wbr>'],
    ['<b', '>'],
    ['A=', '2B'],
    ['%26%', '23x43;'],
    ['\\u00', '41'],
    ['%2\n', 'b'],
  ])('a half-typed escape, link or tag can still end: %s', (begun, end) => {
    for (const start of ['#', '#Ab1TtYk']) {
      expect(validateCode(start + begun)).toMatchObject({ ok: false, couldBecomeValid: true });
      expect(couldBecome(validateCode(`${start}${begun}${end}aA0aA0aA0aA0aA0`))).toBe(true);
      expect(validateCode(`${start} ${begun}`)).toMatchObject({ ok: false, couldBecomeValid: false });
    }
  });

  test.each([
    ['#Ab1', true],
    ['#Ab1 ', false],
    ['#Ab1é', false],
    ['#Ab1=c', false],
    ['#Ab1T tY', false],
    ['Spark co', true],
    ['Spark cow', false],
    ['Sparkling', false],
    ['jane.doe', false],
    ['1. ', true],
    ['[23/11/2026, 10:22] An', true],
    ['\u0345', true],
    ['7123456789123456789', false],
  ])('what somebody types, %j, could become a code: %s', (input, expected) => {
    expect(validateCode(input)).toMatchObject({ ok: false, couldBecomeValid: expected });
  });
});
