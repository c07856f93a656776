import { allFacts, type Fact, factSources, type FactSourceId } from 'tiktok-spark-ads/facts';
import { table } from '../../support/markdown.ts';
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

/** `docs/facts.md`: every platform fact in use, with where it was read and how far to trust it. */
export function factsPage(): string {
  const facts = allFacts();
  return [
    '# Facts',
    'What this library takes the platform to do, with where each fact was read, when it was last checked and how far to trust it. Generated from the data in `src/facts`; `findFact(id)` gives the same rows to your code. Nothing here was checked against the live API. A contradiction between sources is stated with the side that the code takes.',
    '## How far to trust a fact',
    table(
      ['confidence', 'facts'],
      Object.entries(confidenceInWords).map(([confidence, words]) => [
        words,
        String(facts.filter((fact) => fact.confidence === confidence).length),
      ]),
    ),
    ...Object.entries(rooms).flatMap(([room, rows]) => [`## ${room}`, ...rows.map(entry)]),
    '## Refuted claims',
    'In circulation, and supported by no source that was found. None of them is a rule here.',
    ...mythsFacts.map(entry),
    '## Sources',
    table(
      ['key', 'title', 'publisher'],
      Object.entries(factSources).map(([key, source]) => [
        `\`${key}\``,
        'url' in source ? `[${source.title}](${source.url})` : source.title,
        source.publisher.replace('_', ' '),
      ]),
    ),
  ].join('\n\n');
}

function entry(fact: Fact): string {
  const { id, statement, confidence, sources, checkedOn, effectiveFrom, effectiveUntil } = fact;
  const titles = sources.map((key) => factSources[key as FactSourceId].title).join('; ');
  return [
    `### ${id}\n\n${statement}`,
    [
      `- Confidence: ${confidenceInWords[confidence]}. Checked on ${checkedOn}.`,
      `- Read in: ${titles}.`,
      ...(effectiveFrom === undefined ? [] : [`- Holds from ${effectiveFrom}.`]),
      ...(effectiveUntil === undefined ? [] : [`- Held until ${effectiveUntil}.`]),
      ...(fact.articleSays === undefined
        ? []
        : [`- The founding article: ${fact.articleSays} (${fact.agreement ?? 'unconfirmed'})`]),
      ...(fact.contradiction === undefined ? [] : [`- Contradiction: ${fact.contradiction}`]),
    ].join('\n'),
  ].join('\n\n');
}
