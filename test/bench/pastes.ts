import { buildCode } from 'tiktok-spark-ads/fixtures';

export const code = buildCode(1);
const other = buildCode(2);

/**
 * What should become of a paste. `take`: it is one whole code, and the code is what should come out of it.
 * `refuse`: it is no code, or not a whole one, and must not be taken as it is.
 */
export type Wanted = 'take' | 'refuse';

export interface Paste {
  readonly wanted: Wanted;
  readonly what: string;
  /** As it is printed: ‹code› stands for a whole code. */
  readonly shown: string;
  readonly text: string;
}

const escapes: Readonly<Record<string, string>> = {
  '‹code›': code,
  '‹other code›': other,
  '‹its first 30›': code.slice(0, 30),
  '‹its first 12›': code.slice(0, 12),
  '‹its last 20›': code.slice(-20),
  '‹without #›': code.slice(1),
  '‹without =›': code.slice(0, -1),
  '‹%-encoded›': encodeURIComponent(code),
  '‹%-encoded twice›': encodeURIComponent(encodeURIComponent(code)),
  '‹broken by a line end›': `${code.slice(0, 33)}\n${code.slice(33)}`,
  '‹with a zero-width joiner›': `${code.slice(0, 20)}\u200d${code.slice(20)}`,
  '‹with HTML entities›': code.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replace('=', '&#61;'),
  '‹with named entities›': code.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replace('=', '&equals;'),
  '‹with a Cyrillic А›': `#А${code.slice(2)}`,
  '‹with spaces for +›': code.replaceAll('+', ' '),
  '‹with = in it›': `${code.slice(0, 30)}=${code.slice(31)}`,
  '‹the 63 X›': 'X'.repeat(63),
  '‹the 300 characters›': `#${'Ab1'.repeat(100)}`,
  '‹no-break space›': '\u00a0',
  '‹zero-width space›': '\u200b',
  '‹byte-order mark›': '\ufeff',
  '‹line end›': '\n',
};

const given = (wanted: Wanted, what: string, ...shown: readonly string[]): Paste[] =>
  shown.map((text) => ({
    wanted,
    what,
    shown: text,
    text: text.replaceAll(/‹[^›]+›/g, (name) => escapes[name] ?? name),
  }));

export const pastes: readonly Paste[] = [
  ...given('take', 'a code', '‹code›'),
  ...given(
    'take',
    'white space around it',
    ' ‹code›',
    '‹code› ',
    '‹line end›‹code›',
    '‹no-break space›‹code›',
  ),
  ...given(
    'take',
    'invisible characters',
    '‹zero-width space›‹code›',
    '‹byte-order mark›‹code›',
    '‹with a zero-width joiner›',
  ),
  ...given('take', 'quotes and brackets', '“‹code›”', '"‹code›"', '(‹code›)', '`‹code›`'),
  ...given('take', 'a label before it', 'code: ‹code›', 'Spark Ads code: ‹code›', 'Auth code：‹code›'),
  ...given('take', 'chat markup', '*‹code›*', '<b>‹code›</b>'),
  ...given('take', 'punctuation after it', '‹code›.', '‹code›,'),
  ...given(
    'take',
    'escaped',
    '‹%-encoded›',
    '‹%-encoded twice›',
    '‹with HTML entities›',
    '‹with named entities›',
  ),

  ...given(
    'refuse',
    'a damaged code',
    '‹without #›',
    '‹without =›',
    '‹broken by a line end›',
    '‹with spaces for +›',
    '‹with = in it›',
    '‹with a Cyrillic А›',
  ),
  ...given(
    'refuse',
    'a part of a code',
    '‹its first 30›',
    '‹its first 12›',
    '‹its last 20›',
    '‹its first 30›…',
    '‹its first 30›...',
  ),
  ...given('refuse', 'a masked code', '‹its first 12›****wQo=', '#••••••••••••••••'),
  ...given('refuse', 'a code in a sentence', 'Hi! Here you go ‹code› thanks', 'use ‹code› for 30 days'),
  ...given('refuse', 'several codes', '‹code› ‹other code›', '‹code›‹other code›'),
  ...given(
    'refuse',
    'a placeholder',
    '{{auth_code}}',
    '<your code>',
    '#XXXXXXXXXXXXXXXXXXXX',
    '#‹the 63 X›=',
    'undefined',
    '[object Object]',
    'N/A',
  ),
  ...given(
    'refuse',
    'a hashtag',
    '#fyp',
    '#tiktokmademebuyit',
    '#fyp #foryou',
    '#ThrowbackThursdayMemoriesOfSummer',
    '#BlackFridayDealsOfTheYear',
  ),
  ...given(
    'refuse',
    'a link of a post',
    'https://www.tiktok.com/@ana/video/7440000000000000001',
    'tiktok.com/@ana/photo/7440000000000000001',
  ),
  ...given('refuse', 'a short link', 'https://vm.tiktok.com/ZMabc123/', 'https://www.tiktok.com/t/ZTabc123/'),
  ...given('refuse', 'another link', 'https://www.tiktok.com/@ana', 'https://example.com/brief.pdf'),
  ...given('refuse', 'a handle', '@ana.makes.things'),
  ...given('refuse', 'an id of a post', '7440000000000000001', '#7440000000000000001', '7.44E+18'),
  ...given('refuse', 'a one-time code', '123456', '123 456'),
  ...given(
    'refuse',
    'an id of another kind',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '3f2504e04f8941d39a0c0305e82c3301',
  ),
  ...given(
    'refuse',
    'an OAuth code',
    '0mnsKmRZ4v6tPq8dWx2b*0!5123.va',
    'auth_code=abcDEF123456789abcDEF&state=1',
  ),
  ...given('refuse', "a code of Meta's", 'adcode-Ab12Cd34Ef56Gh78Ij90'),
  ...given(
    'refuse',
    'a word or a number',
    'SAVE20',
    'AB12CD',
    'ORDER-2026-000123456',
    '+491511234567',
    '2026-11-23',
  ),
  ...given(
    'refuse',
    'a hash or a key of something else',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'AKIAIOSFODNN7EXAMPLE',
  ),
  ...given('refuse', 'an e-mail address', 'ana@example.com'),
  ...given('refuse', 'prose', 'ok will send it tomorrow', 'sent it in the DM'),
  ...given('refuse', 'nothing', '', ' '),
  ...given('refuse', 'too long', '‹the 300 characters›'),
];
