import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import * as prettier from 'prettier';
import { root } from '../support/alias.ts';
import { budgetTable } from './budgets.ts';
import { peersOverPastes } from '../docs/pages/peersOverPastes.ts';
import { codeSpeed } from './codeSections.ts';
import { expiryAnswers, expirySection } from './expiry.ts';
import { number, quick } from './measure.ts';
import { rankingSection } from './candidates/rankingTables.ts';
import { scalingSection } from './scaling.ts';
import {
  importSection,
  millionSection,
  pageSection,
  partsSection,
  sheetSection,
  sizesSection,
  typesSection,
} from './system.ts';

const howToRead =
  'How many pastes of [the table of pastes](pastes.md) each check judges rightly, by where they come from; that page shows each of them. ' +
  '“The regex” is the bare regex for the canonical shape; zod, zod/mini, valibot and arktype give its answers. The plain rules are re-created from what other tools do. `validateCode` has grown with the table: its column shows that it still holds.';

const whyHours =
  'TikTok states times in UTC without saying so, and a day of an authorisation is 24 hours here. `addDays` counts days of the zone it runs in, and `new Date(text)` reads such a text in that zone. ✗ marks a wrong end.';

const whatBytes =
  'One exported name alone, minified, and minified and compressed with brotli, in bytes. Ceilings for each are kept in `test/package/sizeCeilings.json`, and a test holds them.';

if (process.argv.includes('--expiry')) console.log(JSON.stringify(expiryAnswers()));
else await writePage();

function versionOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

function machine(): string {
  const tools = ['zod', 'valibot', 'arktype', 'date-fns', 'tinybench', 'esbuild', 'rollup', 'typescript'].map(
    versionOf,
  );
  const load = loadavg()[0]!;
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim()}, `,
    `${number(totalmem() / 2 ** 30, 0)} GB, ${process.platform}; ${tools.join(', ')}. `,
    `Other programs ran at the same time (load ${number(load, 1)} on ${cpus().length} cores), so trust the ratios, each taken within one run, more than the times. `,
    `Bytes and instantiations are the same everywhere.${quick ? ' **A quick run: few rounds.**' : ''}`,
  ].join('');
}

function told<Value>(what: string, measure: () => Value): Value {
  console.log(what);
  return measure();
}

async function writePage(): Promise<void> {
  const about = machine();
  const cold = told('cold import', importSection);
  const speed = told('code check', codeSpeed);
  const pastes = told('pastes', peersOverPastes);
  const expiry = told('expiry', expirySection);
  const page = told('reading a page', pageSection);
  const million = told('planning a million', millionSection);
  const sheet = told('triaging a million', sheetSection);
  const parts = told('planning in parts', partsSection);
  const scaling = told('scaling', scalingSection);
  const ranking = told('ranking accounts', () => rankingSection(quick));
  const types = told('types', typesSection);
  const sizes = await told('sizes', sizesSection);
  const sections: readonly (readonly [string, string])[] = [
    [
      'Budgets',
      budgetTable([
        ...sizes.findings,
        ...cold.findings,
        ...speed.findings,
        ...scaling.findings,
        ...million.findings,
        ...sheet.findings,
        ...page.findings,
      ]),
    ],
    ['Checking a code', speed.text],
    ['What is taken for a code', `${howToRead}\n\n${pastes}`],
    ['When an authorisation ends', `${whyHours}\n\n${expiry}`],
    ['Reading a page', page.text],
    ['Planning renewals', million.text],
    ['Triaging a sheet', sheet.text],
    ['Planning in parts', parts.text],
    ['Growth', scaling.text],
    ['Ranking accounts as they are', ranking],
    ['Cold import', cold.text],
    ['Types', types],
    ['Sizes', `${whatBytes}\n\n${sizes.text}`],
  ];
  const text = [
    '# Benchmarks',
    '<!-- Written by `npm run bench`. -->',
    about,
    ...sections.map(([title, body]) => `## ${title}\n\n${body}`),
  ].join('\n\n');
  const file = path.join(root, 'docs/benchmarks.md');
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(`${text}\n`, { ...options, parser: 'markdown' }));
  console.log(`written: ${path.relative(root, file)}`);
}
