import { readFileSync } from 'node:fs';
import { exportsOf } from '../../unit/house/exportsOf';
import { entryPoints, sourceFile } from '../../support/entryPoints';
import { table } from '../../support/markdown';
import { removedSince03, renamedSince03 } from './renamedSince03';

const main = 'tiktok-spark-ads';

/** Where each name of an entry point is exported now, the main one first. */
const homes = new Map<string, string[]>();
for (const point of entryPoints) {
  const { values, types } = exportsOf(sourceFile(point));
  for (const name of [...values, ...types]) homes.set(name, [...(homes.get(name) ?? []), point]);
}

interface OldName {
  readonly name: string;
  readonly from: string;
}

const oldNames: readonly OldName[] = readFileSync(new URL('names-0.3.0.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', door] = line.split('/').reverse();
    return { name, from: door ? `${main}/${door}` : main };
  });

/** Names of 0.3.0 of which nothing says where they went. */
export const lostNames = oldNames
  .map(({ name }) => name)
  .filter((name) => !homes.has(renamedSince03[name] ?? name) && !(name in removedSince03));

/** Renames to a name that does not exist. */
export const renamesToNothing = Object.values(renamedSince03).filter((name) => !homes.has(name));

/** The tables of the guide on moving from 0.3.0. */
export function moveTables(): Record<string, string> {
  const renamed = oldNames
    .filter(({ name }) => name in renamedSince03)
    .map(({ name, from }) => {
      const now = renamedSince03[name] ?? '';
      const home = homeOf(now, from);
      return [`\`${name}\``, `\`${now}\``, `\`${home}\``];
    });
  const removed = Object.entries(removedSince03).map(([name, instead]) => [`\`${name}\``, instead]);
  return {
    renamed: table(['in 0.3', 'now', 'import it from'], renamed),
    removed: removed.length > 0 ? table(['in 0.3', 'use instead'], removed) : 'None.',
    moved: ['vocabulary', 'facts'].map(movedTo).join('\n\n'),
  };
}

function homeOf(name: string, from: string): string {
  const found = homes.get(name) ?? [];
  return found.includes(from) ? from : (found[0] ?? '');
}

function movedTo(entry: string): string {
  const home = `${main}/${entry}`;
  const names = oldNames
    .filter(({ name, from }) => !(name in renamedSince03) && homes.has(name) && homeOf(name, from) === home)
    .map(({ name }) => `\`${name}\``);
  return `To \`${home}\`: ${names.join(', ')}.`;
}
