/** The tag to format with: English with the day first and no comma before "or", as most of its readers write it. */
export function readingLocale(locale = 'en'): string {
  return locale === 'en' ? 'en-GB' : locale;
}
