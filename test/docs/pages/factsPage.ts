import {
  allFacts,
  type Fact,
  type FactId,
  factsCheckedOn,
  factSources,
  type FactSourceId,
} from 'tiktok-spark-ads/facts';
import { table } from '../../support/markdown.ts';
import { embodiments, reasonOf } from './carriedFacts';
import { type FactUse, factUses } from './factUses';
import { authorisationFacts } from '../../../src/facts/evidence/authorisationFacts';
import { campaignFacts } from '../../../src/facts/evidence/campaignFacts';
import { candidatesFacts } from '../../../src/facts/evidence/candidatesFacts';
import { codeFacts } from '../../../src/facts/evidence/codeFacts';
import { eligibilityFacts } from '../../../src/facts/evidence/eligibilityFacts';
import { formatsFacts } from '../../../src/facts/evidence/formatsFacts';
import { mythsFacts } from '../../../src/facts/evidence/mythsFacts';
import { platformFacts } from '../../../src/facts/evidence/platformFacts';

const rooms: Record<string, readonly Fact[]> = {
  Codes: codeFacts,
  'Authorisation and time': authorisationFacts,
  Eligibility: eligibilityFacts,
  'Setting up ads': campaignFacts,
  'Ad formats': formatsFacts,
  Candidates: candidatesFacts,
  'The Business API': platformFacts,
};

const confidenceInWords: Record<Fact['confidence'], string> = {
  official: 'official',
  official_relayed: 'official, relayed by a third party',
  observed: 'observed against the live platform',
  third_party: 'claimed by a third party',
  inferred: 'inferred from other facts',
};

/** `docs/facts.md`: every platform fact, where it was read, how far to trust it, and what rests on it. */
export function factsPage(): string {
  const facts = allFacts();
  const uses = factUses();
  const entryOf = (fact: Fact) => entry(fact, uses.get(fact.id));
  return [
    '# Facts',
    'What this library takes the platform to do, with where each fact was read, when it was last checked, how far to trust it and what rests on it. Generated from the data in `src/facts`, the rules and the tests; `findFact(id)` gives the same rows to your code. Nothing here was checked against the live API. A contradiction between sources is stated with the side that the code takes.',
    `## How fresh, and how far to trust it\n\nThe facts were last checked on ${factsCheckedOn} (\`factsCheckedOn\`): so many were then, and so many on the days before.`,
    freshness(facts),
    '## When TikTok moves a number before we do',
    'Where a number or a word moves most, the function that uses it takes yours. An option replaces our table for that call alone; there is no global registry. `findFact` and `compareAdFormats` go on saying what we have read.',
    replaceable,
    'All else takes a release: what goes with what in a set-up, which posts are eligible, and how the API spells its words. A word that is new is never refused for being new: it is kept and reported.',
    ...Object.entries(rooms).flatMap(([room, rows]) => [`## ${room}`, ...rows.map(entryOf)]),
    '## Refuted claims',
    'In circulation, and supported by no source that was found. None of them is a rule here.',
    ...mythsFacts.map(entryOf),
    '## What nothing rests on',
    'Facts that no answer depends on, and why they are kept.',
    table(
      ['fact', 'why'],
      facts.flatMap(({ id }) => {
        const reason = reasonOf(id as FactId);
        return reason === undefined ? [] : [[`[${id}](#${id})`, reason]];
      }),
    ),
    '## Sources',
    ...Object.entries(factSources).map(([key, source]) => {
      const title = 'url' in source ? `[${source.title}](${source.url})` : source.title;
      return `### Source ${key.replaceAll('_', '-')}\n\n${title} (${source.publisher.replace('_', ' ')})`;
    }),
  ].join('\n\n');
}

const replaceable = table(
  ['what moves', 'function', 'option'],
  [
    ['Durations to choose from', '`recommendDuration`', '`offered`'],
    ['Minimum budgets, and other currencies', '`checkAdSetup`', '`budgetMinimums`'],
    ['Retired objectives, placements, ad formats, identities, buttons', '`checkAdSetup`', '`retired`'],
    ['Limits of video, photos, ad text and names', '`checkCreative`', '`limits`'],
    ['The day whose rules hold', '`checkAdSetup`, `compareAdFormats`, `recommendAdFormat`', '`asOf`'],
    ['Whether an ad account may use custom identities', '`checkAdSetup`', '`advertiser`'],
    ['The shape of codes', '`validateCode`', '`accept`'],
    ['Words that you show', '`describeIssue`', '`messages`'],
  ],
);

function freshness(facts: readonly Fact[]): string {
  const days = [...new Set(facts.map(({ checkedOn }) => checkedOn))].sort().reverse();
  const count = (of: (fact: Fact) => boolean) => String(facts.filter(of).length);
  return table(
    ['confidence', 'facts', ...days.map((day) => `checked on ${day}`)],
    Object.entries(confidenceInWords).map(([confidence, words]) => [
      words,
      count((fact) => fact.confidence === confidence),
      ...days.map((day) => count((fact) => fact.confidence === confidence && fact.checkedOn === day)),
    ]),
  );
}

function anchorOf(source: string): string {
  return `source-${source.replaceAll('_', '-')}`;
}

function entry(fact: Fact, use: FactUse | undefined): string {
  const { id, statement, confidence, sources, checkedOn, effectiveFrom, effectiveUntil } = fact;
  const links = sources.map((key) => `[${factSources[key as FactSourceId].title}](#${anchorOf(key)})`);
  return [
    `### ${id}\n\n${statement}`,
    [
      `- Confidence: ${confidenceInWords[confidence]}. Checked on ${checkedOn}.`,
      `- Read in: ${links.join('; ')}.`,
      ...(effectiveFrom === undefined ? [] : [`- Holds from ${effectiveFrom}.`]),
      ...(effectiveUntil === undefined ? [] : [`- Held until ${effectiveUntil}.`]),
      ...(fact.articleSays === undefined
        ? []
        : [`- The founding article: ${fact.articleSays} (${fact.agreement ?? 'unconfirmed'})`]),
      ...(fact.contradiction === undefined ? [] : [`- Contradiction: ${fact.contradiction}`]),
      ...restsOn(id as FactId, use),
    ].join('\n'),
  ].join('\n\n');
}

function restsOn(
  id: FactId,
  { names = [], issues = [], tests = [] }: Partial<FactUse> = {},
): readonly string[] {
  const reason = reasonOf(id);
  if (reason !== undefined) return [`- Rests on it: nothing. It is ${reason}.`];
  const stated = names.length > 0 ? names : embodiments(id);
  const shown = stated.slice(0, 5).map((name) => `\`${name}\``);
  const more = stated.length > shown.length ? ' and more' : '';
  return [
    `- Rests on it: ${shown.join(', ')}${more}.`,
    issues.length > 0
      ? `- Issues, each with words: ${issues.map((code) => `\`${code}\``).join(', ')}.`
      : '- Issues: none. It is said by a value, or by the answer as a whole.',
    `- Tests: ${someOf(tests)}.`,
  ];
}

function someOf(tests: readonly string[]): string {
  const shown = tests.slice(0, 3).join(', ');
  return tests.length > 3 ? `${shown} and more` : shown;
}
