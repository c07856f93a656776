import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as businessApi from 'tiktok-spark-ads/business-api';
import * as main from 'tiktok-spark-ads';
import * as facts from 'tiktok-spark-ads/facts';
import * as vocabulary from 'tiktok-spark-ads/vocabulary';
import { root } from '../support/alias.ts';
import { expectGenerated } from '../support/generatedFile.ts';
import { withParts } from '../support/markdown.ts';
import { articleStatements } from './pages/articleStatements';
import { authorisationTables } from './pages/authorisationTables';
import { campaignTables } from './pages/campaignTables';
import { coveragePage } from './pages/coveragePage';
import { eligibilityParts } from './pages/eligibilityParts';
import { factRoomPages, factsPage } from './pages/factsPage';
import { formatsTables } from './pages/formatsTables';
import { issueCodesPage } from './pages/issueCodesPage';
import { llmsText } from './pages/llmsText';
import { lostNames, moveTables, renamesToNothing } from './pages/moveTables';
import { sampleRankingPlot } from './pages/rankingPlot';
import { pastesPage } from './pages/pastesPage';
import { shrinkagePlot } from './pages/shrinkagePlot';
import { typingSession } from './pages/typingSession';

const pages: Readonly<Record<string, () => string>> = {
  'docs/facts.md': factsPage,
  'docs/coverage.md': coveragePage,
  'docs/issue-codes.md': issueCodesPage,
  'docs/pastes.md': pastesPage,
  'docs/concepts/candidates-shrinkage.svg': shrinkagePlot,
  'docs/concepts/candidates-ranking.svg': sampleRankingPlot,
  'docs/llms.txt': llmsText,
};

test.each(Object.entries(pages))('%s says what the data says', async (file, page) => {
  await expectGenerated(file, page());
});

test('the pages of the facts say what the data says', async () => {
  for (const [file, page] of Object.entries(factRoomPages())) await expectGenerated(file, page);
});

const pagesWithParts: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'docs/concepts/authorisation.md': authorisationTables,
  'docs/concepts/campaign.md': campaignTables,
  'docs/concepts/eligibility.md': eligibilityParts,
  'docs/concepts/formats.md': formatsTables,
  'docs/guides/move-from-0.3.md': moveTables,
  'docs/guides/check-a-pasted-code.md': () => ({ 'typing session': typingSession() }),
};

test.each(Object.entries(pagesWithParts))('the tables of %s are those of the data', async (file, parts) => {
  const written = readFileSync(path.join(root, file), 'utf8');
  await expectGenerated(file, withParts(written, parts()));
});

// A name that is renamed or removed gets a row in `renamedSince03.ts`.
test('every name of 0.3 is still there, or the guide on moving says what to use', () => {
  expect(lostNames).toEqual([]);
  expect(renamesToNothing).toEqual([]);
});

const everything = { ...main, ...vocabulary, ...facts, ...businessApi };

// A statement of the article that loses its function, its fact or its row of the comparison has lost its home.
test.each(articleStatements)('“$says” has a home', ({ homes, facts: ids, aspects = [] }) => {
  expect(homes.filter((name) => !(name in everything))).toEqual([]);
  expect(homes.length).toBeGreaterThan(0);
  expect(ids.filter((id) => facts.findFact(id) === undefined)).toEqual([]);
  expect(ids.length).toBeGreaterThan(0);
  const rows = main.compareAdFormats().map(({ aspect }) => String(aspect));
  expect(aspects.filter((aspect) => !rows.includes(aspect))).toEqual([]);
});

test('the article makes 37 statements', () => {
  expect(articleStatements).toHaveLength(37);
});
