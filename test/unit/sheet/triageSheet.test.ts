import { describe, expect, test } from 'vitest';
import { triageSheet } from 'tiktok-spark-ads';
import { sheetsWithHabits } from './habits';
import { exampleSheet, inventedSheets, now } from './sheets';

// What a person wrote down before the code was written.
describe.each([exampleSheet, ...inventedSheets, ...sheetsWithHabits])(
  '$name',
  ({ records, options, says }) => {
    test('is read as a person reads it', () => {
      const { rows } = triageSheet(records, { now, ...options });
      expect(rows.map(({ state, reason }) => `${state}: ${reason.code}`)).toEqual(says);
    });
  },
);
