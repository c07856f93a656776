import { describe, expect, test } from 'vitest';
import { readSheetRow, triageSheet, triageToRecords } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';

const now = new Date('2026-11-28T08:00:00Z');
const code = buildCode(1);
const one = (record: object, options = {}) => triageSheet([record], { now, ...options }).rows[0];
const dated = { Code: code, Generated: '2026-11-20', Days: 30 };

describe('words for a status', () => {
  test.each([
    ...[
      'gelöscht',
      'Gelöscht.',
      'entfernt',
      'supprimée',
      'eliminado',
      'eliminada',
      'excluído',
      'verwijderd',
      'usunięty',
    ],
    ...['silindi', 'dihapus', 'đã xóa', '削除', '삭제됨', '已删除', 'zurückgezogen', 'retirada'],
    ...[
      'vencido',
      'vencida',
      'expirée',
      'terminé',
      'scaduta',
      'encerrado',
      'wygasł',
      'süresi doldu',
      'hết hạn',
      '만료',
    ],
    ...['abgelaufen am 20.11.', 'expired (20.11.2026)', 'caducado el 20/11/2026'],
  ])('%s is over', (Status) => {
    expect(one({ ...dated, Status })?.state).toBe('expired');
  });
  test.each([
    'eingebucht',
    'angewendet',
    'aplicado',
    'aplicada',
    'hinterlegt',
    'läuft',
    'Activa',
    '配信中',
    'aktif',
  ])('%s is applied', (Status) => {
    expect(one({ ...dated, Status })).toMatchObject({
      state: 'running',
      entry: { stage: 'applied' },
      issues: [],
    });
  });
  test.each([
    'folgt noch',
    'fehlt',
    'offen',
    'k.A.',
    'por confirmar',
    'falta',
    'angefragt am 20.11.',
    'asked 20.11.',
    '待ち',
  ])('a code cell that says %s waits for one', (Code) => {
    expect(one({ Creator: '@ana', Code })?.state).toBe('waiting');
  });
  test.each(['paid', 'pausiert', 'mal sehen'])('%s says nothing, and that is told', (Status) => {
    expect(one({ ...dated, Status })?.issues).toMatchObject([{ code: 'status_word_unknown' }]);
  });
});

describe('sums of money', () => {
  const spend = (cell: string) => {
    const reading = readSheetRow({ 'Daily budget': cell });
    return reading.ok ? (reading.value.dailySpend ?? reading.warnings[0]?.code) : undefined;
  };
  test.each([
    ['50k', 50_000],
    ['1.5k', 1500],
    ['1,5 k€', 1500],
    ['2 Tsd. €', 'number_unreadable'],
    ['2 Tsd €', 2000],
    ['50 KES', 50],
    ['20,-', 20],
    ['20,- €', 20],
    ['20.–', 20],
    ['1.250,--', 1250],
    ['50 Mio', 'number_unreadable'],
    ['50m', 'number_unreadable'],
    ['99 cents', 'number_unreadable'],
    ['50 MXN', 50],
  ])('%s is %s', (cell, amount) => {
    expect(spend(cell)).toBe(amount);
  });
  test('two currencies are told once, for the sheet', () => {
    const currencies = ['50 €', '$60', 'EUR 80', '70'].map((cell) => ({ ...dated, 'Daily budget': cell }));
    expect(triageSheet(currencies, { now }).issues).toEqual([
      { code: 'sheet_currencies_differ', path: [], params: { currencies: ['EUR', 'USD'] } },
    ]);
    expect(triageSheet(currencies.slice(0, 1), { now }).issues).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    'Mo, 23.11.2026',
    'Mo., 23.11.2026',
    'Montag 23.11.2026',
    'lun, 23/11/2026',
    'miércoles 23/11/2026',
    'seg. 23/11/26',
  ])('%s is a day of which the name was written too', (Generated) => {
    expect(one({ ...dated, Generated })?.entry.startDay).toBe('2026-11-23');
  });

  test('where one cell contradicts the order that was said, the doubtful ones of its column are told', () => {
    const days = ['11/23/2026', '11/03/2026', '2026-11-20', '20.11.2026'];
    const records = days.map((Generated) => ({
      ...dated,
      Code: buildCode(days.indexOf(Generated)),
      Generated,
    }));
    const { rows } = triageSheet(records, { now, dateOrder: 'day_first' });
    expect(rows.map(({ issues }) => issues.map((issue) => issue.code))).toEqual([
      ['date_order_contradicted'],
      ['date_order_contradicted'],
      [],
      [],
    ]);
    expect(triageSheet(records.slice(1), { now, dateOrder: 'day_first' }).rows[0]?.issues).toEqual([]);
  });
});

describe('what cannot be', () => {
  test.each([
    ['2027-11-20', {}],
    ['2026-11-30', { timeZone: 'Europe/Berlin' }],
    ['2026-11-29', { timeZone: 'Europe/Berlin' }],
    ['2026-12-20 10:00:00', {}],
  ])('a code that was made on %s (%j)', (Generated, options) => {
    const row = one({ ...dated, Generated }, options);
    expect(row).toMatchObject({ state: 'unclear', reason: { code: 'sheet_start_in_future' } });
    expect(row?.issues.map((issue) => issue.code)).toEqual(['sheet_start_in_future']);
    expect(describeIssue(row!.reason).text).toContain('which is still to come');
  });
  test('but not today', () => {
    expect(one({ ...dated, Generated: '2026-11-28' })?.issues).toEqual([]);
  });
  test('in the plan it is not in force either', () => {
    const { plan } = triageSheet([{ ...dated, Generated: '2027-11-20' }], { now });
    expect(plan.later).toMatchObject([{ status: 'not_started' }]);
  });

  test('an end that has not come, of which the sheet says that it has', () => {
    const row = one({ ...dated, Status: 'expired' });
    expect(row?.state).toBe('expired');
    expect(describeIssue(row!.reason).text).toBe(
      'The sheet says that the authorization has ended, but by its dates it would last until 20 December 2026.',
    );
  });

  test('an end that its start and its days contradict', () => {
    expect(one({ ...dated, 'Valid until': '2027-06-01' })?.issues).toEqual([
      { code: 'sheet_ends_differ', path: [0], params: { counted: '2026-12-20', stated: '2027-06-01' } },
    ]);
    expect(one({ ...dated, 'Valid until': '2026-12-20' })?.issues).toEqual([]);
  });
});

describe('days are told as the sheet gives them', () => {
  const told = (record: object, options: { timeZone?: string | undefined } = {}) =>
    describeIssue(one({ Code: code, ...record }, options)!.reason, options).text;
  const zones = [undefined, 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];

  test.each(zones)('in every zone (%s)', (timeZone) => {
    expect(told({ Generated: '2026-11-20', Days: 60 }, { timeZone })).toBe(
      'The authorization is valid until 19 January 2027.',
    );
    expect(told({ 'Valid until': '2026-12-03' }, { timeZone })).toContain('ends on 3 December 2026, in ');
    expect(told({ Generated: '2026-09-15', Days: 60 }, { timeZone })).toBe(
      'The authorization ended on 14 November 2026.',
    );
  });
  test('with the days of the calendar until then', () => {
    expect(told({ Generated: '2026-11-01', Days: 30 })).toBe(
      'The authorization ends on 1 December 2026, in 3 days.',
    );
    expect(told({ Generated: '2026-10-29', Days: 30 })).toBe(
      'The authorization ends on 28 November 2026, and may be over already: the exact time is not known.',
    );
  });
  test('the deadline is the earliest end that is possible', () => {
    const row = one({ Code: code, Generated: '2026-11-01', Days: 30 });
    expect(row?.nextAction?.by).toEqual(new Date('2026-11-30T10:00:00Z'));
    expect(row?.msLeft).toBe(50 * 3_600_000);
  });
});

test('an ad that has stopped does not stop now', () => {
  const record = { ...dated, Generated: '2026-09-15', 'Campaign end': '2026-12-31' };
  expect(one(record)).toMatchObject({ state: 'expired', cover: 'uncovered' });
  expect(one(record)?.stopsAt).toBeUndefined();
});

test('the answer tells every other issue, and the suggestion', () => {
  const records = [
    { ...dated, Days: '14', 'Daily budget': 'ask', Status: 'mal sehen' },
    { Creator: '@kim', Code: code.slice(1) },
  ];
  const [first, second] = triageToRecords(triageSheet(records, { now }), { describe: describeIssue });
  expect(first?.issues).toContain('Status: We do not know this status');
  expect(first?.issues).toContain('Daily budget: ');
  expect(second?.suggestion).toMatch(/^#/);
  expect(second?.suggestion).not.toBe(code);
  const [, shown] = triageToRecords(triageSheet(records, { now }), { codes: 'shown' });
  expect(shown?.suggestion).toBe(code);
});
