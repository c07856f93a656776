import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as businessApi from 'tiktok-spark-ads/business-api';
import * as main from 'tiktok-spark-ads';
import { root } from '../support/alias.ts';
import { expectGenerated } from '../support/generatedFile.ts';
import { withParts } from '../support/markdown.ts';
import { articleStatements } from './pages/articleStatements';
import { authorisationTables } from './pages/authorisationTables';
import { campaignTables } from './pages/campaignTables';
import { coveragePage } from './pages/coveragePage';
import { eligibilityParts } from './pages/eligibilityParts';
import { factsPage } from './pages/factsPage';
import { formatsTables } from './pages/formatsTables';
import { issueCodesPage } from './pages/issueCodesPage';
import { shrinkagePlot } from './pages/shrinkagePlot';
import { typingSession } from './pages/typingSession';

const pages: Readonly<Record<string, () => string>> = {
  'docs/facts.md': factsPage,
  'docs/coverage.md': coveragePage,
  'docs/issue-codes.md': issueCodesPage,
  'docs/concepts/candidates-shrinkage.svg': shrinkagePlot,
};

test.each(Object.entries(pages))('%s says what the data says', async (file, page) => {
  await expectGenerated(file, page());
});

const pagesWithParts: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'docs/concepts/authorisation.md': authorisationTables,
  'docs/concepts/campaign.md': campaignTables,
  'docs/concepts/eligibility.md': eligibilityParts,
  'docs/concepts/formats.md': formatsTables,
  'docs/guides/check-a-pasted-code.md': () => ({ 'typing session': typingSession() }),
};

test.each(Object.entries(pagesWithParts))('the tables of %s are those of the data', async (file, parts) => {
  const written = readFileSync(path.join(root, file), 'utf8');
  await expectGenerated(file, withParts(written, parts()));
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
