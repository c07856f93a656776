import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect } from 'vitest';
import { root } from './alias.ts';

/** Holds a file to what the data makes of it. When it has drifted, running its test with `-u` writes it anew. */
export async function expectGenerated(file: string, text: string): Promise<void> {
  const filepath = path.join(root, file);
  // Prettier knows no pictures: they are held to the letter.
  const parser = /\.(?:md|json)$/.test(file);
  const made = parser ? await format(text, { ...(await resolveConfig(filepath)), filepath }) : text;
  await expect(made).toMatchFileSnapshot(filepath);
}
