import { expect, test } from 'vitest';
import { everything, typeCost, usual, zodAlone } from './typeCost.ts';

// Instantiations are the same on every machine, times are not: docs/benchmarks.md states those.
test.each([
  ['that uses every door', usual, 50_000],
  ['that looks into every type of every door', everything, 130_000],
])('a consumer %s stays within its instantiations', (_, source, ceiling) => {
  const { instantiations } = typeCost(source);
  expect(instantiations).toBeGreaterThan(typeCost(zodAlone).instantiations);
  expect(instantiations).toBeLessThanOrEqual(ceiling);
});
