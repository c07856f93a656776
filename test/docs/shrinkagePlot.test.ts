import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shrinkagePlot } from './shrinkagePlot';

test('the plot of the documentation is drawn from the sample account; UPDATE_DOCS=1 draws it anew', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/concepts/candidates-shrinkage.svg');
  if (process.env['UPDATE_DOCS']) writeFileSync(file, shrinkagePlot());
  expect(readFileSync(file, 'utf8')).toBe(shrinkagePlot());
});
