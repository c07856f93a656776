import { describe, expect, test } from 'vitest';
import { readSheetRow, triageSheet } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { sheetHeadings, type SheetField, type TriageSheetOptions } from 'tiktok-spark-ads/vocabulary';

const now = new Date('2026-11-28T08:00:00Z');
const code = buildCode(1);

/** The kind of column that a heading names. */
function fieldOf(heading: string): string | undefined {
  return Object.keys(triageSheet([{ [heading]: '' }], { now }).columns)[0];
}

const headings: Readonly<Partial<Record<SheetField, readonly string[]>>> = {
  generated: [
    'Code erstellt am',
    'Code erstellt',
    'Code generiert am',
    'Erstellungsdatum',
    'Startdatum',
    'Code gültig ab',
    'Gültig ab (Code)',
    'Date code generated',
    'Spark code creation date',
    'Code created on',
    'Fecha código',
    'Código generado el',
    'Fecha de creación',
    'Code créé le',
    'Date de création du code',
    'Código criado em',
    'Codice generato il',
    'Code aangemaakt op',
    'Kod wygenerowano',
    'Kod oluşturuldu',
    'Kode dibuat',
    'コード生成日',
    '코드 생성일',
    '授权码生成日期',
  ],
  ends: [
    'Code gültig bis',
    'Vence el',
    'Code läuft ab am',
    'Code valid until',
    'Code expiry date',
    'Fecha de caducidad del código',
    'Código válido hasta',
    'Code valable jusqu’au',
    'Kode berakhir',
    'Kod wygasa',
    '授权码到期日',
  ],
  code: ['TT-Code', 'Código Spark Ads', 'Authorisation-Code', 'Codice Spark'],
  days: ['Vigencia', 'Laufzeit in Tagen', 'Code Tage', 'Duración (días)', 'Code validity'],
  post: ['Beitrags-Link', 'Link zum Post', 'Video-URL', 'Link del vídeo', 'Enlace de la publicación'],
  flight_start: [
    'Kampagne Start',
    'Inicio campaña',
    'Start der Kampagne',
    'Début campagne',
    'Campaign start day',
  ],
  flight_end: ['Kampagne Ende', 'Ende Kampagne', 'Fin campaña', 'Fim campanha', 'Fin de la campagne'],
  daily_spend: ['Kosten/Tag', 'Tagesbudget in €', 'Inversión diaria', 'Budget/Tag (EUR)', 'Dépense / jour'],
  creator: ['Creator/in', 'Creador/a', 'Influencer:in', 'Créateur·rice'],
};

describe.each(Object.entries(headings))('%s', (field, names) => {
  test.each(names)('is what %s means', (heading) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

const fieldsInOrder: readonly SheetField[] = [
  'creator',
  'post',
  'code',
  'generated',
  'days',
  'ends',
  'status',
  'flight_start',
  'flight_end',
  'daily_spend',
];

test.each([
  [
    'Creator',
    'Post link',
    'Ad code',
    'Created on',
    'Validity',
    'Valid until',
    'Status',
    'Campaign start',
    'Campaign end',
    'Daily budget',
  ],
  [
    'Ersteller',
    'Link zum Post',
    'Werbecode',
    'Erstellungsdatum',
    'Gültigkeitsdauer',
    'Gültig bis',
    'Status',
    'Kampagnenstart',
    'Kampagnenende',
    'Tagesbudget',
  ],
  [
    'Créateur',
    'Lien du post',
    'Code pub',
    'Créé le',
    'Durée de validité',
    "Valable jusqu'au",
    'Statut',
    'Début de campagne',
    'Fin de campagne',
    'Budget journalier',
  ],
  [
    'Creador',
    'Enlace del post',
    'Código del anuncio',
    'Fecha de creación',
    'Período de validez',
    'Válido hasta',
    'Estado',
    'Inicio de campaña',
    'Fin de campaña',
    'Presupuesto diario',
  ],
  [
    'Criador',
    'Link da publicação',
    'Código de anúncio',
    'Data de criação',
    'Período de validade',
    'Válido até',
    'Situação',
    'Início da campanha',
    'Fim da campanha',
    'Orçamento por dia',
  ],
  [
    'Creatore',
    'Link al post',
    'Codice annuncio',
    'Data creazione',
    'Periodo di validità',
    'Valido fino al',
    'Stato',
    'Inizio campagna',
    'Fine campagna',
    'Budget giornaliero',
  ],
  [
    'Creator',
    'Link naar post',
    'Advertentiecode',
    'Aanmaakdatum',
    'Geldigheidsduur',
    'Geldig tot',
    'Status',
    'Start campagne',
    'Einde campagne',
    'Dagbudget',
  ],
  [
    'Twórca',
    'Link do posta',
    'Kod reklamy',
    'Data utworzenia',
    'Okres ważności',
    'Ważny do',
    'Status',
    'Początek kampanii',
    'Koniec kampanii',
    'Budżet dzienny',
  ],
  [
    'İçerik üretici',
    'Gönderi linki',
    'Reklam kodu',
    'Oluşturma tarihi',
    'Geçerlilik süresi',
    'Son geçerlilik tarihi',
    'Durum',
    'Kampanya başlangıcı',
    'Kampanya bitişi',
    'Günlük bütçe',
  ],
  [
    'Kreator',
    'Tautan postingan',
    'Kode iklan',
    'Tanggal pembuatan',
    'Masa berlaku',
    'Berlaku sampai',
    'Status',
    'Mulai kampanye',
    'Akhir kampanye',
    'Anggaran per hari',
  ],
  [
    'Nhà sáng tạo',
    'Link bài đăng',
    'Mã quảng cáo',
    'Ngày tạo',
    'Thời hạn',
    'Có hiệu lực đến',
    'Trạng thái',
    'Bắt đầu chiến dịch',
    'Kết thúc chiến dịch',
    'Ngân sách hàng ngày',
  ],
  [
    'クリエイター',
    '投稿リンク',
    '広告コード',
    '作成日',
    '有効期間',
    '有効期限',
    'ステータス',
    'キャンペーン開始日',
    'キャンペーン終了日',
    '1日の予算',
  ],
  [
    '크리에이터',
    '게시물 링크',
    '광고 코드',
    '생성일',
    '유효 기간',
    '만료일',
    '상태',
    '캠페인 시작일',
    '캠페인 종료일',
    '일일 예산',
  ],
  [
    '达人',
    '视频链接',
    '广告代码',
    '创建日期',
    '有效期',
    '到期日期',
    '状态',
    '投放开始日期',
    '投放结束日期',
    '日预算',
  ],
])('a sheet that begins with %s and %s is understood', (...sheet) => {
  expect(sheet.map(fieldOf)).toEqual(fieldsInOrder);
});

test.each(['Code_1', 'Code.2', 'Ad code_1'])('%s is a column that comes twice', (heading) => {
  expect(fieldOf(heading)).toBe('code');
});

test.each([
  ...[
    'Promo code',
    'Postcode',
    'Post code',
    'Discount code',
    'Created by',
    'Erstellt von',
    'Creado por',
    'Créé par',
  ],
  ...[
    'Code from',
    'Code von',
    'Authorisation',
    'Video duration',
    'Ad duration',
    'Budget',
    'Kosten',
    'Notes',
    'TikTok Ads',
  ],
  ...[
    'Laufzeit Kampagne',
    'E-Mail',
    'Date of birth',
    'Briefing date',
    'Invoice date',
    'Ad status',
    'Profil-Link',
    'Periodo',
    'Code 7',
    'Day 7',
    '投稿日',
    '広告費',
    '誕生日',
    'キャンペーンコード',
  ],
])('%s means nothing that we know', (heading) => {
  expect(fieldOf(heading)).toBeUndefined();
});

test('every listed heading still means what the list says', () => {
  for (const [field, { clear }] of Object.entries(sheetHeadings)) {
    for (const heading of clear) expect([heading, fieldOf(heading)]).toEqual([heading, field]);
  }
});

describe('a date under a heading that is not known', () => {
  const [row] = triageSheet(
    [{ Creator: '@jonas', Code: code, 'Geburt des Codes': '15.09.2026', Tage: '60' }],
    {
      now,
    },
  ).rows;

  test('leaves the row unclear, where days count from it', () => {
    expect(row).toMatchObject({
      state: 'unclear',
      reason: { code: 'sheet_days_without_start', params: { days: 60 } },
      nextAction: { actor: 'advertiser', action: 'check_authorisation' },
    });
  });

  test('is told', () => {
    expect(row?.issues).toContainEqual({ code: 'sheet_date_ignored', path: [0, 'Geburt des Codes'] });
  });

  test.each([
    [{ Code: code, Anything: '15.09.2026' }, 'apply_now', ['sheet_date_ignored']],
    [{ Code: code, Days: 30 }, 'apply_now', ['sheet_days_without_start']],
    [{ Code: code, Anything: '15.09.2026', Status: 'received' }, 'apply_now', []],
    [{ Code: code, Anything: '15.09.2026', Generated: '2026-11-20', Days: 30 }, 'running', []],
    [{ Code: code, Anything: '46000' }, 'apply_now', []],
    [{ Code: code, Anything: 46000 }, 'apply_now', []],
  ])('%j is %s', (record, state, issues) => {
    const [one] = triageSheet([record], { now }).rows;
    expect([one?.state, one?.issues.map((issue) => issue.code)]).toEqual([state, issues]);
  });
});

describe('columns that the caller names', () => {
  const records = [{ Code: code, 'Mein Datum': '2026-11-20', Tage: 30 }];

  test.each(['Mein Datum', 'mein datum', ' Mein Datum ', 'Mein  Datum:', 'MEIN_DATUM'])(
    '%j is found, however it is typed',
    (generated) => {
      const triage = triageSheet(records, { now, columns: { generated } });
      expect([triage.rows[0]?.state, triage.issues]).toEqual(['running', []]);
      expect(readSheetRow(records[0], { columns: { generated } })).toMatchObject({
        value: { startDay: '2026-11-20' },
      });
    },
  );

  test('one that is not there is told', () => {
    const triage = triageSheet(records, { now, columns: { generated: 'Mein Dattum' } });
    expect(triage.issues).toEqual([
      { code: 'sheet_column_not_found', path: ['Mein Dattum'], params: { field: 'generated' } },
    ]);
    expect(triageSheet([], { now, columns: { generated: 'Mein Dattum' } }).issues).toEqual([]);
  });

  test.each([
    [{ genrated: 'Mein Datum' }, 'each key of columns must be one of: creator'],
    [{ generated: 7 }, 'columns.generated must be a heading'],
    ['Mein Datum', 'columns must be an object'],
  ])('misuse %j throws and names it', (columns, message) => {
    expect(() => triageSheet(records, { now, columns } as unknown as TriageSheetOptions)).toThrow(message);
  });

  test('a column that the caller denies is not told by its words either', () => {
    const { rows } = triageSheet([{ Code: code, 'Code erstellt am': 'x' }], {
      now,
      columns: { generated: null },
    });
    expect(rows[0]?.state).toBe('apply_now');
  });
});
