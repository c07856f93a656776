import { assertRows, assertTexts } from '../shared/assertions';
import { tell } from './tell';

/**
 * Picks the language that a reader prefers among those you imported, by the lookup of RFC 4647: `es-MX` finds `es`, but
 * `pt` does not find `pt-BR`.
 *
 * English is always available as the last resort: a reader who prefers it, or who reads none of the languages, gets
 * `undefined`, which every describer and every text treats as English.
 *
 * @param languageTags - The reader's languages as BCP 47 tags, best first, as in `navigator.languages`.
 * @param languages - The languages that you imported.
 * @returns One of `languages`; `undefined` for English.
 *
 * @example
 * ```ts
 * pickLanguage(['es-MX', 'en'], [ptBR, es])?.locale; // => 'es'
 * pickLanguage(['pl', 'en-GB'], [ptBR, es]); // => undefined
 * ```
 */
export function pickLanguage<Language extends { readonly locale: string }>(
  languageTags: readonly string[],
  languages: readonly Language[],
): Language | undefined {
  return tell('languages', () => {
    assertTexts('languageTags', languageTags);
    assertRows('languages', languages);
    assertTexts(
      'the locales of languages',
      languages.map(({ locale }) => locale),
    );
    for (const wanted of languageTags.flatMap(fallbacks)) {
      const found = languages.find(({ locale }) => locale.toLowerCase() === wanted);
      if (found || wanted === 'en') return found;
    }
    return undefined;
  });
}

/** A tag and its ever shorter fallbacks; none ends in a single letter, which only introduces what follows. */
function fallbacks(languageTag: string): readonly string[] {
  const parts = languageTag.trim().toLowerCase().split('-');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index))
    .filter((tag) => tag.length === parts.length || (tag.at(-1)?.length ?? 0) > 1)
    .map((tag) => tag.join('-'));
}
