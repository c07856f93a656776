import path from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { expect } from 'vitest';
import { root } from './alias.ts';

/** Holds a file to what the data makes of it. When it has drifted, running its test with `-u` writes it anew. */
export async function expectGenerated(file: string, text: string): Promise<void> {
  const filepath = path.join(root, file);
  // Pictures, and the long pages that nobody writes in, are held to the letter: formatting them takes seconds.
  const { ignored, inferredParser } = await getFileInfo(filepath, {
    ignorePath: path.join(root, '.prettierignore'),
  });
  const asIs = ignored || inferredParser === null;
  const made = asIs ? text : await format(text, { ...(await resolveConfig(filepath)), filepath });
  await expect(made).toMatchFileSnapshot(filepath);
}
