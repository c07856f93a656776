import type { CreatorLanguage } from 'tiktok-spark-ads/messages';

/** Every language that a creator can be written to in, each loaded when it is chosen. */
export const languages: Readonly<Record<string, () => Promise<CreatorLanguage>>> = {
  de: async () => (await import('tiktok-spark-ads/messages/de')).de,
  es: async () => (await import('tiktok-spark-ads/messages/es')).es,
  fr: async () => (await import('tiktok-spark-ads/messages/fr')).fr,
  id: async () => (await import('tiktok-spark-ads/messages/id')).id,
  ja: async () => (await import('tiktok-spark-ads/messages/ja')).ja,
  'pt-BR': async () => (await import('tiktok-spark-ads/messages/pt-BR')).ptBR,
};

/** The name of a language in that language itself. */
export function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
