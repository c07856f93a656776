import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>;
};

/** What one can import, as package.json says: `tiktok-spark-ads`, `tiktok-spark-ads/vocabulary`, … */
export const entryPoints = Object.keys(exports)
  .filter((key) => key !== './package.json')
  .map((key) => `tiktok-spark-ads${key.slice(1)}`);

/** The name of the files in `dist` behind an entry point, such as `messages/de`. */
export function builtName(entryPoint: string): string {
  return entryPoint.split('/').slice(1).join('/') || 'index';
}

/** The file in `src` behind an entry point, such as `src/messages/languages/de.ts`. */
export function sourceFile(entryPoint: string): string {
  return `src/${builtName(entryPoint).replace('messages/', 'messages/languages/')}.ts`;
}

/** The entry points that need zod beside them. */
export const needZod: readonly string[] = ['tiktok-spark-ads/schemas', 'tiktok-spark-ads/business-api'];
export const needNoZod = entryPoints.filter((entryPoint) => !needZod.includes(entryPoint));
