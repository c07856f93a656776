import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { everything, typeCost, usual, zodAlone } from './typeCost.ts';

// Instantiations are the same on every machine, times are not: docs/benchmarks.md states those.
test.each([
  ['that uses every entry point', usual, 50_000],
  ['that looks into every type of every entry point', everything, 130_000],
])('a consumer %s stays within its instantiations', (_, source, ceiling) => {
  const { instantiations } = typeCost(source);
  expect(instantiations).toBeGreaterThan(typeCost(zodAlone).instantiations);
  expect(instantiations).toBeLessThanOrEqual(ceiling);
});

// A long table that is declared `as const` stands in full in the declarations: give it a type that keeps its keys.
test('the declarations stay short', () => {
  const dist = path.join(root, 'dist');
  const bytesOf = (file: string) => statSync(path.join(dist, file)).size;
  const files = readdirSync(dist).filter((file) => file.endsWith('.d.ts'));
  expect(bytesOf('index.d.ts')).toBeLessThanOrEqual(100_000);
  expect(files.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThanOrEqual(500_000);
});
