import { expect, test } from 'vitest';
import { languages } from '../../docs/playground/codes/languages';
import { entryPoints } from '../support/entryPoints.ts';

test('the playground writes to creators in every language of the package', () => {
  const prefix = 'tiktok-spark-ads/messages/';
  const tags = entryPoints.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  expect(Object.keys(languages)).toEqual(tags.sort());
});
