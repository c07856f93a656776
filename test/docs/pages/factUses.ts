import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allFacts } from 'tiktok-spark-ads/facts';
import { en } from 'tiktok-spark-ads/messages';
import { setupMatrix } from '../../../src/campaign/setupMatrix';
import { eligibilityRules } from '../../../src/eligibility/eligibilityRules';
import { embodiments } from './carriedFacts';
import { root } from '../../support/alias.ts';

/** What rests on a fact, as far as the sources show it. */
export interface FactUse {
  /** Public names whose modules reach a place that names the fact, the nearest first. */
  readonly names: readonly string[];
  readonly issues: readonly string[];
  /** Those of its issues that have English words. */
  readonly described: readonly string[];
  /** Test files that name the fact, one of its issues or, without issues, what rests on it. */
  readonly tests: readonly string[];
}

/** For every fact what rests on it, read from the sources and the rules. */
export function factUses(): ReadonlyMap<string, FactUse> {
  const ids = allFacts().map(({ id }) => id);
  const sources = filesIn('src');
  const places = new Map(ids.map((id) => [id, placesOf(id, sources)]));
  const reach = reachableFrom(publicNames(sources), sources);
  const tests = filesIn('test/unit', 'test/property', 'test/slow');
  return new Map(
    ids.map((id) => {
      const names = reach(places.get(id) ?? []);
      const issues = issuesOf(id, sources);
      const described = issues.filter((code) => code in en);
      const words = issues.length > 0 ? issues : names.length > 0 ? names.slice(0, 3) : embodiments(id);
      const naming = [...tests].filter(([, text]) => [id, ...words].some((word) => mentions(text, word)));
      return [id, { names, issues, described, tests: naming.map(([file]) => path.basename(file)) }];
    }),
  );
}

type Files = ReadonlyMap<string, string>;

function filesIn(...folders: string[]): Files {
  const found = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
  return new Map(found.sort().map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
}

function placesOf(id: string, sources: Files): readonly string[] {
  const named = [...sources].filter(([file, text]) => !isEvidence(file) && text.includes(`'${id}'`));
  return named.map(([file]) => file);
}

function isEvidence(file: string): boolean {
  return file.startsWith('src/facts/evidence/') && !file.endsWith('performanceClaims.ts');
}

// Rules and tables name the issue and its fact in one row; elsewhere they stand close together.
function issuesOf(id: string, sources: Files): readonly string[] {
  const ofRules = [...setupMatrix, ...eligibilityRules.pull, ...eligibilityRules.push]
    .filter(({ factId }) => factId === id)
    .map(({ code }): string => code);
  const ofRows = [...sources]
    .filter(([file]) => !isEvidence(file))
    .flatMap(([, text]) =>
      [
        ...text.matchAll(
          /(?:code|cause): '([a-z_]+)',(?:(?!(?:code|cause): ')[\s\S]){0,500}?factId: '([\w-]+)'/g,
        ),
      ]
        .filter(([, , factId]) => factId === id)
        .map(([, code = '']) => code),
    );
  return [...new Set([...ofRules, ...ofRows])].filter((code) => code in en).sort();
}

/** Each public function and table, and the file that holds it. */
function publicNames(sources: Files): ReadonlyMap<string, string> {
  const entryPoints = ['src/index.ts', 'src/facts.ts', 'src/business-api.ts'];
  const pairs = entryPoints.flatMap((entryPoint) =>
    [...(sources.get(entryPoint) ?? '').matchAll(/export \{([^}]+)\} from '([^']+)'/g)].flatMap(
      ([, names = '', from = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => [name, resolved(entryPoint, from)] as const),
    ),
  );
  return new Map(pairs.filter(([name]) => name !== 'allFacts' && name !== 'findFact'));
}

function resolved(file: string, from: string): string {
  return `${path.posix.join(path.posix.dirname(file), from)}.ts`;
}

/** The public names whose modules lead to one of some files, by how many imports lie between. */
function reachableFrom(names: ReadonlyMap<string, string>, sources: Files) {
  const importsOf = new Map(
    [...sources].map(([file, text]) => [
      file,
      [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)].map(([, from = '']) =>
        resolved(file, from),
      ),
    ]),
  );
  const distances = new Map([...names.values()].map((file) => [file, distancesFrom(file, importsOf)]));
  return (places: readonly string[]): readonly string[] =>
    [...names]
      .map(([name, file]) => {
        const ofFile = distances.get(file);
        return [name, Math.min(...places.map((place) => ofFile?.get(place) ?? Infinity))] as const;
      })
      .filter(([, distance]) => Number.isFinite(distance))
      .sort(([a, near], [b, far]) => near - far || a.localeCompare(b))
      .map(([name]) => name);
}

function distancesFrom(start: string, importsOf: ReadonlyMap<string, readonly string[]>) {
  const distances = new Map([[start, 0]]);
  for (const [file, distance] of distances) {
    for (const next of importsOf.get(file) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}
