import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { alias, root } from '../test/support/alias.ts';

// One zone on every machine, far from UTC. Set here: the runner's worker threads keep the zone of their process.
process.env.TZ = 'America/St_Johns';

const isProperty = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/property/'));

// Unit tests first: they are quick, and most mutants die of them.
class UnitFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((one, other) => isProperty(one) - isProperty(other)));
  }
}

// Mutants are run against the unit and property tests, once, in one zone.
export default defineConfig({
  root,
  resolve: {
    alias: [
      ...alias,
      // A schema is built anew in every test: else only the first test that builds it would see a mutant in it.
      { find: /^\.{1,2}\/(?:wire\/)?once$/, replacement: `${root}test/support/onceATest.ts` },
    ],
  },
  test: {
    isolate: false,
    sequence: { sequencer: UnitFirst },
    include: ['test/{unit,property}/**/*.test.ts'],
    exclude: [
      // Reads the text of the source, which mutation rewrites.
      'test/unit/house/**',
      // Loads the library within a test, which would count all that is static as covered by it.
      'test/unit/business-api/contentSecurityPolicy.test.ts',
      // Makes its own mutants.
      'test/unit/code/patternMutants.test.ts',
      // A worker thread cannot change its zone.
      'test/unit/authorisation/everyZone.test.ts',
    ],
    setupFiles: ['test/support/fixedSeed.ts'],
    testTimeout: 60_000,
  },
});
