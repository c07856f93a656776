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

interface Room {
  readonly title: string;
  /** The file of its page in `docs/facts`. */
  readonly file: string;
  readonly facts: readonly Fact[];
}

const rooms: readonly Room[] = [
  { title: 'Codes', file: 'codes', facts: codeFacts },
  { title: 'Authorisation and time', file: 'authorisation', facts: authorisationFacts },
  { title: 'Eligibility', file: 'eligibility', facts: eligibilityFacts },
  { title: 'Setting up ads', file: 'campaign', facts: campaignFacts },
  { title: 'Ad formats', file: 'formats', facts: formatsFacts },
  { title: 'Candidates', file: 'candidates', facts: candidatesFacts },
  { title: 'The Business API', file: 'business-api', facts: platformFacts },
  { title: 'Refuted claims', file: 'refuted', facts: mythsFacts },
];

const confidenceInWords: Record<Fact['confidence'], string> = {
  official: 'official',
  official_relayed: 'official, relayed by a third party',
  observed: 'observed against the live platform',
  third_party: 'claimed by a third party',
  inferred: 'inferred from other facts',
};

/** `docs/facts.md`: every platform fact in a sentence, and how far to trust it. */
export function factsPage(): string {
  return [
    '# Facts',
    'What this library takes the platform to do. Each fact leads to where it was read and what rests on it. Generated from the data in `src/facts`, the rules and the tests; `findFact(id)` gives the same rows to your code. Nothing here was checked against the live API. A contradiction between sources is stated with the side that the code takes.',
    `## How fresh, and how far to trust it\n\nThe facts were last checked on ${factsCheckedOn} (\`factsCheckedOn\`): so many were then, and so many on the days before.`,
    freshness(allFacts()),
    '## When TikTok moves a number before we do',
    'Where a number or a word moves most, the function that uses it takes yours. An option replaces our table for that call alone; there is no global registry. `findFact` and `compareAdFormats` go on saying what we have read.',
    replaceable,
    'All else takes a release: what goes with what in a set-up, which posts are eligible, and how the API spells its words. A word that is new is never refused for being new: it is kept and reported.',
    ...rooms.flatMap(({ title, file, facts }) => [
      `## ${title}`,
      ...(file === 'refuted' ? [refuted] : []),
      ...facts.map((fact) => inShort(fact, file)),
    ]),
  ].join('\n\n');
}

const refuted = 'In circulation, and supported by no source that was found. None of them is a rule here.';

function inShort({ id, statement, confidence, checkedOn, contradiction }: Fact, file: string): string {
  const doubt = contradiction === undefined ? '' : ' Sources contradict.';
  return `### ${id}\n\n${statement} _${capital(confidenceInWords[confidence])}, ${checkedOn}.${doubt}_ [Sources](facts/${file}.md#${id})`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `docs/facts/*.md`: the facts of each room with their sources and what rests on them, the sources, and what is unused. */
export function factRoomPages(): Readonly<Record<string, string>> {
  const uses = factUses();
  const ofRooms = rooms.map(({ title, file, facts }) => [
    `docs/facts/${file}.md`,
    [
      `# Facts: ${topicOf(title)}`,
      `${file === 'refuted' ? `${refuted} ` : ''}The facts on ${topicOf(title)}, where each was read, how far to trust it, and what rests on it. [All facts in a sentence each](../facts.md)`,
      ...facts.map((fact) => entry(fact, uses.get(fact.id))),
    ].join('\n\n'),
  ]);
  return { ...Object.fromEntries(ofRooms), 'docs/facts/sources.md': sourcesPage() };
}

const topicOf = (title: string) => title.toLowerCase().replace('business api', 'Business API');

function sourcesPage(): string {
  const fileOf = (id: string) => rooms.find(({ facts }) => facts.some((fact) => fact.id === id))?.file;
  return [
    '# Facts: sources',
    'Every page that a fact was read on, and the facts on which nothing rests.',
    ...Object.entries(factSources).map(([key, source]) => {
      const title = 'url' in source ? `[${source.title}](${source.url})` : source.title;
      return `## Source ${key.replaceAll('_', '-')}\n\n${title} (${source.publisher.replace('_', ' ')})`;
    }),
    '## What nothing rests on',
    'Facts that no answer depends on, and why they are kept.',
    table(
      ['fact', 'why'],
      allFacts().flatMap(({ id }) => {
        const reason = reasonOf(id as FactId);
        return reason === undefined ? [] : [[`[${id}](${fileOf(id)}.md#${id})`, reason]];
      }),
    ),
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
  const links = sources.map(
    (key) => `[${factSources[key as FactSourceId].title}](sources.md#${anchorOf(key)})`,
  );
  return [
    `## ${id}\n\n${statement}`,
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
