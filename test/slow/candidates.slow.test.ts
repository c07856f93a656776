import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  choiceSettings,
  choiceTable,
  coverageSettings,
  coverageTable,
  simulateChoices,
  simulateCoverage,
} from '../bench/candidateSimulations.mjs';

// The tables of the documentation are made here: UPDATE_DOCS=1 writes them, otherwise they must be as they stand.
const page = path.resolve(import.meta.dirname, '../../docs/concepts/candidates.md');

function expectInDocs(name: string, table: string) {
  const text = readFileSync(page, 'utf8');
  const block = new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n\n<!-- end -->)`);
  if (process.env['UPDATE_DOCS']) writeFileSync(page, text.replace(block, `$1${table}$2`));
  // The formatter pads the cells.
  const bare = (part: string) => part.replace(/ +/g, ' ').replace(/-+/g, '-').trim();
  expect(bare(block.exec(readFileSync(page, 'utf8'))?.[0] ?? '')).toContain(bare(table));
}

describe('top five by this ranking are truly better than by raw engagement rate, views or likes', () => {
  const tables: string[] = [];
  test.each(choiceSettings)('$posts posts of $medianViews views', (setting) => {
    const rows = simulateChoices(setting);
    for (const { choice, lead } of rows) {
      if (choice === 'this ranking' || choice === 'the truth') continue;
      expect({ choice, sure: lead.mean > lead.margin }).toEqual({ choice, sure: true });
    }
    tables.push(choiceTable(setting, rows));
  });
  test('as the documentation says', () => {
    expectInDocs('choices', tables.join('\n\n'));
  });
});

describe('90 % intervals hold the true rate', () => {
  const rows: Parameters<typeof coverageTable>[0] = [];
  test.each(coverageSettings)('$posts posts of $medianViews views', (setting) => {
    const coverage = simulateCoverage(setting);
    const [lowest, highest] = setting.posts >= 200 ? [0.88, 0.92] : [0.8, 1];
    for (const { mean } of Object.values(coverage)) {
      expect(mean).toBeGreaterThan(lowest);
      expect(mean).toBeLessThan(highest);
    }
    rows.push({ setting, ...coverage });
  });
  test('as the documentation says', () => {
    expectInDocs('coverage', coverageTable(rows));
  });
});
