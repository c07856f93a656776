import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { campaignTables } from './campaignTables';

// The tables are made from the rules. To write them anew: UPDATE_DOCS=1 npm test -- test/docs/campaignTables.test.ts
const page = new URL('../../docs/concepts/campaign.md', import.meta.url);

test('the tables of the page on set-up are those of the rules', async () => {
  const written = readFileSync(page, 'utf8');
  const made = Object.entries(campaignTables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name}: made from the rules -->\n)[^]*?(<!-- end -->)`),
        (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
      ),
    written,
  );
  const config = await resolveConfig(page);
  const expected = await format(made, { ...config, parser: 'markdown' });
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, expected);
  else expect(written).toBe(expected);
  for (const name of Object.keys(campaignTables)) expect(written).toContain(`<!-- ${name}: made`);
});
