import type { CodeVerdict } from 'tiktok-spark-ads';
import type { CodeIssueCode, CodeRepair } from 'tiktok-spark-ads/vocabulary';

/** An invented code, whose characters stand in every place where damage shows: + / and both cases. */
export const code = '#Ab1TtYkVj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo=';
export const other = '#Zy9XwVu8TsRq7PoNm6LkJi+5HgFe/4DcBa3ZyXwVu2TsRqPoNm1LkJiHgFeDcA0=';
/** Plausible, not canonical: 40 characters. */
export const shortCode = '#Ab1TtYkVj2cRxnqQ0ZzhUo53sLpWdGfKeBiMaXv';
const bare = code.slice(1);
const unpadded = code.slice(0, -1);

export type Expected =
  | { readonly value: string; readonly repairs: readonly CodeRepair[] }
  | { readonly doubt: CodeIssueCode; readonly value: string; readonly suggestion?: string }
  | { readonly issues: readonly CodeIssueCode[]; readonly suggestion?: string };

export interface Paste {
  readonly reason: string;
  readonly input: string;
  readonly expected: Expected;
}

const repaired = (reason: string, repairs: readonly CodeRepair[], ...inputs: string[]): Paste[] =>
  inputs.map((input) => ({ reason, input, expected: { value: code, repairs } }));

const is = (reason: string, issue: CodeIssueCode, ...inputs: string[]): Paste[] =>
  inputs.map((input) => ({ reason, input, expected: { issues: [issue] } }));

const meant = (reason: string, issues: readonly CodeIssueCode[], ...inputs: string[]): Paste[] =>
  inputs.map((input) => ({ reason, input, expected: { issues, suggestion: code } }));

const flawed = (reason: string, issues: readonly CodeIssueCode[], ...inputs: string[]): Paste[] =>
  inputs.map((input) => ({ reason, input, expected: { issues } }));

const entities = (text: string, names: Record<string, string>) =>
  text.replace(/[#+/=]/g, (character) => names[character] ?? character);

/** What people really paste, grouped by what happened to it. Row numbers are those of the table of common trouble. */
export const pastes: readonly Paste[] = [
  ...repaired('nothing happened', [], code),

  // Row 5: white space and what cannot be seen.
  ...repaired('white space around it', ['trimmed'], ` ${code}`, `${code}\n`, `\t${code}`, `\r\n${code}\r\n`),
  ...repaired(
    'spaces that do not look like spaces',
    ['trimmed'],
    `\u00a0${code}`,
    `${code}\u202f`,
    `\u3000${code}`,
  ),
  ...repaired('a line separator after it', ['trimmed'], `${code}\u2028`, `${code}\v`),
  ...repaired(
    'invisible characters',
    ['invisible_removed'],
    `\u200b${code}`,
    `\ufeff${code}`,
    `${code.slice(0, 20)}\u200d${code.slice(20)}`,
    `\u2068${code}\u2069`,
    `\u202a${code}\u202c`,
    `\u200e${code}\u200f`,
    `${code.slice(0, 40)}\u00ad${code.slice(40)}`,
    `${code.slice(0, 9)}\u2060${code.slice(9)}`,
    `#\ufe0f${bare}`,
    `${code}\u0000`,

    [...code].join('\u200b'),
  ),
  ...repaired('half an emoji', ['invisible_removed'], `${code}\ud83d`),

  // Row 5: quotes and brackets.
  ...repaired(
    'quotes',
    ['unquoted'],
    `"${code}"`,
    `'${code}'`,
    `\`${code}\``,
    `“${code}”`,
    `‘${code}’`,
    `„${code}“`,
    `«${code}»`,
    `‹${code}›`,
    `「${code}」`,
    `『${code}』`,
    `"""${code}"""`,
    '```' + code + '```',
    `"${code}`,
    `${code}'`,
  ),
  ...repaired(
    'brackets',
    ['unquoted'],
    `(${code})`,
    `[${code}]`,
    `{${code}}`,
    `<${code}>`,
    `【${code}】`,
    `《${code}》`,
  ),
  ...repaired('quotes with spaces inside', ['unquoted', 'trimmed'], `« ${code} »`, `" ${code} "`),
  ...repaired('a spreadsheet that keeps it as text', ['unquoted'], `'${code}`),
  ...repaired('a spreadsheet formula', ['unquoted', 'markup_removed'], `="${code}"`),

  // Row 5: markup.
  ...repaired(
    'Markdown',
    ['markup_removed'],
    `**${code}**`,
    `*${code}*`,
    `__${code}__`,
    `_${code}_`,
    `~~${code}~~`,
    `||${code}||`,
    `* ${code}`,
    `***${code}***`,
    `|${code}|`,
    `| ${code}|`,
  ),
  ...repaired(
    'a link in Markdown',
    ['markup_removed', 'unquoted'],
    `[${code}](https://example.com)`,
    `[${code}](https://www.tiktok.com/@jane/video/7123456789123456789)`,
    `[${code}](https://example.com/?a=1&b=2)`,
  ),
  ...repaired(
    'backslashes of Markdown and JSON',
    ['entities_decoded'],
    code.replace('/', '\\/'),
    `\\${code}`,
    code.replace('+', '\\+').replace('=', '\\='),
  ),
  ...repaired('bold with backslashes', ['entities_decoded', 'markup_removed'], `\\*\\*${code}\\*\\*`),
  ...repaired('a field of JSON', ['unquoted', 'label_removed'], `{"auth_code":"${code}"}`),
  ...repaired('a list', ['markup_removed'], `• ${code}`, `- ${code}`, `– ${code}`, `+ ${code}`, `·${code}`),
  ...repaired('a sign before it', ['markup_removed'], `👉 ${code}`, `✅${code}`, `→ ${code}`, `;${code}`),
  ...repaired('a sign after it', ['punctuation_removed', 'trimmed'], `${code} 🙏`, `${code} ✅✅`),
  ...repaired('Markdown quote', ['unquoted', 'trimmed'], `> ${code}`),
  ...repaired(
    'Slack',
    ['markup_removed', 'unquoted'],
    `<https://example.com/x|${code}>`,
    `<mailto:a@example.com|${code}>`,
  ),
  ...repaired(
    'HTML',
    ['markup_removed'],
    `<b>${code}</b>`,
    `<p class="x">${code}</p>`,
    `<code>${code}</code>`,
    `<br>${code}`,
    `${code}<br>`,
    `${code}<br/>`,
    `<li>${code}`,
  ),
  ...repaired('HTML within HTML', ['markup_removed'], `<p><b>${code}</b></p>`),

  // Row 5: labels.
  ...repaired(
    'a label before it',
    ['label_removed'],
    `Code: ${code}`,
    `code:${code}`,
    `CODE ${code}`,
    `TT code: ${code}`,
    `ad code - ${code}`,
    `Ad Code – ${code}`,
    `ad code — ${code}`,
    `Spark Ads code: ${code}`,
    `Spark code = ${code}`,
    `spark ads authorization code: ${code}`,
    `Authorisation code: ${code}`,
    `TikTok code:\n${code}`,
    `video code → ${code}`,
    `post code > ${code}`,
    `auth_code=${code}`,
    `Code :${code}`,
    `Code\u00a0: ${code}`,
    `code ${code}`,
    `Code:\t${code}`,
    `adcode: ${code}`,
    `Codes: ${code}`,
    `code : ${code}`,
    `ID: ${code}`,
  ),
  ...repaired(
    'a label in another language',
    ['label_removed'],
    `Código: ${code}`,
    `codigo: ${code}`,
    `Código de autorización: ${code}`.replace(' de', ''),
    `Codice: ${code}`,
    `Kode: ${code}`,
    `Kod: ${code}`,
    `Kód : ${code}`,
    `Code d’autorisation: ${code}`.replace('d’', ''),
    `Autorisierungscode: ${code}`,
  ),
  ...repaired('a sign and a label', ['markup_removed', 'label_removed'], `👉 code: ${code}`),
  ...repaired('a label with a full-width colon', ['fullwidth_folded', 'label_removed'], `Auth code：${code}`),
  ...repaired('a bold label', ['markup_removed', 'label_removed'], `**Code:** ${code}`),
  ...repaired('a label inside the quotes', ['unquoted', 'label_removed'], `“Code: ${code}”`),
  ...repaired('a label outside the quotes', ['unquoted', 'label_removed'], `TT code: “${code}”`),

  // Row 4: escapes.
  ...repaired(
    'percent-encoded',
    ['percent_decoded'],
    encodeURIComponent(code),
    encodeURIComponent(code).toLowerCase().length
      ? `%23${bare.replace('+', '%2b').replace('/', '%2f').replace('=', '%3d')}`
      : '',
  ),
  ...repaired('percent-encoded twice', ['percent_decoded'], encodeURIComponent(encodeURIComponent(code))),
  ...repaired(
    'percent-encoded thrice',
    ['percent_decoded'],
    encodeURIComponent(encodeURIComponent(encodeURIComponent(code))),
  ),
  ...repaired('only the # encoded', ['percent_decoded'], `%23${bare}`),
  ...repaired('only the end encoded', ['percent_decoded'], `${unpadded}%3D`),
  ...repaired(
    'encoded with its space',
    ['percent_decoded', 'trimmed'],
    encodeURIComponent(`${code} `),
    `${encodeURIComponent(code)}%0A`,
  ),
  ...repaired(
    'HTML entities',
    ['entities_decoded'],
    entities(code, { '#': '&#35;', '+': '&#43;', '/': '&#47;', '=': '&#61;' }),
    entities(code, { '+': '&#x2B;', '/': '&#x2F;', '=': '&#x3D;' }),
    entities(code, { '+': '&#43;' }),
    entities(code, { '+': '&amp;#43;', '=': '&amp;#61;' }),
    entities(code, { '+': '&amp;amp;#43;' }),
    entities(code, { '+': '&#043;' }),
  ),
  ...repaired(
    'entities in a link',
    ['percent_decoded', 'entities_decoded'],
    encodeURIComponent(entities(code, { '+': '&#43;' })),
  ),

  // Full-width characters of an Asian keyboard.
  ...repaired(
    'full-width characters',
    ['fullwidth_folded'],
    `＃${bare}`,
    code.replace('+', '＋').replace('/', '／').replace('=', '＝'),
    [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join(''),
  ),

  // The end of a sentence.
  ...repaired(
    'the end of a sentence',
    ['punctuation_removed'],
    `${code}.`,
    `${code},`,
    `${code};`,
    `${code}!`,
    `${code}?`,
    `${code}:`,
  ),
  ...repaired('a full-width end', ['fullwidth_folded', 'punctuation_removed'], `${code}，`, `${code}！`),
  ...repaired('in brackets, at the end', ['punctuation_removed', 'unquoted'], `(${code}).`),
  ...repaired(
    'all at once',
    ['percent_decoded', 'trimmed', 'unquoted', 'punctuation_removed', 'label_removed'],
    ` Code: “${encodeURIComponent(code)}”. `,
  ),

  // Row 2: the # is lost.
  ...meant(
    'the # is lost',
    ['code_missing_hash'],
    bare,
    ` ${bare} `,
    `"${bare}"`,
    `Code: ${bare}`,
    `auth_code=${bare}`,
  ),
  ...meant('the # and the = are lost', ['code_missing_hash'], bare.slice(0, -1)),
  // Row 8: the = is lost.
  {
    reason: 'the = is lost',
    input: unpadded,
    expected: { doubt: 'code_padding_lost', value: unpadded, suggestion: code },
  },
  // Row 3: + became a space.
  ...meant(
    '+ became a space',
    ['code_whitespace'],
    code.replace('+', ' '),
    `Code: ${code.replace('+', ' ')}`,
  ),
  ...meant(
    '+ became a space, and # was lost',
    ['code_missing_hash', 'code_whitespace'],
    bare.replace('+', ' '),
  ),
  ...meant(
    'an e-mail broke it',
    ['code_whitespace'],
    `${code.slice(0, 38)}\n${code.slice(38)}`,
    `${code.slice(0, 38)}\r\n${code.slice(38)}`,
    `Code: ${code.slice(0, 38)}\n${code.slice(38)}`,
  ),
  ...meant(
    'an e-mail broke it, and quoted it',
    ['code_whitespace', 'code_illegal_characters'],
    `> ${code.slice(0, 38)}\n> ${code.slice(38)}`,
  ),
  ...meant(
    'a soft line break of e-mail',
    ['code_whitespace', 'code_misplaced_padding'],
    `${code.slice(0, 38)}=\n${code.slice(38)}`,
    `${code.slice(0, 38)}=\r\n${code.slice(38)}`,
  ),
  ...meant(
    'an e-mail broke it twice',
    ['code_whitespace'],
    `${code.slice(0, 20)}\n${code.slice(20, 40)}\n${code.slice(40)}`,
  ),
  ...meant(
    'broken, and + became a space',
    ['code_whitespace'],
    `${code.replace('+', ' ').slice(0, 38)}\n${code.slice(38)}`,
  ),
  ...meant('typed in groups', ['code_whitespace'], code.replace(/.{8}/g, '$& ')),

  // Row 1: truncated.
  ...flawed('cut off', ['code_too_short'], '#Ab1TtYk', code.slice(0, 12), '#', '#A1b='),
  {
    reason: 'cut off late',
    input: code.slice(0, 30),
    expected: { doubt: 'code_not_canonical', value: code.slice(0, 30) },
  },
  { reason: 'another length', input: shortCode, expected: { doubt: 'code_not_canonical', value: shortCode } },
  {
    reason: 'one character too many',
    input: `${code.slice(0, 30)}A${code.slice(30)}`,
    expected: { doubt: 'code_not_canonical', value: `${code.slice(0, 30)}A${code.slice(30)}` },
  },
  {
    reason: 'base64url',
    input: code.replace('+', '-').replace('/', '_'),
    expected: { doubt: 'code_not_canonical', value: code.replace('+', '-').replace('/', '_') },
  },
  { reason: 'two =', input: `${code}=`, expected: { doubt: 'code_not_canonical', value: `${code}=` } },
  ...is(
    'cut off with dots',
    'code_truncated',
    '#Ab1TtYkVj2cRxnq...',
    '#Ab1TtYkVj2cRxnq…',
    '#Ab1TtYkVj2…DrEwQo=',
    `${code.slice(0, 60)}...`,
    `${code.slice(0, 60)}…`,
  ),
  ...flawed('too long', ['code_too_long'], `#${'aB3'.repeat(100)}`),
  ...flawed(
    'too long over several lines',
    ['code_whitespace', 'code_too_long'],
    `#${'aB3'.repeat(10)}\n${'aB3'.repeat(90)}`,
  ),
  ...flawed(
    '= in the middle',
    ['code_misplaced_padding'],
    `${code.slice(0, 20)}=${code.slice(21, 64)}`,
    '#Ab1TtYkVj2cRx====',
  ),
  ...flawed(
    'characters of no code',
    ['code_illegal_characters'],
    `${code.slice(0, 20)}é${code.slice(21)}`,
    `${code.slice(0, 50)}é${code.slice(51)}`,
    `${code.slice(0, 20)}.${code.slice(21)}`,
    `${code.slice(0, 20)}\ufffd${code.slice(21)}`,
  ),
  ...flawed('several flaws', ['code_whitespace', 'code_illegal_characters'], '#Ab1 TtYkVj2c$RxnqQ0Zz'),

  // Row 10: a spreadsheet.
  ...is('a column that is too narrow', 'code_placeholder', '########', '#######################'),
  ...is('a spreadsheet that counted', 'code_is_rounded_number', '7.12346E+18', '7,12346E+18'),

  // Masked.
  ...is(
    'masked',
    'code_masked',
    '#Abc***xyz=',
    '#Abc•••xyz=',
    '#Ab1T****************',
    '********',
    '••••••••',
    `${code.slice(0, 50)}***`,
    `${code.slice(0, 45)}*****${code.slice(60)}`,
    'Ab1***wQo=',
    '#Ab1*wQo=',
  ),

  // Row 6: several.
  ...flawed(
    'two codes',
    ['code_multiple'],
    `${code} ${other}`,
    `${code}\n${other}`,
    `${code}${other}`,
    `${code}, ${other}`,
    `1. ${code} 2. ${other}`,
    `Code: ${code} and ${other}`,
    `${encodeURIComponent(code)},${encodeURIComponent(other)}`,
  ),
  ...flawed('a code of each shape', ['code_multiple'], `${code} or ${shortCode}`),

  // A code within something.
  ...meant(
    'a code in a text',
    ['code_inside_text'],
    `Hi! Here you go ${code} let me know`,
    `@brand ${code}`,
    `password: ${code}`,
    `${code}...`,
    `${code}。`,
    `コードは${code}です。`,
    `${code} (30 days)`,
    `${code} ${code}`,
    `#${code}`,
    `https://www.tiktok.com/@jane/video/7123456789123456789 ${code}`,
    `{"auth_code":"${code}","days":30}`,
    `jane.doe,${code},30`,
    `${code} #sparkads #ad`,
    `<a href="${code}">code</a>`,
    `Le code : ${code} merci`,
    `${code}https://example.com`,
  ),
  ...meant(
    'a code in a link',
    ['code_inside_text'],
    `https://example.com/?code=${encodeURIComponent(code)}`,
    `https://example.com/?code=${encodeURIComponent(code)}&days=30`,
    `https://example.com/?code=${code}`,
    `https://business-api.tiktok.com/open_api/v1.3/tt_video/info/?advertiser_id=7&auth_code=${encodeURIComponent(code)}`,
  ),

  ...meant(
    'a code amid text, broken by an e-mail',
    ['code_inside_text'],
    `Hi Jane\n\n${code.slice(0, 50)}\n${code.slice(50)}`,
    `Hi\r\n> ${code.slice(0, 50)}\r\n> ${code.slice(50)}\r\n> Bye`,
    `Hi\n${code.slice(0, 50)}=\n${code.slice(50)}\nBye`,
    `Code:\n${code.slice(0, 30)}\n${code.slice(30, 60)}\n${code.slice(60)}\nthanks`,
  ),
  ...meant('a whole code above a field', ['code_inside_text'], `${code}\ndays=30`, `Hi ${code}\nabc=`),

  // Row 7: something else.
  ...is('nothing', 'code_empty', '', ' ', '\n', '\u200b', '""', '“”', '&#32;', '%20'),
  ...is(
    'a placeholder',
    'code_placeholder',
    '{{auth_code}}',
    '<your code>',
    '[CODE]',
    '{code}',
    '${AUTH_CODE}',
    '%CODE%',
    'YOUR_CODE',
    'your-auth-code',
    '#XXXXXXXX',
    '#xxxxxxxxxxxxxxxx',
    'xxxxxxxx',
    'Code:',
    'code',
    '--',
    '___',
    '-',
    'TBD',
    'tbd',
    'n/a',
    'N/A',
    '(N/A)',
    'pending',
    'Pending…'.replace('…', '.'),
    'none',
    'None',
    'null',
    'undefined',
    'Código:',
    'Post ID:',
    '“your code”',
  ),
  ...is(
    'the link of a post',
    'code_is_post_url',
    'https://www.tiktok.com/@jane.doe/video/7123456789123456789',
    'http://tiktok.com/@jane/video/7123456789123456789',
    'tiktok.com/@jane/video/7123456789123456789',
    'www.tiktok.com/@jane/photo/7123456789123456789',
    'https://m.tiktok.com/v/7123456789123456789.html',
    'https://www.tiktok.com/@jane/video/7123456789123456789?is_from_webapp=1&sender_device=pc&web_id=7000000000000000000',
    'https://www.tiktok.com/embed/v2/7123456789123456789',
    '<https://www.tiktok.com/@jane/video/7123456789123456789>',
    '(https://www.tiktok.com/@jane/video/7123456789123456789)',
    'HTTPS://WWW.TIKTOK.COM/@jane/video/7123456789123456789',
    'Link: https://www.tiktok.com/@jane/video/7123456789123456789',
    'https%3A%2F%2Fwww.tiktok.com%2F%40jane%2Fvideo%2F7123456789123456789'.replace('%40', '@'),
  ),
  ...is(
    'a short link',
    'code_is_short_link',
    'https://vm.tiktok.com/ZMabc123/',
    'https://vt.tiktok.com/ZSabc123/',
    'vm.tiktok.com/ZMabc123',
    'https://www.tiktok.com/t/ZTabc123/',
    'Check out this video! #TikTok > https://vm.tiktok.com/ZMabc123/',
  ),
  ...is(
    'the link of a profile',
    'code_is_profile_url',
    'https://www.tiktok.com/@jane.doe',
    'tiktok.com/@jane',
    'https://www.tiktok.com/@jane?lang=en',
  ),
  ...is(
    'another link',
    'code_is_url',
    'https://example.com/page',
    'http://example.com',
    'www.example.com/x',
    'https://tiktok.com.evil.example/@jane/video/7123456789123456789',
    'https://nottiktok.com/@jane/video/7123456789123456789',
    'https://example.com/?u=https://www.tiktok.com/@jane/video/7123456789123456789',
    'https://www.instagram.com/p/abc123/',
    'https://example.com/page#section',
    'ftp://example.com/file',
  ),
  ...is('a user name', 'code_is_handle', '@jane.doe', '@jane_doe99', ' @jane '),
  ...is(
    'a number',
    'code_is_numeric_id',
    '7123456789123456789',
    '6912345678901234567',
    '#7123456789123456789',
    'Video ID: 7123456789123456789',
    'post_id=7123456789123456789',
    'ID: 7123456789123456789',
    '123456789012',
    '17',
  ),
  ...is(
    'a one-time code',
    'code_is_one_time_code',
    '123456',
    '#123456',
    '123 456',
    '123-456',
    '8321',
    '48213377',
  ),
  ...is(
    'a UUID',
    'code_is_uuid',
    '550e8400-e29b-41d4-a716-446655440000',
    '{550E8400-E29B-41D4-A716-446655440000}',
    '550e8400e29b41d4a716446655440000',
  ),
  ...is(
    'a code for logging in',
    'code_is_oauth_code',
    'AbCdEf123456_-xyz*0!6410',
    'e5b3Zq8sAbCdEf123456*1!4321.e1',
    'https://example.com/callback?auth_code=0123456789abcdef&state=xyz',
    'https://example.com/cb?code=AbCdEf%2A0%216410.u1&state=1',
    'auth_code=0123456789abcdef0123&state=your_custom_params',
    '?auth_code=0123abc&code=0123abc&state=x',
  ),
  ...is(
    'a code of Meta',
    'code_is_meta_code',
    'adcode-AbC123_xYz-456',
    'adcode-AQDx7',
    '#adcode-AbC123_xYz-456',
    '#adcode-AbC123xYz456AbC123xYz456AbC123xYz456',
    'Partnership code: adcode-AbC123_xYz',
    'Q9jTabcDEF123-_xyz',
    'Code: adcode-AbC123_xYz',
    'Partnership ad code: adcode-AbC123_xYz',
  ),
  ...is(
    'a hashtag',
    'code_is_hashtag',
    '#fyp',
    '#SparkAds',
    '#ad',
    '#tiktokmademebuyit',
    '#summer2026',
    '#été',
    '#推广',
    '#fyp #foryou',
    '#ad #sponsored #spark',
    '#love this video',
  ),
  ...is(
    'prose',
    'code_is_prose',
    'hello',
    'I will send it tomorrow',
    'don’t have it yet :(',
    'not available',
    'see e-mail',
    'jane@example.com',
    'Ask Maria (she has it)',
    'ok 👍',
    'Je vous l’envoie demain',
    '明天发给你',
    'waiting...',
    'undefined is not a code',
    '2026-11-23',
    '$100',
  ),
  ...flawed('a short code of another kind', ['code_missing_hash', 'code_too_short'], 'AB12CD', 'aB3dE5'),
  {
    reason: 'a token without #',
    input: 'Ab1TtYkVj2cRxnqQ0Zz5',
    expected: { issues: ['code_missing_hash'], suggestion: '#Ab1TtYkVj2cRxnqQ0Zz5' },
  },
];

/** A verdict in the words of the table. */
export function inShort(verdict: CodeVerdict): Expected {
  const suggestion = 'suggestion' in verdict && verdict.suggestion ? { suggestion: verdict.suggestion } : {};
  if (!verdict.ok) return { issues: verdict.issues.map((issue) => issue.code), ...suggestion };
  if (verdict.shape === 'canonical') return { value: verdict.value, repairs: verdict.repairs };
  return { doubt: verdict.doubts[0].code, value: verdict.value, ...suggestion };
}
