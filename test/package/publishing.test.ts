import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { entryPoints } from '../support/entryPoints.ts';
import { pack, run } from './packedPackage.ts';

const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

test('publint finds nothing to complain of', () => {
  expect(run(bin('publint'), ['--strict', '.'])).toMatch(/All good/);
});

test('every entry point has the right types for every way of importing it', () => {
  // It exits with 1, and `run` throws, when an entry point resolves to wrong types or to none.
  const report = run(bin('attw'), [pack(), '--profile', 'node16', '--no-color', '--no-emoji']);
  expect(report.match(/"tiktok-spark-ads[^"]*"/g)).toHaveLength(entryPoints.length + 1);
});

test('a change of the source since the last release has an entry in .changeset', () => {
  // `changeset status` on the main branch exits 0 whatever happened.
  const release = run('git', ['log', '-1', '--format=%H', '-G"version":', '--', 'package.json']).trim();
  expect(release).toMatch(/^[0-9a-f]{40}$/);
  const changed = run('git', ['diff', '--name-only', release, '--', 'src']).trim();
  const entries = readdirSync(path.join(root, '.changeset')).filter((file) => file.endsWith('.md'));
  expect(changed === '' || entries.length > 0, `no entry in .changeset for:\n${changed}`).toBe(true);
});

test('every name in the news exists, or existed in a release', () => {
  const releases = run('git', ['log', '-2', '--format=%H', '-G"version":', '--', 'package.json'])
    .trim()
    .split('\n');
  const namesIn = (...revision: string[]) =>
    run('git', ['grep', '-h', '-o', '-w', '-E', '[A-Za-z_][A-Za-z0-9_]+', ...revision, '--', 'src']).split(
      '\n',
    );
  const known = new Set([...namesIn(), ...releases.flatMap((release) => namesIn(release))]);
  const folder = path.join(root, '.changeset');
  const news = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const [, newest = ''] = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  const texts = [
    ...news.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
    ['CHANGELOG.md', newest],
  ];
  // Names of ours alone: two words run together, and nothing else between the backticks.
  const strange = texts.flatMap(([file, text = '']) =>
    [...text.matchAll(/`([A-Za-z]+[a-z][A-Z][A-Za-z]*)`/g)]
      .filter(([, name = '']) => !known.has(name))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(strange).toEqual([]);
});

test('the lock file names no download host', () => {
  const count = execFileSync(
    'node',
    ['-p', `Object.values(require('./package-lock.json').packages).filter((entry) => entry.resolved).length`],
    { cwd: root, encoding: 'utf8' },
  );
  expect(count.trim()).toBe('0');
});
