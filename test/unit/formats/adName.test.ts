import { expect, test } from 'vitest';
import { adNameRemarks } from '../../../src/formats/remarks/adNameRemarks';

const tooLong = { code: 'creative_name_too_long', path: ['adName'], params: { actual: 513, max: 512 } };
const refused = (...found: string[]) => ({
  code: 'creative_name_refused',
  path: ['adName'],
  params: { found },
});

test.each<[string, string, object[]]>([
  ['none: the platform names it', '', []],
  ['512 characters', 'a'.repeat(512), []],
  ['513 characters', 'a'.repeat(513), [tooLong]],
  ['256 Chinese characters', '新'.repeat(256), []],
  ['256 Chinese characters and a letter', `${'新'.repeat(256)}a`, [tooLong]],
  ['what only an ad text may not hold', '{name} #tag @creator https://example.com/', []],
  ['emoji', 'Spring 🌷 sale 🌷', [refused('🌷', '🌷')]],
  ['an emoji past the end', `${'a'.repeat(511)}🌷a`, [tooLong, refused('🌷')]],
])('an ad name of %s', (_, name, remarks) => {
  expect(adNameRemarks(name)).toEqual(remarks);
});
