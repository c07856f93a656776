import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { authorisationEndEffects, defaultDurations, findFact, knownDurations } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';

const file = path.resolve(import.meta.dirname, '../../docs/concepts/authorisation.md');

const words = (value: string) => value.replaceAll('_', ' ');
const confidence = (factId: string) => words(findFact(factId)?.confidence ?? '');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function durations(): string {
  const defaults = Object.entries(defaultDurations);
  const rows = knownDurations.map(({ days, standing, factId }) => [
    `${days}`,
    standing,
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

function fill(page: string, name: string, content: string): string {
  const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`);
  expect(page).toMatch(region);
  return page.replace(region, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}

// Run vitest with `--update` to write the tables anew.
test('the tables on the page of authorisations are those of the data', async () => {
  const page = fill(fill(readFileSync(file, 'utf8'), 'durations', durations()), 'effects', effects());
  const formatted = await format(page, { ...(await resolveConfig(file)), parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(file);
});
