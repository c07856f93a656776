import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { withTypingSession } from './typingSession';

const file = path.resolve(import.meta.dirname, '../../docs/guides/check-a-pasted-code.md');

// Run vitest with `--update` to write the table anew.
test('the typing session of the guide is what the function says', async () => {
  const page = withTypingSession(readFileSync(file, 'utf8'));
  expect(page).toContain('| `#Ab1`');
  await expect(
    await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }),
  ).toMatchFileSnapshot(file);
});
