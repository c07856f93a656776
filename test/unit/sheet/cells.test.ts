import { describe, expect, test } from 'vitest';
import { flightFromDates, readSheetRow, type SheetEntry } from 'tiktok-spark-ads';
import type { ReadSheetOptions } from 'tiktok-spark-ads/vocabulary';
import { buildCode } from 'tiktok-spark-ads/fixtures';

const code = buildCode(1);

/** What a row says whose one cell holds a value. */
function read(heading: string, value: unknown, options?: ReadSheetOptions): Partial<SheetEntry> | string {
  const reading = readSheetRow({ [heading]: value }, options);
  if (!reading.ok) return reading.issues[0].code;
  return reading.warnings[0]?.code ?? reading.value;
}

describe('the start of an authorisation', () => {
  const received = (startsAt: string) => ({ startsAt: new Date(startsAt), startsAtIs: 'received' });
  const exactly = (startsAt: string) => ({ startsAt: new Date(startsAt) });

  // A day without a zone is over last at UTC−12, at noon of the next day.
  test.each([
    '2026-11-10',
    '2026/11/10',
    '2026.11.10',
    '10 Nov 2026',
    '10 November 2026',
    'Nov 10, 2026',
    'November 10th, 2026',
    '10-Nov-26',
    'Tue 10 Nov 2026',
    'Di., 10. November 2026',
    'mar. 10 nov. 2026',
    '10 de noviembre de 2026',
    '10 Kasım 2026',
    '2026年11月10日',
    '2026년 11월 10일',
    '46336',
    46336,
    new Date('2026-11-10T00:00:00Z'),
    '\u200b 2026-11-10\u00a0',
    "'2026-11-10",
  ])('%j is a day', (value) => {
    expect(read('Generated', value)).toMatchObject(received('2026-11-11T12:00:00Z'));
  });

  test.each([
    ['2026-11-10 07:09:07', '2026-11-10T07:09:07Z'],
    ['2026-11-10T07:09:07Z', '2026-11-10T07:09:07Z'],
    ['2026-11-10T07:09Z', '2026-11-10T07:09:00Z'],
    ['2026-11-10T07:09:07.123+02:00', '2026-11-10T05:09:07.123Z'],
    ['2026-11-10 07:09:07 +0530', '2026-11-10T01:39:07Z'],
    ['2026-11-10 07:09 UTC', '2026-11-10T07:09:00Z'],
    [1_794_294_547, '2026-11-10T07:09:07Z'],
    ['1794294547000', '2026-11-10T07:09:07Z'],
    [new Date('2026-11-10T07:09:07Z'), '2026-11-10T07:09:07Z'],
  ])('%j is an instant', (value, instant) => {
    expect(read('Generated', value)).toEqual(exactly(instant));
  });

  // A time on a wall that nobody placed comes last at UTC−12.
  test.each([
    '10 Nov 2026 07:09',
    '2026-11-10 7:09',
    'Nov 10, 2026, 7:09 AM',
    '10 Nov 2026 at 07:09',
    '10.11.26 07h09',
  ])('%j is a time in a zone that nobody named', (value) => {
    expect(read('Generated', value, { dateOrder: 'day_first' })).toMatchObject(
      received('2026-11-10T19:09:00Z'),
    );
  });

  test('a Date that may be midnight somewhere is a day that begins then', () => {
    expect(read('Generated', new Date('2026-11-09T23:00:00Z'))).toMatchObject(
      received('2026-11-10T23:00:00Z'),
    );
  });

  test('a zone that the caller names makes days and times exact, but for the time of the day', () => {
    const timeZone = 'Europe/Berlin';
    expect(read('Generated', '2026-11-10', { timeZone })).toMatchObject(received('2026-11-10T23:00:00Z'));
    expect(read('Generated', '2026-11-10 07:09', { timeZone })).toEqual(exactly('2026-11-10T06:09:00Z'));
    expect(read('Generated', '2026-11-10 07:09:07', { timeZone })).toEqual(exactly('2026-11-10T06:09:07Z'));
  });

  test.each([
    '13/13/2026',
    '31/11/2026',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '10 November',
    'November 2026',
    'soon',
    'sent 10 Nov 2026 by mail',
    '10/11',
    '20261110',
    20261110,
    7,
    true,
    '2026-11-10 25:00',
    '10 Nov 2026 13:00 PM',
    new Date(Number.NaN),
    new Date(8.64e15),
    '1'.repeat(1000),
  ])('%j is none', (value) => {
    expect(read('Generated', value)).toBe('date_unreadable');
  });

  test.each(['10/11/2026', '10.11.2026', '10-11-26', '10 / 11 / 2026', '10/11/2026 07:09'])(
    '%j is two days until the caller says what comes first',
    (value) => {
      const reading = readSheetRow({ Generated: value });
      expect(!reading.ok && reading.issues).toEqual([
        {
          code: 'date_ambiguous',
          path: ['Generated'],
          params: { field: 'generated', dayFirst: '2026-11-10', monthFirst: '2026-10-11' },
        },
      ]);
      expect(read('Generated', value, { dateOrder: 'day_first' })).toHaveProperty('startsAt');
    },
  );

  test.each([
    ['25/11/2026', '2026-11-26T12:00:00Z'],
    ['11/25/2026', '2026-11-26T12:00:00Z'],
    ['11/11/2026', '2026-11-12T12:00:00Z'],
  ])('%j can be one day only, whatever the caller says', (value, startsAt) => {
    for (const dateOrder of [undefined, 'day_first', 'month_first'] as const) {
      expect(read('Generated', value, { dateOrder })).toMatchObject(received(startsAt));
    }
  });
});

describe('days', () => {
  test.each([
    '30',
    30,
    '30 days',
    '30d',
    '30 Days',
    '30 Tage',
    '30 jours',
    '30 días',
    '30 dias',
    '30 giorni',
    '30日間',
    '30,0',
    '30.00',
  ])('%j is 30 days', (value) => {
    expect(read('Duration', value)).toEqual({ durationDays: 30 });
  });
  test.each([
    ['2 weeks', 'duration_undocumented'],
    ['90', 'duration_undocumented'],
    ['180 days', 'duration_newly_reported'],
    ['1 month', 'duration_not_number'],
    ['thirty', 'duration_not_number'],
    ['30-60', 'duration_not_number'],
    ['-30', 'duration_not_whole_days'],
    ['30.5', 'duration_not_whole_days'],
    [Infinity, 'duration_not_number'],
  ])('%j is %s', (value, issue) => {
    expect(read('Duration', value)).toBe(issue);
  });
  test('none are none that were granted', () => {
    expect(read('Duration', 0)).toEqual({});
  });
  test('so many that no date can hold them are an issue, not an error', () => {
    const reading = readSheetRow({ Generated: '2026-11-10', Days: 9e15 });
    expect(!reading.ok && reading.issues.map((issue) => issue.code)).toContain('duration_too_long');
  });
});

describe('the daily spend', () => {
  test.each([
    [50, 50],
    ['50', 50],
    ['$50', 50],
    ['50 USD', 50],
    ['US$ 1,234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['€ 1 234,50', 1234.5],
    ['CHF 1’234.50', 1234.5],
    ['50 €/Tag', 50],
    ['£25.5 per day', 25.5],
    ['1,234,567', 1234567],
    ['12,34,567.80', 1234567.8],
    ['0,5', 0.5],
    ['0.125', 0.125],
  ])('%j is %d', (value, dailySpend) => {
    expect(read('Daily spend', value)).toEqual({ dailySpend });
  });
  test.each(['1,234', '1.234'])(
    '%j is two numbers until the caller says what separates the cents',
    (value) => {
      expect(read('Daily spend', value)).toBe('number_ambiguous');
      const readings = (['.', ','] as const).map((decimalMark) =>
        read('Daily spend', value, { decimalMark }),
      );
      expect(readings).toEqual(expect.arrayContaining([{ dailySpend: 1234 }, { dailySpend: 1.234 }]));
    },
  );
  test.each(['-5', 'ask Tom', '50-60', '1.2.3', '5,,5', Infinity, true])('%j is no sum', (value) => {
    expect(read('Daily spend', value)).toBe('number_unreadable');
  });
});

describe('whose row it is', () => {
  test.each(['ana', '@ana', ' @ana ', 'https://www.tiktok.com/@ana', 'tiktok.com/@ana?lang=en', "'@ana"])(
    '%j is a handle',
    (value) => {
      expect(read('Creator', value)).toEqual({ handle: 'ana' });
    },
  );
  test('a name is a name', () => {
    expect(read('Creator', 'Ana Müller')).toEqual({ creatorName: 'Ana Müller' });
    expect(read('Handle', 'Ana Müller')).toBe('handle_unreadable');
  });
  test('the link of the post knows better', () => {
    const post = 'https://www.tiktok.com/@ana.cooks/video/7440000000000000001';
    const linked = { postId: '7440000000000000001', postUrl: post, handle: 'ana.cooks' };
    expect(readSheetRow({ Creator: 'Ana', Post: post })).toEqual({
      ok: true,
      value: { ...linked, creatorName: 'Ana' },
      warnings: [],
    });
    expect(readSheetRow({ Creator: '@ana', Post: post })).toMatchObject({
      value: linked,
      warnings: [{ code: 'handle_differs_from_link' }],
    });
  });
  test.each(['Total', 'Summe', '合計'])('%j is the sum of a column, and nobody', (value) => {
    expect(read('Creator', value)).toBe('sheet_row_blank');
  });
  test.each(['Total Beauty', 'Summer Smith', 'Average Joe'])('%j is somebody', (value) => {
    expect(read('Creator', value)).toEqual({ creatorName: value });
  });
  test.each([
    'Grand total:',
    'Subtotal 3',
    'Zwischensumme',
    'Wave 2',
    'November 2026',
    '== done ==',
    'paused?:',
  ])('%j alone divides the sheet', (value) => {
    expect(read('Creator', value)).toBe('sheet_row_blank');
  });
  test.each(['@ana ✨', '🔥 @ana', '\u{1f469}\u{1f3fd}\u200d\u{1f3a4} ana'])('%j is ana', (value) => {
    expect(read('Handle', value)).toEqual({ handle: 'ana' });
  });
  test.each(['Creator', 'Handle', 'Post'])('a code under %s is no such thing', (heading) => {
    expect(read(heading, code)).toBe('cell_holds_code');
  });
});

describe('headings', () => {
  test.each([
    ['AD CODE', { code }],
    ['ad_code', { code }],
    ['Ad-Code:', { code }],
    ['Spark code (TikTok)', { code }],
    ['TikTok Spark Ads Code', { code }],
    ['código', { code }],
    ['Código', { code }],
    ['＃ｃｏｄｅ', { code }],
    ['授权码', { code }],
  ])('%s is known', (heading, value) => {
    expect(read(heading, code)).toEqual(value);
  });
  test.each(['Promo', 'coding', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    '%j is left alone',
    (heading) => {
      const record = JSON.parse(
        `{${JSON.stringify(heading)}: ${JSON.stringify(code)}, "Code": ""}`,
      ) as object;
      expect(readSheetRow(record)).toMatchObject({ ok: false, issues: [{ code: 'sheet_row_blank' }] });
    },
  );
  test('two columns of a kind agree, or are an issue', () => {
    expect(readSheetRow({ Code: code, 'Ad code': ` ${code} ` })).toMatchObject({ value: { code } });
    const reading = readSheetRow({ Code: code, 'Ad code': buildCode(2) });
    expect(!reading.ok && reading.issues[0]).toMatchObject({
      code: 'cells_disagree',
      params: { field: 'code' },
    });
  });
  test('a vague heading gives way to a clear one, and a vague end to a start with its days', () => {
    const start = { startsAt: new Date('2026-11-11T12:00:00Z'), startsAtIs: 'received' };
    expect(readSheetRow({ Date: '2026-01-01', Generated: '2026-11-10' })).toMatchObject({ value: start });
    const reading = readSheetRow({ Generated: '2026-11-10', Days: 60, 'End date': '2026-12-24' });
    expect(reading).toMatchObject({ value: { ...start, durationDays: 60 }, warnings: [] });
    expect(reading.ok && reading.value.endsAt).toBeUndefined();
    const flight = readSheetRow({
      Generated: '2026-11-10',
      'Start date': '2026-12-01',
      'End date': '2026-12-24',
    });
    expect(flight).toMatchObject({ value: start, warnings: [] });
    expect(flight.ok && flight.value.endsAt).toBeUndefined();
  });
  test('a column that the caller names counts, and one that the caller denies does not', () => {
    expect(readSheetRow({ K: code, Code: 'TBD' }, { columns: { code: 'K' } })).toMatchObject({
      value: { code },
    });
    expect(readSheetRow({ Creator: 'ana', Date: 'x' }, { columns: { generated: null } })).toMatchObject({
      ok: true,
    });
  });
});

test('a flight without a start has an end all the same', () => {
  expect(readSheetRow({ 'Campaign end': '2026-12-20' })).toMatchObject({
    value: { flight: { endsAt: new Date('2026-12-21T12:00:00Z'), lastDay: '2026-12-20' } },
  });
});

test('a day on which an authorisation ends is a lower bound', () => {
  expect(read('Expires', '2026-12-31')).toEqual({
    endsAt: new Date('2026-12-30T10:00:00Z'),
    endIsLowerBound: true,
    endsAtLatest: new Date('2027-01-01T12:00:00Z'),
    endDay: '2026-12-31',
  });
  expect(read('Expires', '2026-12-31 10:00:00')).toEqual({ endsAt: new Date('2026-12-31T10:00:00Z') });
});

test('a flight is as long as its days can mean', () => {
  const row = { 'Campaign start': '2026-12-01', 'Campaign end': '2026-12-20' };
  const widest = flightFromDates('2026-12-01', '2026-12-20');
  expect(readSheetRow(row)).toMatchObject({
    value: { flight: widest.ok && { startsAt: widest.value.startsAt, endsAt: widest.value.endsAt } },
  });
  expect(readSheetRow({ ...row, 'Campaign end': '2026-11-20' })).toMatchObject({
    value: {},
    warnings: [{ code: 'interval_ends_before_start' }],
  });
});

test('an end before the start is an issue', () => {
  const reading = readSheetRow({ Generated: '2026-11-20T07:00:00Z', Ends: '2026-11-20' });
  expect(!reading.ok && reading.issues[0].code).toBe('interval_ends_before_start');
});

test.each([
  [{ dateOrder: 'day first' }, 'dateOrder'],
  [{ decimalMark: ';' }, 'decimalMark'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
])('misuse %j throws and names it', (options, name) => {
  expect(() => readSheetRow({}, options as ReadSheetOptions)).toThrow(RangeError);
  expect(() => readSheetRow({}, options as ReadSheetOptions)).toThrow(name);
});
