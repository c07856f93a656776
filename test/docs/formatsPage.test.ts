import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { formatsPage } from './formatsPage';

const file = path.resolve(import.meta.dirname, '../../docs/concepts/formats.md');

// Run vitest with `--update` to write the tables anew.
test('the tables on the page of ad formats are those of the data', async () => {
  const page = await format(formatsPage(readFileSync(file, 'utf8')), {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
  await expect(page).toMatchFileSnapshot(file);
});
