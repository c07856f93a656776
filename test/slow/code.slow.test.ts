import { afterAll } from 'vitest';
import { asked } from '../support/codeRuns.ts';

// The properties of codes, on many more cases than `npm test` has time for.
process.env['CODE_RUNS'] ??= '20';
await import('../property/code.test.ts');
await import('../property/writtenCodes.test.ts');

afterAll(() => console.log(`${asked.cases} cases of properties of codes`));
