import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import type { TriageSheetOptions } from 'tiktok-spark-ads/vocabulary';
import { root } from '../../support/alias.ts';
import { applyNow, expired, expiring, link, running, runningOut, waiting } from './sayings';

/** A sheet, and what a person says of each of its rows: the state, and the code of the reason. */
export interface Sheet {
  readonly name: string;
  readonly records: readonly unknown[];
  readonly options?: Omit<TriageSheetOptions, 'now'>;
  readonly says: readonly string[];
}

export const now = new Date('2026-11-23T12:00:00Z');

const code = buildCode;
const csv = (text: string, delimiter = '') =>
  Papa.parse(text, { header: true, delimiter, skipEmptyLines: true }).data;
const tsv = (...rows: readonly (readonly string[])[]) => csv(rows.map((row) => row.join('\t')).join('\n'));

/** docs/examples/sheet.csv, row by row. */
export const exampleSheet: Sheet = {
  name: 'the sheet of the examples',
  records: Papa.parse(readFileSync(path.join(root, 'docs/examples/sheet.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data,
  says: [
    running,
    expiring,
    expired,
    applyNow,
    applyNow,
    waiting,
    waiting,
    waiting,
    'wrong_thing: code_is_post_url',
    'wrong_thing: code_is_short_link',
    'wrong_thing: code_is_handle',
    'wrong_thing: code_is_one_time_code',
    'wrong_thing: code_is_prose',
    'wrong_thing: code_multiple',
    'wrong_thing: code_inside_text',
    'unreadable: cell_destroyed',
    'unreadable: code_truncated',
    'unreadable: code_masked',
    'unreadable: code_missing_hash',
    'unreadable: date_ambiguous',
    runningOut,
    runningOut,
    'unreadable: duration_not_number',
    'unreadable: date_unreadable',
    'unreadable: duration_not_whole_days',
    'unreadable: cell_destroyed',
    'duplicate: sheet_row_duplicate',
    'duplicate: sheet_row_duplicate',
    'conflict: sheet_post_with_several_codes',
    'conflict: sheet_post_with_several_codes',
    'conflict: sheet_code_with_several_posts',
    'conflict: sheet_code_with_several_posts',
    running,
    runningOut,
    expiring,
    'expired: authorisation_revoked',
    'unclear: authorisation_end_unknown',
    'blank: sheet_row_blank',
    'wrong_thing: code_is_uuid',
    applyNow,
  ],
};

/** Twenty sheets as programs and people write them. */
export const inventedSheets: readonly Sheet[] = [
  {
    name: 'LibreOffice, in English: a BOM, every cell quoted, CRLF',
    records: csv(
      [
        '\uFEFF"Creator","Post URL","Ad code","Generated","Duration (days)"',
        `"@ana","${link('ana', 1)}","${code(1)}","2026-11-10","60"`,
        `"@ben","${link('ben', 2)}","${code(2)}","2026-10-28","30"`,
        '',
      ].join('\r\n'),
    ),
    says: [running, expiring],
  },
  {
    name: 'LibreOffice, in German: semicolons, days with dots, one of which proves the order',
    records: csv(
      [
        'Creator;Beitrag;Code;Erstellt am;Gültig (Tage);Budget pro Tag',
        `@ana;${link('ana', 1)};${code(1)};10.11.2026;60 Tage;1.234,50 €`,
        `@ben;${link('ben', 2)};${code(2)};28.10.2026;30 Tage;80,00 €`,
        `@cleo;${link('cleo', 3)};${code(3)};01.10.2026;30;`,
      ].join('\r\n'),
    ),
    says: [running, expiring, expired],
  },
  {
    name: 'Excel, in French: days with slashes that prove nothing, and months in words',
    records: csv(
      [
        'Créateur;Lien;Code de la publicité;Généré le;Durée',
        `@ana;${link('ana', 1)};${code(1)};10/11/2026;60 jours`,
        `@ben;${link('ben', 2)};${code(2)};12 novembre 2026;60 jours`,
        `@cleo;${link('cleo', 3)};${code(3)};11/11/2026;60 jours`,
      ].join('\n'),
    ),
    says: ['unreadable: date_ambiguous', running, running],
  },
  {
    name: 'the same, when the caller says that the day comes first',
    records: csv(
      [
        'Créateur;Code;Généré le;Durée',
        `@ana;${code(1)};10/11/2026;60 j`,
        `@cleo;${code(3)};01/10/2026;30 j`,
      ].join('\n'),
    ),
    options: { dateOrder: 'day_first' },
    says: [running, expired],
  },
  {
    name: 'Excel, in American English: months first, proved by the 28th',
    records: csv(
      [
        'Handle,Video,Spark code,Start,Days',
        `ana,${link('ana', 1)},${code(1)},11/10/26,60`,
        `ben,${link('ben', 2)},${code(2)},10/28/26,30`,
      ].join('\r\n'),
    ),
    says: [running, expiring],
  },
  {
    name: 'a column that proves both orders proves none',
    records: tsv(
      ['Code', 'Generated', 'Days'],
      [code(1), '11/10/2026', '60'],
      [code(2), '10/28/2026', '60'],
      [code(3), '28/10/2026', '60'],
    ),
    says: ['unreadable: date_ambiguous', runningOut, runningOut],
  },
  {
    name: 'pasted from a web table: tabs, odd spaces, a name instead of a handle',
    records: tsv(
      ['Influencer\u00a0', ' TikTok link', 'Auth code ', 'Expires'],
      ['Ana Müller', `${link('ana', 1)}\u00a0`, ` ${code(1)}\u200b`, '31 Dec 2026'],
      ['Ben', link('ben', 2), `Code: ${code(2)}`, 'Nov 27, 2026'],
      ['Cleo', link('cleo', 3), '—', '—'],
    ),
    says: [runningOut, expiring, waiting],
  },
  {
    name: 'Excel serial numbers, as numbers and as text, with a time of day',
    records: [
      { Creator: 'ana', Code: code(1), Generated: 46336, Days: 60 },
      { Creator: 'ben', Code: code(2), Generated: '46323', Days: '30' },
      { Creator: 'cleo', Code: code(3), Generated: 46296.75, Days: 30 },
    ],
    says: [running, expiring, expired],
  },
  {
    name: 'JavaScript dates, as libraries for xlsx files give them',
    records: [
      { Creator: 'ana', Code: code(1), Generated: new Date('2026-11-10T00:00:00Z'), Days: 60 },
      { Creator: 'ben', Code: code(2), Generated: new Date('2026-10-27T23:00:00Z'), Days: 30 },
      { Creator: 'cleo', Code: code(3), Ends: new Date('2026-11-01T17:03:22Z'), Days: '' },
      { Creator: 'dora', Code: code(4), Generated: new Date(Number.NaN), Days: 30 },
    ],
    says: [running, expiring, expired, 'unreadable: date_unreadable'],
  },
  {
    name: 'cells as exceljs gives them: links, rich text, formulas and their errors',
    records: [
      {
        Creator: { richText: [{ text: '@' }, { text: 'ana' }] },
        Post: { text: 'her post', hyperlink: link('ana', 1) },
        Code: { formula: 'A1', result: code(1) },
        Generated: { formula: 'TODAY()-13', result: new Date('2026-11-10T00:00:00Z') },
        Days: 60,
      },
      { Creator: '@ben', Post: link('ben', 2), Code: { error: '#NAME?' }, Generated: null, Days: null },
      { Creator: '@cleo', Code: code(3), Generated: { formula: 'B9', result: { error: '#REF!' } }, Days: 30 },
    ],
    says: [running, 'unreadable: cell_destroyed', 'unreadable: cell_destroyed'],
  },
  {
    name: 'every way in which a spreadsheet destroys a value',
    records: [
      '#NAME?',
      '#REF!',
      '#N/A',
      '#VALUE!',
      '#DIV/0!',
      '#NULL!',
      '#NUM!',
      '#####',
      '#¿NOMBRE?',
      '#BEZUG!',
      'Err:508',
    ].map((error) => ({ Creator: '@ana', Code: error })),
    says: Array.from({ length: 11 }, () => 'unreadable: cell_destroyed'),
  },
  {
    name: 'headings in Spanish, and platform times',
    records: csv(
      [
        'Creador;Publicación;Código;Generado;Días',
        `@ana;${link('ana', 1)};${code(1)};2026-11-10 07:09:07;60`,
        `@ben;${link('ben', 2)};${code(2)};2026-10-28T07:09:07Z;30`,
      ].join('\n'),
    ),
    says: [running, expiring],
  },
  {
    name: 'headings in Portuguese, and days with the month in words',
    records: csv(
      [
        'Criador;Link do vídeo;Código de autorização;Data de geração;Validade',
        `@ana;${link('ana', 1)};${code(1)};10 de novembro de 2026;60 dias`,
        `@ben;${link('ben', 2)};${code(2)};28-out-2026;30 dias`,
      ].join('\n'),
    ),
    says: [running, expiring],
  },
  {
    name: 'headings in Japanese, years first',
    records: csv(
      [
        'クリエイター,投稿,コード,生成日,日数',
        `@ana,${link('ana', 1)},${code(1)},2026年11月10日,60日`,
        `@ben,${link('ben', 2)},${code(2)},2026/10/28,30日間`,
      ].join('\n'),
    ),
    says: [running, expiring],
  },
  {
    name: 'headings of the house, which the caller maps',
    records: csv(['K;L;M;N', `ana;${code(1)};2026-11-10;60`, `ben;kommt noch;;`].join('\n')),
    options: { columns: { handle: 'K', code: 'L', generated: 'M', days: 'N' } },
    says: [running, waiting],
  },
  {
    name: 'headings that say nothing',
    records: csv(['foo;bar', `ana;${code(1)}`].join('\n')),
    says: ['unreadable: sheet_headings_unknown'],
  },
  {
    name: 'written by the CSV library: a code with quotes around, a note over two lines',
    records: csv(
      Papa.unparse([
        {
          Notes: 'first, "second"\nthird',
          Code: `"${code(1)}"`,
          Creator: '@ana',
          'Valid until': '2026-12-31',
        },
        { Notes: ';', Code: `'${code(2)}`, Creator: "'@ben", 'Valid until': "'2026-11-27" },
      ]),
    ),
    says: [runningOut, expiring],
  },
  {
    name: 'boxes to tick, and words of where it stands',
    records: csv(
      [
        'Creator,Code,Generated,Days,Applied?',
        `@ana,${code(1)},2026-11-10,60,TRUE`,
        `@ben,${code(2)},2026-11-10,60,FALSE`,
        `@cleo,${code(3)},2026-11-10,60,✓`,
        `@dora,${code(4)},2026-11-10,60,2026-11-12`,
        `@emil,${code(5)},2026-11-10,60,no`,
        `@fay,${code(6)},,,yes`,
      ].join('\n'),
    ),
    says: [running, applyNow, running, running, applyNow, 'unclear: authorisation_end_unknown'],
  },
  {
    name: 'post ids: as text, as a number that lost its digits, and in the wrong column',
    records: [
      { Creator: 'ana', 'Post ID': '7440000000000000001', Code: code(1), Ends: '2026-12-31' },
      { Creator: 'ben', 'Post ID': 7440000000000000001, Code: code(2), Ends: '2026-12-31' },
      { Creator: 'cleo', 'Post ID': '7.44E+18', Code: code(3), Ends: '2026-12-31' },
      { Creator: 'dora', 'Post ID': code(4), Code: '' },
      { Creator: 'emil', 'Post ID': code(5), Code: '7440000000000000005' },
    ],
    says: [
      runningOut,
      runningOut,
      runningOut,
      'wrong_thing: cell_holds_code',
      'wrong_thing: code_is_numeric_id',
    ],
  },
  {
    name: 'one code in three rows: two say the same, a third contradicts them',
    records: tsv(
      ['Creator', 'Code', 'Ends'],
      ['ana', code(1), '2026-12-31'],
      ['@Ana', code(1), ''],
      ['ben', code(2), '2026-12-31'],
      ['ben', code(2), '2026-11-27'],
    ),
    says: [
      runningOut,
      'duplicate: sheet_row_duplicate',
      'conflict: sheet_rows_disagree',
      'conflict: sheet_rows_disagree',
    ],
  },
  {
    name: 'a post whose first code is over, and a new one that runs, is no conflict',
    records: tsv(
      ['Post', 'Code', 'Generated', 'Days'],
      [link('ana', 1), code(1), '2026-09-01', '30'],
      [link('ana', 1), code(2), '2026-11-10', '60'],
    ),
    says: [expired, running],
  },
  {
    name: 'rows that are no rows',
    records: [null, undefined, 7, 'text', Symbol('s'), {}, [], { Code: Symbol('s') }, { Code: '' }],
    says: [
      'unreadable: sheet_row_not_record',
      'unreadable: sheet_row_not_record',
      'unreadable: sheet_row_not_record',
      'unreadable: sheet_row_not_record',
      'unreadable: sheet_row_not_record',
      'blank: sheet_row_blank',
      'blank: sheet_row_blank',
      'unreadable: cell_unreadable',
      'blank: sheet_row_blank',
    ],
  },
];
