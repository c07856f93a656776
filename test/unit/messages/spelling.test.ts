import * as messages from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';

/** Every sentence of a table, and the source of those that are made. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as () => string).toString()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const english = Object.entries(messages).filter(([name]) => /^en(?:[A-Z]|$)/.test(name));

test.each(english)('%s spells as TikTok does, and ends no sentence twice', (_, table) => {
  const told = sentences(table);
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) {
    expect(text).not.toMatch(/\b[Uu]?n?[Aa]uthoris(?!ation_|ation:|e_|ed_)|[Cc]atalogue/);
    if (!text.includes('=>')) expect(text.replaceAll('...', '')).not.toMatch(/[.?!]{2}|\d %|\S {2}/);
  }
});
