import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/alias.ts';
import { bestPossibleTable } from '../bench/candidates/bestPossible.ts';
import { measureRanking } from '../bench/candidates/measureRanking.ts';
import { minViewsTable, rankedKinds, rankedKindsTable } from '../bench/candidates/rankingTables.ts';
import { expectGenerated } from '../support/generatedFile.ts';
import { withParts } from '../support/markdown.ts';
import {
  choiceSettings,
  choiceTable,
  type Coverage,
  coverageSettings,
  coverageTable,
  type Setting,
  simulateChoices,
  simulateCoverage,
} from './candidateSimulations.ts';

const choices: string[] = [];
const coverages: (Coverage & { readonly setting: Setting })[] = [];

describe('top five by this ranking are truly better than by raw engagement rate, views or likes', () => {
  test.each(choiceSettings)('$posts posts of $medianViews views', (setting) => {
    const rows = simulateChoices(setting);
    for (const { choice, lead } of rows) {
      if (choice === 'this ranking' || choice === 'the truth') continue;
      expect({ choice, sure: lead.mean > lead.margin }).toEqual({ choice, sure: true });
    }
    choices.push(choiceTable(setting, rows));
  });
});

describe('90 % intervals hold the true rate', () => {
  test.each(coverageSettings)('$posts posts of $medianViews views', (setting) => {
    const coverage = simulateCoverage(setting);
    const [lowest, highest] = setting.posts >= 200 ? [0.88, 0.92] : [0.8, 1];
    for (const { mean } of Object.values(coverage)) {
      expect(mean).toBeGreaterThan(lowest);
      expect(mean).toBeLessThan(highest);
    }
    coverages.push({ setting, ...coverage });
  });
});

const kinds: Parameters<typeof rankedKindsTable>[0][number][] = [];

describe('accounts as they are: the median is true, "below" is rarely wrong, and intervals hold', () => {
  test.each(rankedKinds)('$name', ({ name, kind, accounts }) => {
    const measured = measureRanking(kind, accounts);
    expect(Math.abs(measured.medianRatio - 1)).toBeLessThan(0.08);
    expect(measured.wrongBelow).toBeLessThan(0.05);
    expect(measured.coverage).toBeGreaterThan(0.85);
    expect(measured.coverage).toBeLessThan(0.95);
    kinds.push({ name, measured });
  });
});

test('all are as the documentation says', async () => {
  const page = 'docs/concepts/candidates.md';
  const written = readFileSync(path.join(root, page), 'utf8');
  const parts = {
    choices: choices.join('\n\n'),
    coverage: coverageTable(coverages),
    accounts: rankedKindsTable(kinds),
    'fewest views': minViewsTable(60),
    'missing likes': bestPossibleTable(100),
  };
  await expectGenerated(page, withParts(written, parts));
});
