import { defineConfig } from 'vitest/config';
import { alias, root } from '../test/support/alias.ts';

// Mutants are run against the unit and property tests, once, in one zone.
export default defineConfig({
  root,
  resolve: { alias },
  test: { pool: 'forks', include: ['test/{unit,property}/**/*.test.ts'] },
});
