import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../support/alias.ts';

/** Runs a program to its end and gives what it printed; throws with its output when it fails. */
export function run(program: string, args: readonly string[], cwd: string = root): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 2 ** 20 });
}

/** Packs the package as `npm publish` would, and gives the tarball's path. */
export function pack(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  return path.join(folder, tarball);
}

/** An empty folder into which packages were installed, as a consumer has it. */
export function consumer(...packages: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...packages],
    folder,
  );
  return folder;
}
