import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { builtName, entryPoints } from '../support/entryPoints.ts';
import { pack, run } from './packedPackage.ts';

interface LockEntry {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly license?: string;
  readonly hasInstallScript?: true;
}
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as unknown;
const { scripts } = read('package.json') as { scripts: Record<string, string> };
const { packages } = read('package-lock.json') as { packages: Record<string, LockEntry> };
const name = (place: string) => place.replace(/^.*node_modules\//, '');
/** What a consumer gets: the dependencies, and zod, which they bring themselves. */
const shipped = Object.entries(packages).filter(
  ([place, { dev }]) => place !== '' && (!dev || name(place) === 'zod'),
);

describe('the tarball', () => {
  const built = entryPoints
    .map(builtName)
    .flatMap((door) => ['.cjs', '.d.cts', '.d.ts', '.js'].map((kind) => `dist/${door}${kind}`));
  // What several entry points share, under a name of its content.
  const shared = ['dist/chunk.cjs', 'dist/chunk.js'];
  const licences = ['dist/date-fns.LICENSE.md'];
  const sharedTypes = ['dist/types.d.cts', 'dist/types.d.ts'];

  test('holds these files and no other', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
      { files: { path: string }[] },
    ];
    const files = packed.files.map((file) =>
      file.path
        .replace(/^(dist\/chunk)-[A-Z0-9]{8}\./, '$1.')
        .replace(/^dist\/[a-zA-Z]+-[\w-]{8}(\.d\.c?ts)$/, 'dist/types$1'),
    );
    const isDocumentation = (file: string) => /^docs\/.+\.(?:md|svg|txt)$/.test(file);
    expect(files.filter(isDocumentation)).toContain('docs/llms.txt');
    expect([...new Set(files)].filter((file) => !isDocumentation(file)).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        ...built,
        ...shared,
        ...sharedTypes,
        ...licences,
        'package.json',
      ].sort(),
    );
  });

  test('has no page with a link that leads out of it', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
      { files: { path: string }[] },
    ];
    const files = new Set(packed.files.map((file) => file.path));
    const pages = [...files].filter((file) => /\.(?:md|txt)$/.test(file));
    const dead = pages.flatMap((page) => {
      const text = readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
      return [...text.matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g)]
        .map(([, link = '']) => path.posix.join(path.posix.dirname(page), link))
        .filter((file) => !files.has(file))
        .map((file) => `${page}: ${file}`);
    });
    expect(pages).toContain('docs/facts.md');
    expect(dead).toEqual([]);
  });

  test('has the same bytes when it is packed again, whenever its files were written', () => {
    const first = readFileSync(pack());
    for (const file of readdirSync(path.join(root, 'dist'))) {
      utimesSync(path.join(root, 'dist', file), new Date(), new Date());
    }
    expect(readFileSync(pack()).equals(first)).toBe(true);
  });
});

test('nothing runs when the package is installed', () => {
  const onInstall = /^(?:pre|post)?install$|^(?:pre|post)?prepare$|^dependencies$/;
  expect(Object.keys(scripts).filter((script) => onInstall.test(script))).toEqual([]);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('what it brings has these licences', () => {
  const licences = Object.fromEntries(shipped.map(([place, { license }]) => [name(place), license]));
  expect(licences).toEqual({ zod: 'MIT' });
});

test('nobody knows of a hole in what it brings', async ({ skip }) => {
  // Findings make npm exit with 1, and so does a registry that cannot tell: its report shows which.
  const audit = promisify(execFile)('npm', ['audit', '--omit=dev', '--json'], { cwd: root });
  const { stdout } = await audit.catch((error: { stdout: string }) => error);
  const report = JSON.parse(stdout || '{}') as { vulnerabilities?: object; message?: string };
  if (report.vulnerabilities === undefined)
    return skip(`the registry gives no audit: ${report.message?.split('http')[0] ?? 'no answer'}`);
  expect(report.vulnerabilities).toEqual({});
});
