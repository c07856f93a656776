import type { CreatorLanguage } from 'tiktok-spark-ads/messages';
import { entryPoints, sourceFile } from './entryPoints';

/** Every language that ships, by its tag. */
export const languages: readonly (readonly [string, CreatorLanguage])[] = await Promise.all(
  entryPoints
    .filter((entryPoint) => entryPoint.startsWith('tiktok-spark-ads/messages/'))
    .map(async (entryPoint) => {
      const module = (await import(/* @vite-ignore */ source(entryPoint))) as Record<string, CreatorLanguage>;
      const [language, ...others] = Object.values(module);
      if (!language || others.length > 0) throw new Error(`${entryPoint} must export one language`);
      return [entryPoint.split('/').at(-1) ?? '', language] as const;
    }),
);

function source(entryPoint: string): string {
  return new URL(`../../${sourceFile(entryPoint)}`, import.meta.url).pathname;
}
