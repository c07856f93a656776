import { authorisationAsk } from 'tiktok-spark-ads';
import {
  authorisationAskText,
  describeIssue,
  enAsks,
  type Messages,
  pickLanguage,
} from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

const languages = ['pt-BR', 'es', 'de', 'zh-Hant'].map((locale) => ({ locale }));

describe('pickLanguage', () => {
  test.each([
    // the tag itself, in any case
    [['pt-BR'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [[' es '], 'es'],
    // what it falls back to
    [['de-AT'], 'de'],
    [['es-419'], 'es'],
    [['zh-Hant-TW'], 'zh-Hant'],
    [['de-CH-1996-u-co-phonebk'], 'de'],
    [['de-x-acme'], 'de'],
    // the first that is there
    [['pl', 'es-MX', 'de'], 'es'],
    [['fr-CA', 'pt-BR'], 'pt-BR'],
    // English, where it is wanted before, or nothing else is there
    [['en-GB', 'de'], undefined],
    [['en', 'de'], undefined],
    [['pl'], undefined],
    [[], undefined],
    // no lookup from a language to a region of it
    [['pt'], undefined],
    [['pt-PT', 'de'], 'de'],
    [['zh-Hans'], undefined],
    // what is no language tag
    [['*', 'es'], 'es'],
    [['', '-', '--', 'es'], 'es'],
    [['constructor'], undefined],
    [['d'], undefined],
  ])('%j: %s', (tags, expected) => {
    expect(pickLanguage(tags, languages)?.locale).toBe(expected);
  });

  test('picks an English of yours before ours', () => {
    expect(pickLanguage(['en-US'], [{ locale: 'en-US' }])?.locale).toBe('en-US');
    expect(pickLanguage(['en-US'], [{ locale: 'en' }])?.locale).toBe('en');
  });

  test('finds nothing among none', () => {
    expect(pickLanguage(['de'], [])).toBeUndefined();
  });
});

test('a language that is written from right to left needs nothing else', () => {
  // Invented words in Hebrew letters: only the order and the dates are looked at.
  const he: Messages = {
    locale: 'he',
    audience: 'creator',
    flight_over: { text: ({ endsAt }, say) => `אבגד ${say.lastDay(endsAt)}.`, remedy: 'הוזח.' },
    code_multiple: {
      text: ({ count }, say) => say.count(count, { one: 'טיכ', two: 'טיכיים', other: '# טיכים' }),
      remedy: 'לממנ.',
    },
  };
  const over = {
    code: 'flight_over',
    path: [],
    params: { endsAt: new Date('2026-12-01T00:00:00Z') },
  } as const;
  const endDay = new Intl.DateTimeFormat('he', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date('2026-11-30T00:00:00Z'),
  );
  expect(describeIssue(over, { messages: he })).toEqual({ text: `אבגד ${endDay}.`, remedy: 'הוזח.' });
  const counted = (count: number) =>
    describeIssue({ code: 'code_multiple', path: [], params: { count } }, { messages: he }).text;
  expect([1, 2, 5].map(counted)).toEqual(['טיכ', 'טיכיים', '5 טיכים']);

  const words = { ...enAsks, locale: 'he', thanks: 'תודה', quote: (caption: string) => `„${caption}”` };
  const ask = authorisationAsk({
    flight: { startsAt: new Date('2026-12-10T00:00:00Z'), endsAt: new Date('2026-12-31T00:00:00Z') },
    deliverableDue: new Date('2026-12-05T17:00:00Z'),
    post: { id: '7440000000000000001', handle: 'ana', caption: 'אבג דהו' },
  });
  const { message } = authorisationAskText(ask, { now: new Date('2026-11-23T12:00:00Z'), words });
  expect(message).toContain('„אבג דהו” https://www.tiktok.com/@ana/video/7440000000000000001');
  expect(message.endsWith('תודה')).toBe(true);
});
