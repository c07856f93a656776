import { authorisationAsk, checkSparkEligibility, renewalAsk, setupSteps } from 'tiktok-spark-ads';
import { eligibilityCase } from 'tiktok-spark-ads/fixtures';
import {
  authorisationAskText,
  describeAction,
  describeActor,
  describeEligibility,
  describeIssue,
  describeSetupStep,
  describeStatus,
  enActions,
  enAsks,
  enAuthorisation,
  enCode,
  enResults,
  enEligibility,
  type Messages,
  renewalAskText,
} from 'tiktok-spark-ads/messages';
import {
  actors,
  authorisationStatuses,
  type EligibilityCode,
  type EndDoubt,
  type Issue,
  type IssueCode,
} from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { languages } from '../../support/languages';
import { inDays, now } from '../../support/now';
import { sayIn } from '../../../src/messages/say/sayIn';

const codes = Object.keys({ ...enCode, ...enAuthorisation, ...enEligibility }) as IssueCode[];

/** Values of which each is seen in a text that uses it. */
const params = {
  length: 4321,
  expected: 64,
  count: 21,
  isPostId: true,
  hasHash: false,
  received: 'number',
  days: 33,
  renewals: 5,
  requestedDays: 77,
  grantedDays: 44,
  marginDays: 11,
  bufferDays: 22,
  endIs: 'contract',
  visibility: 'followers',
  platformStatus: 'NEW',
  postIds: ['1', '2', '3'],
  countries: ['FR', 'ES'],
  startsAt: new Date('2027-01-02T12:00:00Z'),
  endsAt: new Date('2027-03-04T12:00:00Z'),
  generatedAt: new Date('2027-05-06T12:00:00Z'),
  rightsUntil: new Date('2027-07-08T12:00:00Z'),
  flightStartsAt: new Date('2027-09-10T12:00:00Z'),
  flightEndsAt: new Date('2027-11-12T12:00:00Z'),
};

const variants: readonly object[] = [
  params,
  { ...params, endsAt: undefined, flightEndsAt: undefined, startsAt: undefined, platformStatus: undefined },
  {
    ...params,
    isPostId: false,
    endIs: 'stated',
    visibility: 'private',
    marginDays: 0.5,
    count: 1,
    postIds: ['1'],
  },
  { ...params, visibility: 'friends', flightStartsAt: params.endsAt },
];

/** The parameters that the words of an issue read, in any of their variants. */
function readBy(code: IssueCode, messages: Messages | undefined): readonly string[] {
  const names = new Set<string>();
  const watched = (values: object) =>
    new Proxy(values, {
      get: (target, name) => {
        names.add(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
  const table: Messages = messages ?? { ...enCode, ...enAuthorisation, ...enEligibility };
  const say = {
    ...Object.fromEntries(
      ['day', 'lastDay', 'time', 'number', 'percent', 'country', 'and', 'or'].map((name) => [
        name,
        () => name,
      ]),
    ),
    apart: () => ['one', 'other'],
    lastDays: () => ['one', 'other'],
    count: () => 'count',
  };
  const { text, remedy } = table[code] as unknown as Record<'text' | 'remedy', unknown>;
  for (const wording of [text, remedy]) {
    const sentence =
      typeof wording === 'object' ? (wording as { creator: unknown }).creator : (wording as unknown);
    if (typeof sentence !== 'function') continue;
    for (const variant of variants) {
      try {
        (sentence as (params: object, say: object) => string)(watched(variant), say);
      } catch {
        // A variant that this issue cannot have.
      }
    }
  }
  return [...names].sort();
}

const issuesOf = (code: IssueCode): readonly Issue[] =>
  variants
    .filter((values) => code !== 'flight_uncovered' || 'startsAt' in values)
    .map((values) => ({ code, path: [], params: withoutAbsent(values) }) as unknown as Issue);

function withoutAbsent(values: object): object {
  // A start that is always there stays.
  return { ...values, startsAt: params.startsAt, endsAt: params.endsAt };
}

const verdicts = (Object.keys(enEligibility) as EligibilityCode[]).map((code) => {
  const { post, context } = eligibilityCase(code, { now });
  return [code, checkSparkEligibility(post, context)] as const;
});

const perhapsOver: Record<string, RegExp> = {
  de: /^Die Autorisierung ist vielleicht schon abgelaufen: Soweit bekannt, sollte sie .*22\. November 2026 enden\./,
  es: /^Puede que la autorización ya haya terminado: según lo que sabemos, debía terminar .*22 de noviembre de 2026\./,
  fr: /^L’autorisation est peut-être déjà terminée\s: d’après ce que nous savons, elle devait se terminer .*22 novembre 2026\./,
  id: /^Otorisasi ini mungkin sudah berakhir: sejauh yang kami tahu, seharusnya otorisasi ini berakhir .*22 November 2026\./,
  ja: /^承認はすでに終わっている可能性があります。分かっている限りでは、.*2026年11月22日に終わる予定でした。/,
  'pt-BR':
    /^Talvez a autorização já tenha terminado: pelo que sabemos, ela deveria terminar .*22 de novembro de 2026\./,
};

const extendBySixty: Record<string, RegExp> = {
  de: /^Füge bitte 60 Tage hinzu, und zwar /,
  es: /^Por favor, añade 60 días, /,
  fr: /^Merci d’ajouter 60 jours, /,
  id: /^Mohon tambahkan 60 hari, /,
  ja: /あと60日間延長してください/,
  'pt-BR': /^Por favor, acrescente 60 dias, /,
};

const threeDots: Record<string, RegExp> = {
  de: /die drei Punkte/,
  es: /los tres puntos/,
  fr: /les trois points/,
  id: /tiga titik/,
  ja: /「…」/,
  'pt-BR': /(?:n|pel)os três pontos/,
};

describe.each(languages)('%s', (tag, language) => {
  test('says which language it is, and to whom it speaks', () => {
    expect(language.locale).toBe(tag);
    expect(language.asks.locale).toBe(tag);
    expect(new Intl.DateTimeFormat(tag).resolvedOptions().locale.split('-')[0]).toBe(tag.split('-')[0]);
    expect(language.audience).toBe('creator');
  });

  test('has words for every issue, action and step, and no others', () => {
    const { locale, audience, actions, asks, results, setupSteps: steps, ...issues } = language;
    expect(Object.keys(issues).sort()).toEqual([...codes].sort());
    expect(Object.keys(actions).sort()).toEqual(Object.keys(enActions).sort());
    expect(shapeOf(asks)).toEqual(shapeOf(enAsks));
    expect([locale, audience]).toEqual([tag, 'creator']);
    expect([results.locale, results.audience]).toEqual([tag, 'creator']);
    expect([steps.locale, Object.keys(steps.steps)]).toEqual([tag, Object.keys(asks.steps)]);
    expect({ ...enResults, audience }).toMatchObject(
      Object.fromEntries(Object.keys(results).map((name) => [name, expect.anything()])),
    );
    for (const part of ['headlines', 'statuses', 'topics'] as const) {
      expect(shapeOf(results[part])).toEqual(shapeOf(enResults[part]));
    }
    expect(Object.keys(results.actors).sort()).toEqual([...actors].sort());
  });

  test('uses every parameter that English uses, and no other', () => {
    const readIn = (messages: Messages | undefined) =>
      Object.fromEntries(codes.map((code) => [code, readBy(code, messages)]));
    expect(readIn(language)).toEqual(readIn(undefined));
  });

  test('leaves no English, no gap and no placeholder in an issue', () => {
    for (const code of codes) {
      for (const issue of issuesOf(code)) {
        const { text, remedy } = describeIssue(issue, { messages: language });
        for (const told of [text, remedy]) expectWhole(told, tag);
      }
    }
  });

  test('leaves the advertiser to English', () => {
    const issue: Issue = { code: 'post_deleted', path: [] };
    expect(describeIssue(issue, { messages: language, audience: 'advertiser' })).toEqual(
      describeIssue(issue),
    );
    expect(describeIssue(issue, { messages: language })).not.toEqual(describeIssue(issue));
  });

  test.each<[string, EndDoubt]>([
    ['unconfirmed', { endIsUnconfirmed: true }],
    ['at the latest', { endIsUpperBound: true }],
    ['at the earliest', { endIsLowerBound: true }],
    ['exact', {}],
  ])('doubts that an authorization is over if its end is %s and may have passed', (_, doubt) => {
    const params = { endsAt: new Date('2026-11-22T12:00:00Z'), ...doubt };
    const { text } = describeIssue(
      { code: 'authorisation_perhaps_over', path: [], params },
      { messages: language },
    );
    expect(text).toMatch(perhapsOver[tag]!);
    expect(text).not.toMatch(/,[.,]/);
  });

  test('asks for more days in a whole sentence, and then says by when', () => {
    const { extendPost } = language.asks.renewal;
    const say = sayIn({ locale: tag, timeZone: 'UTC' });
    for (const due of [language.asks.due.soon, language.asks.due.wellBefore('30')]) {
      const line = extendPost({ days: 60, due, notBefore: undefined, flight: undefined }, say);
      expect(line).toMatch(extendBySixty[tag]!);
      expect(line).toContain(due);
    }
  });

  test('opens the ad settings of a post as the steps do', () => {
    const { authorisation, steps } = language.asks;
    const say = sayIn({ locale: tag, timeZone: 'UTC' });
    for (const text of [steps.open_ad_settings, authorisation.disclosure({ count: 1 }, say)]) {
      expect(text).toMatch(threeDots[tag]!);
    }
  });

  test('answers whether a post can run, in every case', () => {
    for (const [code, verdict] of verdicts) {
      const answer = describeEligibility(verdict, { messages: language, about: [code] });
      for (const text of textsOf(answer)) expectWhole(text, tag);
      const inEnglish = describeEligibility(verdict, { audience: 'creator', about: [code] });
      expect(answer.headline).not.toBe(inEnglish.headline);
      expect(shapeOf(answer)).toEqual(shapeOf(inEnglish));
    }
  });

  test('answers the advertiser in English', () => {
    for (const [, verdict] of verdicts.slice(0, 5)) {
      const answer = describeEligibility(verdict, { messages: language, audience: 'advertiser' });
      expect(answer).toEqual(describeEligibility(verdict));
    }
  });

  test('says where an authorisation stands, and who has to act', () => {
    const words = language.results;
    const standings = [
      ...authorisationStatuses.map((status) => ({ status })),
      { status: 'active', endsAt: inDays(7) },
      { status: 'active', endsAt: inDays(7), endIsUpperBound: true },
      { status: 'active', endsAt: inDays(7), endIsLowerBound: true },
    ] as const;
    const told = standings.map((standing) => describeStatus(standing, { words }));
    expect(new Set(told).size).toBe(standings.length);
    for (const text of told) expectWhole(text, tag);
    for (const actor of actors) {
      expectWhole(describeActor(actor, { words }), tag);
      expect(describeActor(actor, { words, audience: 'advertiser' })).toBe(describeActor(actor));
    }
  });

  test('tells the steps that a creator takes, and the others in English', () => {
    for (const step of setupSteps('creator')) {
      const told = describeSetupStep(step, { messages: language.setupSteps });
      if (step.actor === 'advertiser') expect(told).toEqual(describeSetupStep(step));
      else for (const text of textsOf(told)) expectWhole(text, tag);
    }
  });

  test('has a short label for every action', () => {
    for (const action of Object.keys(enActions) as (keyof typeof enActions)[]) {
      const label = describeAction(action, { messages: language.actions, audience: 'creator' });
      expectWhole(label, tag);
      expect(label.length).toBeLessThan(52);
    }
  });

  test.each([0, 1, 2, 5, 21])('counts %d', (count) => {
    const { asks } = language;
    const say = new Intl.NumberFormat(tag).format(count);
    const told = describeIssue(
      { code: 'flight_needs_renewals', path: [], params: { renewals: count, days: 30 } },
      { messages: language },
    ).text;
    expect(told).toContain(say);
    const many = describeIssue(
      { code: 'code_multiple', path: [], params: { count } },
      { messages: language },
    );
    expect(many.text).toContain(say);
    expectWhole(many.text, tag);
    expect(asks.yourPost).not.toBe('');
  });

  test.each([1, 2, 5, 21])('writes the first ask for %d posts', (count) => {
    const flight = { startsAt: inDays(10), endsAt: inDays(50) };
    const asks = Array.from({ length: count }, (_, index) => ({
      ...authorisationAsk({
        flight: index % 2 ? { startsAt: inDays(12) } : flight,
        deliverableDue: inDays(5),
        ...(index % 3
          ? { post: { id: `744000000000000000${index % 10}`, handle: 'ana', caption: 'Haul' } }
          : {}),
      }),
      rightsUntil: inDays(90),
    }));
    const text = authorisationAskText(asks, { now, brand: 'Acme', creator: 'Ana', words: language.asks });
    for (const part of Object.values(text) as string[]) expectWhole(part, tag);
    expect(text.subject).toContain('Acme');
    expect(text.message).toContain('Ana');
    if (count > 1) expect(text.message).toContain(String(count));
    expect(text.contractClause).toContain(new Intl.DateTimeFormat(tag, longDay).format(inDays(89.9)));
  });

  test.each([1, 2, 5, 21])('writes the ask for renewals of %d posts', (count) => {
    const asks = Array.from({ length: count }, (_, index) => {
      const ask = renewalAsk(
        {
          postId: `744000000000000000${index % 10}`,
          handle: 'ana',
          endsAt: index % 2 ? inDays(-3) : inDays(7 + index),
          flight: { startsAt: inDays(-5), endsAt: inDays(40) },
        },
        { now },
      );
      return ask as NonNullable<typeof ask>;
    });
    const text = renewalAskText(asks, { now, words: language.asks });
    for (const part of Object.values(text) as string[]) expectWhole(part, tag);
    expect(text.message).toContain('@ana');
  });
});

test.each([
  ['fr', '1er janvier 2027'],
  ['fr-CA', '1er janvier 2027'],
  ['pt-BR', '1º de janeiro de 2027'],
  ['pt', '1º de janeiro de 2027'],
  ['pt-PT', '1 de janeiro de 2027'],
  ['es', '1 de enero de 2027'],
  ['de', '1. Januar 2027'],
  ['id', '1 Januari 2027'],
  ['ja', '2027年1月1日'],
  ['en', '1 January 2027'],
])('%s writes the first day of a month as %s', (locale, day) => {
  const messages: Messages = {
    locale,
    flight_over: { text: ({ endsAt }, say) => say.day(endsAt), remedy: '' },
  };
  const endsAt = new Date('2027-01-01T12:00:00Z');
  const issue = { code: 'flight_over', path: [], params: { endsAt } } as const;
  expect(describeIssue(issue, { messages }).text).toBe(day);
});

const longDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Words that no other language here has; labels in quotes and names are taken out before. */
const english =
  /\b(?:the|your|you|and|of|with|please|this|that|ads?|days?|we|our|from|when|authorization)\b/i;
const ownNames =
  /Spark[ -]Ads?|TikTok Ads Manager|Ads Manager|Business Center|Commercial Music Library|Advertising Content Terms|https?:\S+/g;

/** What the typography of a language forbids. */
const misprints: Readonly<Record<string, RegExp>> = {
  // A no-break space stands before : and inside « », a narrow one before ; ! and ?.
  fr: /(?<![\u00A0\d]|https?):|(?<!\u202F)[;!?]|(?<!\u00A0)»|«(?!\u00A0)/,
  // Punctuation is wide, and no space stands around it.
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,.!?:;()]|[,.!?:;()][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[。、] /u,
};

function expectWhole(text: string, tag: string): void {
  expect(text.trim()).not.toBe('');
  if (misprints[tag]) expect(text).not.toMatch(misprints[tag]);
  expect(text).not.toMatch(/undefined|\[object|NaN|#\p{L}|\$\{|\S {2}\S|[.。]{2}|\(\)/u);
  const prose = text.replace(/“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」/g, '').replace(ownNames, '');
  expect(prose).not.toMatch(english);
}

/** Every text in an answer; not the codes and words of findings. */
function textsOf(answer: object): readonly string[] {
  return Object.entries(answer).flatMap(([name, part]) => {
    if (typeof part === 'string') return name === 'code' || name === 'severity' ? [] : [part];
    return typeof part === 'object' && part !== null ? textsOf(part as object) : [];
  });
}

function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return 'words';
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, part]) => [name, shapeOf(part)]),
  );
}
