import Papa from 'papaparse';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { applyNow, blank, expired, expiring, link, running, runningOut, waiting } from './sayings';
import type { Sheet } from './sheets';

const code = buildCode;

/** As people parse it: with a row of headings, and every line kept, so that row numbers are those of the sheet. */
const csv = (lines: readonly string[], settings: Papa.ParseConfig = {}) =>
  Papa.parse(lines.join('\r\n'), { header: true, ...settings }).data;
const written = (records: readonly object[], settings: Papa.UnparseConfig = {}) =>
  csv([Papa.unparse([...records], settings)], { skipEmptyLines: true });

/** Exports of real programs in several places, and what people do to their sheets. The 23rd of November is today. */
export const sheetsWithHabits: readonly Sheet[] = [
  {
    name: 'Google Sheets in Germany: commas between cells, and quotes where a number has one',
    records: csv([
      'Creator,Link zum Beitrag,Anzeigencode,Code erstellt am,Gültigkeit,Budget/Tag',
      `@ana,${link('ana', 1)},${code(1)},10.11.2026,60 Tage,"1.234,50 €"`,
      `@ben,${link('ben', 2)},${code(2)},28.10.2026,30 Tage,"80,00 €"`,
      `@cleo,${link('cleo', 3)},${code(3)},01.09.2026,30 Tage,`,
    ]),
    says: [running, expiring, expired],
  },
  {
    name: 'Google Sheets in France: slashes, thin spaces in numbers',
    records: csv([
      'Créateur,Lien de la publication,Code publicitaire,Date de création,Durée (jours),Budget quotidien',
      `@ana,${link('ana', 1)},${code(1)},13/11/2026,60,"1\u202f234,50 €"`,
      `@ben,${link('ben', 2)},${code(2)},05/11/2026,30,"80,00 €"`,
    ]),
    says: [running, runningOut],
  },
  {
    name: 'Google Sheets in Japan: years first, yen',
    records: csv([
      'クリエイター,投稿リンク,広告コード,作成日,有効期間,1日の予算',
      `@ana,${link('ana', 1)},${code(1)},2026/11/10,60日,"¥12,000"`,
      `@ben,${link('ben', 2)},${code(2)},2026年10月28日,30日間,￥8000`,
    ]),
    says: [running, expiring],
  },
  {
    name: 'Google Sheets in Brazil',
    records: csv([
      'Criador,Link do post,Código do anúncio,Gerado em,Validade,Orçamento diário,Status',
      `@ana,${link('ana', 1)},${code(1)},13/11/2026,60 dias,"R$ 1.234,50",aplicado`,
      `@ben,${link('ben', 2)},${code(2)},05/11/2026,30 dias,"R$ 80,00",aguardando aplicação`,
      `@cleo,${link('cleo', 3)},,,,,aguardando código`,
    ]),
    says: [running, applyNow, waiting],
  },
  {
    name: 'Google Sheets in Indonesia',
    records: csv([
      'Kreator,Link postingan,Kode iklan,Tanggal dibuat,Masa berlaku,Anggaran harian,Status',
      `@ana,${link('ana', 1)},${code(1)},13/11/2026,60 hari,"Rp1.500.000",aktif`,
      `@ben,${link('ben', 2)},${code(2)},01/09/2026,30 hari,"Rp500.000",aktif`,
      `@cleo,${link('cleo', 3)},menunggu,,,,`,
    ]),
    says: [running, expired, waiting],
  },
  {
    name: 'LibreOffice in Germany: a BOM, semicolons, years of two digits, comma decimals',
    records: csv([
      '\uFEFFHandle;Video;Spark-Code;Startdatum;Enddatum;Tagesbudget in €',
      `ana;${link('ana', 1)};${code(1)};10.11.26;31.12.26;50,5`,
      `ben;${link('ben', 2)};${code(2)};24.10.26;26.11.26;1200`,
    ]),
    says: [runningOut, expiring],
  },
  {
    name: 'LibreOffice in Italy, tabs between cells',
    records: csv(
      [
        'Creator\tLink del video\tCodice autorizzazione\tData di creazione\tDurata\tSpesa giornaliera',
        `@ana\t${link('ana', 1)}\t${code(1)}\t13/11/2026\t60 giorni\t1.234,50 €`,
        `@ben\t${link('ben', 2)}\t${code(2)}\t01/10/2026\t30 giorni\t80 €`,
      ],
      { delimiter: '\t' },
    ),
    says: [running, expired],
  },
  {
    name: 'LibreOffice in Poland',
    records: csv([
      'Twórca;Link do posta;Kod reklamy;Data utworzenia;Liczba dni;Budżet dzienny',
      `@ana;${link('ana', 1)};${code(1)};2026-11-10;60 dni;1 234,50 zł`,
      `@ben;${link('ben', 2)};${code(2)};28.10.2026;30 dni;80,00 zł`,
    ]),
    says: [running, expiring],
  },
  {
    name: 'Airtable: instants, a box to tick, several choices in one cell',
    records: csv([
      'Creator,TikTok link,Spark code,Created,Days,Applied,Tags',
      `ana,${link('ana', 1)},${code(1)},2026-11-10T10:00:00.000Z,60,checked,"UGC,Q4"`,
      `ben,${link('ben', 2)},${code(2)},2026-11-10T10:00:00.000Z,60,,UGC`,
    ]),
    says: [running, running],
  },
  {
    name: 'Notion: months in words with a time, Yes and No',
    records: csv([
      '\uFEFFName,Handle,Post URL,Ad authorization code,Code generated,Valid for,Applied',
      `Ana Lopez,@ana,${link('ana', 1)},${code(1)},"November 10, 2026 10:00 AM",60 days,Yes`,
      `Ben,@ben,${link('ben', 2)},${code(2)},"October 28, 2026",30 days,Yes`,
      `Cleo,@cleo,${link('cleo', 3)},${code(3)},"November 20, 2026",30 days,No`,
    ]),
    says: [running, expiring, applyNow],
  },
  {
    name: 'written by the CSV library from records, with codes that a spreadsheet takes for formulas escaped',
    records: written(
      [
        { Creator: '@ana', Code: code(1), Generated: '2026-11-10', Days: 60 },
        { Creator: '@ben', Code: code(2), Generated: '2026-10-28', Days: 30 },
      ],
      { escapeFormulae: true, delimiter: ';' },
    ),
    says: [running, expiring],
  },
  {
    name: 'two rows of headings: the first only groups columns, and is skipped',
    records: csv(
      [
        'Creator,,Authorization,,,Campaign,',
        'Handle,Post link,Code,Generated on,Days,Start,End',
        `@ana,${link('ana', 1)},${code(1)},2026-11-10,60,2026-11-10,2026-12-20`,
        `@ben,${link('ben', 2)},${code(2)},2026-10-28,30,2026-11-01,2026-12-20`,
      ],
      { skipFirstNLines: 1 },
    ),
    options: { firstRow: 3 },
    says: [running, expiring],
  },
  {
    name: 'rows of totals and of counts below the rows',
    records: csv([
      'Creator,Code,Generated,Days,Budget per day,Campaign end',
      `@ana,${code(1)},2026-11-10,60,50,2026-12-20`,
      `@ben,${code(2)},2026-10-28,30,80,2026-12-31`,
      'Total,,,,130,',
      'Total: 2 codes,,,,,',
      'Grand total,,,90,130,',
      ',,,,,',
      'Average,,,45,65,',
    ]),
    says: [running, expiring, blank, blank, blank, blank, blank],
  },
  {
    name: 'merged cells: the creator stands only in the first of his rows',
    records: csv([
      'Creator,Post,Code,Generated,Days',
      `@ana,${link('ana', 1)},${code(1)},2026-11-10,60`,
      `,${link('ana', 2)},${code(2)},2026-10-28,30`,
      `,${link('ana', 3)},TBD,,`,
      `@ben,7440000000000000004,${code(4)},2026-11-10,60`,
    ]),
    says: [running, expiring, waiting, running],
  },
  {
    name: 'rows that only divide the sheet',
    records: csv([
      'Creator,Post,Code,Generated,Days',
      'November 2026,,,,',
      `@ana,${link('ana', 1)},${code(1)},2026-11-10,60`,
      '--- paused ---,,,,',
      `@ben,${link('ben', 2)},${code(2)},2026-10-28,30`,
      'Wave 2:,,,,',
      'KW 47,,,,',
      'Lena Koch,,,,',
    ]),
    says: [blank, running, blank, expiring, blank, blank, waiting],
  },
  {
    name: 'emoji in front of words and behind handles',
    records: csv([
      'Creator,Code,Generated,Days,Status',
      `@ana ✨,${code(1)},2026-11-10,60,✅ applied`,
      `🔥 @ben,${code(2)},2026-11-10,60,🟢 live`,
      '@cleo,,,,⏳ waiting',
      `@dora,${code(4)},2026-11-10,60,❌ expired`,
      `@emil,${code(5)},2026-11-10,60,🗑️ deleted`,
      `@finn,${code(6)},2026-11-10,60,📩 received`,
    ]),
    says: [
      running,
      running,
      waiting,
      'expired: sheet_over_before_end',
      'expired: authorisation_revoked',
      applyNow,
    ],
  },
  {
    name: 'a status that the dates contradict',
    records: csv([
      'Creator,Code,Generated,Days,Status',
      `@ana,${code(1)},2026-09-01,30,active`,
      `@ben,${code(2)},2026-11-10,60,expired`,
      `@cleo,${code(3)},2026-11-10,60,requested`,
      `@dora,,2026-11-10,60,active`,
      `@emil,,,,expired`,
    ]),
    says: [expired, 'expired: sheet_over_before_end', applyNow, running, expired],
  },
  {
    name: 'several codes in one cell, and notes beside codes, days and dates',
    records: csv([
      'Creator,Code,Generated,Days',
      `@ana,"${code(1)}\n${code(2)}",2026-11-10,60`,
      `@ben,${code(3)} / ${code(4)},2026-11-10,60`,
      `@cleo,${code(5)} (please extend),2026-11-10,60`,
      `@dora,${code(6)},2026-11-10 (extended),60`,
      `@emil,${code(7)},2026-11-10,60 (extended)`,
      `@finn,${code(8)},2026-11-10,30+30`,
    ]),
    says: [
      'wrong_thing: code_multiple',
      'wrong_thing: code_multiple',
      'wrong_thing: code_inside_text',
      'unreadable: date_unreadable',
      'unreadable: duration_not_number',
      'unreadable: duration_not_number',
    ],
  },
  {
    name: 'columns twice: the CSV library numbers the second',
    records: csv([
      'Creator,Code,Generated,Days,Code',
      `@ana,${code(1)},2026-11-10,60,${code(1)}`,
      `@ben,,2026-10-28,30,${code(2)}`,
      `@cleo,${code(3)},2026-11-10,60,${code(4)}`,
    ]),
    says: [running, expiring, 'unreadable: cells_disagree'],
  },
  {
    name: 'dates and codes kept as text by an apostrophe, or by a formula',
    records: csv([
      'Creator,Code,Generated,Days',
      `@ana,'${code(1)},'2026-11-10,'60`,
      `@ben,"=""${code(2)}""","=""2026-10-28""",30`,
    ]),
    says: [running, expiring],
  },
  {
    name: 'empty rows and columns behind the sheet',
    records: csv([
      'Creator,Code,Generated,Days,,,',
      `@ana,${code(1)},2026-11-10,60,,,`,
      ',,,,,,',
      `@ben,${code(2)},2026-10-28,30,,,`,
      ',,,,,,',
      ' , ,\u00a0,,,,',
      '',
    ]),
    says: [running, blank, expiring, blank, blank, blank],
  },
  {
    name: 'non-breaking spaces and a hidden BOM everywhere',
    records: csv([
      '\u200bCreator\u00a0,Ad\u00a0code,Generated\u00a0on,Valid\u00a0for,Daily\u00a0spend',
      `\u00a0@ana\u00a0,\ufeff${code(1)}\u00a0,2026-11-10\u00a0,60\u00a0days,1\u00a0234.50\u00a0€`,
      `@ben\u200b,\u200b${code(2)},28\u00a0October\u00a02026,30\u00a0days,80\u00a0€`,
    ]),
    says: [running, expiring],
  },
  {
    name: 'pasted from a web table: a button behind each code, the handle over the name',
    records: csv(
      [
        'Creator\tPost\tAd code\tExpires on',
        `"@ana\nAna Lopez"\t${link('ana', 1)}\t${code(1)}\t31 Dec 2026`,
        `@ben\t${link('ben', 2)}\t${code(2)} Copy\t26 Nov 2026`,
        `@cleo\tView post\t${code(3)}\t26 Nov 2026, 14:30`,
      ],
      { delimiter: '\t' },
    ),
    says: [runningOut, 'wrong_thing: code_inside_text', expiring],
  },
  {
    name: 'Excel, the numbers of its days kept, some with a time, some as text with a comma',
    records: csv([
      'Creator;Code;Generated;Valid until',
      `@ana;${code(1)};46336;46387`,
      `@ben;${code(2)};46323,5;46352,75`,
      `@cleo;${code(3)};;46300`,
    ]),
    says: [runningOut, expiring, expired],
  },
  {
    name: 'dates with dots, of which only those of the campaign prove that the day comes first',
    records: csv(
      [
        'Kampagne Herbst,,,,,,,',
        'Creatorin,Link zum Video,TT-Code,Code vom,Laufzeit,Status,Kampagne von,Kampagne bis',
        `@lena,${link('lena', 1)},${code(1)},1.11.26,30 Tage,läuft,10.11.26,31.12.26`,
        `@ben,${link('ben', 2)},folgt noch,,,,1.12.26,24.12.26`,
        `@cleo,${link('cleo', 3)},${code(3)},5.10.26,30,läuft,,`,
      ],
      { skipFirstNLines: 1 },
    ),
    options: { firstRow: 3 },
    says: [expiring, waiting, expired],
  },
  {
    name: 'dates with slashes prove only their own column: another may come from elsewhere',
    records: csv([
      'Creator,Code,Generated,Days,Campaign end',
      `@ana,${code(1)},01/11/2026,60,31/12/2026`,
      `@ben,${code(2)},1.11.2026,60,12/31/2026`,
    ]),
    says: ['unreadable: date_ambiguous', 'unreadable: date_ambiguous'],
  },
];
