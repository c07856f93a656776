/**
 * Picks the language that a reader wants most of those that you imported, by the lookup of RFC 4647: `es-MX` finds
 * `es`, and `pt` does not find `pt-BR`.
 *
 * English is always there, and comes last: a reader who wants it, or none of the languages, gets `undefined`, which
 * every describer and every text takes for English.
 *
 * @param languageTags - What the reader wants, best first, as in `navigator.languages`: BCP 47 tags.
 * @param languages - The languages that you imported.
 * @returns One of `languages`; `undefined` for English.
 *
 * @example
 * ```ts
 * pickMessages(['es-MX', 'en'], [ptBR, es])?.locale; // => 'es'
 * pickMessages(['pl', 'en-GB'], [ptBR, es]); // => undefined
 * ```
 */
export function pickMessages<Language extends { readonly locale: string }>(
  languageTags: readonly string[],
  languages: readonly Language[],
): Language | undefined {
  for (const wanted of languageTags.flatMap(fallbacks)) {
    const found = languages.find(({ locale }) => locale.toLowerCase() === wanted);
    if (found || wanted === 'en') return found;
  }
  return undefined;
}

/** A tag and what it falls back to, ever shorter; no tag ends in a single letter, which only announces what follows. */
function fallbacks(languageTag: string): readonly string[] {
  const parts = languageTag.trim().toLowerCase().split('-');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index))
    .filter((tag) => tag.length === parts.length || (tag.at(-1)?.length ?? 0) > 1)
    .map((tag) => tag.join('-'));
}
