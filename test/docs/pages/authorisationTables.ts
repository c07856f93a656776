import {
  authorisationEndEffects,
  defaultDurationByChannel,
  findFact,
  knownDurations,
} from 'tiktok-spark-ads/facts';
import { table } from '../../support/markdown.ts';

const words = (value: string) => value.replaceAll('_', ' ');
const confidence = (factId: string) => words(findFact(factId)?.confidence ?? '');
function durations(): string {
  const defaults = Object.entries(defaultDurationByChannel);
  const rows = knownDurations.map(({ days, knownAs, factId }) => [
    `${days}`,
    knownAs,
    defaults
      .filter(([, granted]) => granted.days === days)
      .map(([channel]) => `\`${channel}\``)
      .join(', '),
    confidence(factId),
  ]);
  return table(['days', 'known as', 'what you get when you name none, by channel', 'confidence'], rows);
}

function effects(): string {
  const rows = authorisationEndEffects.map((row) => [
    words(row.event),
    row.identityTypes.map((type) => `\`${type}\``).join(', '),
    words(row.whileInUse),
    'until' in row ? `${words(row.runningAds)} until ${words(row.until)}` : words(row.runningAds),
    words(row.newAds),
    row.remedies.map(words).join(', '),
    `\`${row.factId}\` (${confidence(row.factId)})`,
  ]);
  return table(
    ['what ends', 'identity', 'while ads use the post', 'running ads', 'new ads', 'remedies', 'fact'],
    rows,
  );
}

/** The tables of `docs/concepts/authorisation.md`, by the name of their place. */
export const authorisationTables = () => ({ durations: durations(), effects: effects() });
