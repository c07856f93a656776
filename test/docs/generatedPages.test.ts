import path from 'node:path';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import * as businessApi from 'tiktok-spark-ads/business-api';
import * as main from 'tiktok-spark-ads';
import { root } from '../support/alias.ts';
import { articleStatements } from './pages/articleStatements';
import { coveragePage } from './pages/coveragePage';
import { factsPage } from './pages/factsPage';

// Pages that are made from the data. When one has drifted, `npm test -- -u` writes it anew.
const pages: Record<string, () => string> = {
  'docs/facts.md': factsPage,
  'docs/coverage.md': coveragePage,
};

test.each(Object.entries(pages))('%s says what the data says', async (file, page) => {
  const config = await prettier.resolveConfig(path.join(root, file));
  const text = await prettier.format(page(), { ...config, parser: 'markdown' });
  await expect(text).toMatchFileSnapshot(path.join(root, file));
});

// A statement of the article that loses its function, its fact or its row of the comparison has lost its home.
test.each(articleStatements)('“$says” has a home', ({ homes, facts, aspects = [] }) => {
  expect(homes.filter((name) => !(name in main) && !(name in businessApi))).toEqual([]);
  expect(homes.length).toBeGreaterThan(0);
  expect(facts.filter((id) => main.findFact(id) === undefined)).toEqual([]);
  expect(facts.length).toBeGreaterThan(0);
  const rows = main.compareAdFormats().map(({ aspect }) => String(aspect));
  expect(aspects.filter((aspect) => !rows.includes(aspect))).toEqual([]);
});

test('the article makes 37 statements', () => {
  expect(articleStatements).toHaveLength(37);
});
