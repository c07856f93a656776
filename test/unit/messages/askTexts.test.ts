import fc from 'fast-check';
import {
  authorisationAsk,
  flightFromDates,
  planRenewals,
  groupByCreator,
  renewalAsk,
} from 'tiktok-spark-ads';
import { buildAuthorisation, buildCode } from 'tiktok-spark-ads/fixtures';
import type { AuthorisationAskOptions, RenewalEntry } from 'tiktok-spark-ads/vocabulary';
import {
  type AskTextOptions,
  type AskWords,
  authorisationAskText,
  enAsks,
  renewalAskText,
} from 'tiktok-spark-ads/messages';
import { de } from 'tiktok-spark-ads/messages/de';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';
import { viaJson } from '../../support/viaJson';

const flight = { startsAt: inDays(10), endsAt: inDays(30) };
const post = { id: '7440000000000000001', handle: 'ana', caption: 'Autumn haul' };
const link = 'https://www.tiktok.com/@ana/video/7440000000000000001';

const firstAsk = (options: Partial<AuthorisationAskOptions> = {}) =>
  authorisationAsk({ flight, deliverableDue: inDays(5), ...options });

describe('authorisationAskText', () => {
  const textOf = (options: Partial<AuthorisationAskOptions> = {}, reader: Partial<AskTextOptions> = {}) =>
    authorisationAskText(firstAsk(options), { now, ...reader });

  test('is ready to send', () => {
    expect(textOf({}, { creator: 'Ana', brand: 'Acme' })).toEqual({
      subject: 'Acme: ad code for your post, by 28 November',
      message: `Hi Ana,

Acme would love to run your post as a Spark Ad, which is an ad made from your own post. The ad runs from your own account: the likes, comments, shares and followers it brings stay with you.

Please send us its ad code, together with the post:
- Your post
  30 days. Please send the code by 28 November, but generate it no earlier than 26 November: its days count from then. The ad is planned from 3 December to 23 December.

In the TikTok app:
1. Open the post.
2. Tap the three dots, then “Ad settings”.
3. Turn on “Ad authorization”.
4. Choose 30 days.
5. Tap “Generate code”.
6. Copy the whole code and send it to us. Please do not share it with anyone else.
The days start to count when you tap “Generate code”.

The post advertises a brand, and TikTok wants that disclosed: open the “Ad settings” of the post (under the three dots, or under “More options”), turn on “Disclose commercial content” and choose “Branded content”. TikTok may remove or restrict posts that do not disclose it.

What turning on ad authorization means:
- The privacy setting of the post becomes “Available for Ads”.
- TikTok reviews the post as an ad.
- The post may also be shown outside TikTok.
- TikTok’s Advertising Content Terms apply to the post.

While the ad runs, please:
- leave ad authorization on
- do not delete the code in the app
- do not delete the post
- leave the post and your account public

Thank you!
Acme`,
      briefLine:
        'With the post, send its ad code, valid for 30 days, by 28 November 2026; do not generate it before 26 November 2026.',
      contractClause:
        'For the post, the Creator turns on ad authorization in the TikTok app, generates, not before 26 November 2026, an authorization code for 30 days, and delivers it together with the post by 28 November 2026. The Advertiser may run the post as an advertisement from 3 December 2026 until and including 23 December 2026. While the advertisement runs, the Creator leaves ad authorization on, deletes neither the post nor the code, and makes neither the post nor the account private.',
      notALawyer: 'This is sample wording, not legal advice. Have a lawyer check it before you sign.',
    });
  });

  test('one message holds all posts of a creator, each with its days and deadline', () => {
    const asks = [
      firstAsk({ post }),
      firstAsk({ flight: { startsAt: inDays(2), endsAt: inDays(90) }, generatedAt: now }),
    ];
    const { subject, message } = authorisationAskText(asks, { now });
    expect(subject).toBe('Ad codes for 2 posts, the first before 25 November');
    expect(message).toMatch(
      /^Hi @ana,\n\nWe would love to run 2 of your posts as Spark Ads, which are ads made from your own posts\. The ads run/,
    );
    expect(message).toContain(
      `- “Autumn haul” ${link}\n  30 days. Please send the code by 28 November, but generate it no earlier than 26 November: its days count from then. The ad is planned from 3 December to 23 December.\n` +
        '- Your post\n  365 days. Please send the code before 25 November. The ad is planned from 25 November to 21 February.',
    );
    expect(message).toContain('4. Choose the days given for the post above.');
    // One is online already, and is not to be sent again.
    expect(message).toContain(
      'an ad code for each of them, together with the posts that are not online yet:',
    );
    const [online, coming] = asks;
    const bothOf = (one: typeof online) => authorisationAskText([one!, one!], { now }).message;
    expect(bothOf(online)).toContain('an ad code for each of them:');
    expect(bothOf(coming)).toContain('an ad code for each of them, together with the post:');
  });

  test('a date that is over is not asked for', () => {
    // Due yesterday; the code could have been generated since 31 October.
    const { subject, message, briefLine } = textOf({ deliverableDue: inDays(-1) });
    expect(subject).toBe('Ad code for your post, as soon as you can');
    expect(message).toContain('60 days. Please send the code as soon as you can.');
    expect(message).not.toMatch(/October|22 November/);
    expect(briefLine).toContain('for 60 days, as soon as you can.');
  });

  test('a code that must not be early is asked for from a day on', () => {
    const late = { startsAt: inDays(60), endsAt: inDays(80) };
    const { message } = textOf({ flight: late, deliverableDue: inDays(55), generatedAt: inDays(55) });
    expect(message).toContain(
      'Please send the code by 17 January, but generate it no earlier than 15 January: its days count from then.',
    );
  });

  test('where the ad begins, the day before it counts, wherever the creator lives', () => {
    const startsAt = new Date('2026-12-10T02:00:00Z');
    const options = {
      flight: { startsAt, endsAt: inDays(30) },
      deliverableDue: inDays(40),
      generatedAt: now,
    };
    // On 9 December in Los Angeles it is still 8 December somewhere: without a zone, that is the safe day.
    expect(textOf(options).subject).toContain('before 9 December');
    expect(textOf(options, { timeZone: 'Europe/Berlin' }).subject).toContain('before 10 December');
    expect(textOf(options, { timeZone: 'America/Los_Angeles' }).subject).toContain('before 9 December');
  });

  test('the clause names the flight, the end of the rights, and the extensions', () => {
    const long = { ...firstAsk({ flight: { ...flight, endsAt: inDays(500) } }), rightsUntil: inDays(600) };
    const { contractClause, message } = authorisationAskText(long, { now });
    expect(contractClause).toContain('until and including 6 April 2028.');
    expect(contractClause).toContain('ends on 15 July 2028.');
    expect(contractClause).toContain('extends the authorization before it ends');
    expect(message).toContain('so we will ask you to extend it later.');
    const open = textOf({ flight: { startsAt: inDays(10) } });
    expect(open.contractClause).toContain('from 3 December 2026 until further notice.');
    expect(open.message).toContain('The ad is planned from 3 December on.');
  });

  test('another language is a plain object', () => {
    const words: AskWords = {
      ...enAsks,
      locale: 'fr',
      due: { ...enAsks.due, by: (day) => `au plus tard le ${day}` },
      authorisation: { ...enAsks.authorisation, subject: ({ due }) => `Ton code, ${due}` },
    };
    expect(textOf({}, { words }).subject).toBe('Ton code, au plus tard le 28 novembre');
  });
});

describe('authorisationAsk', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
  ])('says why it needs the dates of the ad: %s', (_, none) => {
    expect(() => authorisationAsk({ deliverableDue: inDays(5), flight: none as never })).toThrow(
      new RangeError(
        'flight must be an object: how many days to ask for depends on when the ad runs; its end may be open',
      ),
    );
  });

  test.each([[7], ['December'], [[]]])('refuses dates of another kind: %j', (other) => {
    expect(() => firstAsk({ flight: other as never })).toThrow(new RangeError('flight must be an object'));
  });
});

describe('renewalAskText', () => {
  const textOf = (entry: RenewalEntry, options: Partial<AskTextOptions> = {}) => {
    const ask = renewalAsk(entry, { now });
    return ask && renewalAskText(ask, { now, ...options });
  };
  const live = buildAuthorisation({ now, endsInDays: 7 });

  test('asks to extend before the end, and repeats no first-time consents', () => {
    const text = textOf({ ...live, flight }, { brand: 'Acme' });
    expect(text).toEqual({
      subject: 'Acme: please extend the ad authorization of your post, before 30 November',
      message: `Hi @sample.creator,

Acme would love to run your post as a Spark Ad, which is an ad made from your own post. The ad runs from your own account: the likes, comments, shares and followers it brings stay with you.

The ad stops when the ad authorization of this post ends. Please extend it:
- https://www.tiktok.com/@sample.creator/video/7440000000000000001
  Please add 30 days before 30 November. The ad is planned from 3 December to 23 December.

In the TikTok app:
1. Open the post.
2. Tap the three dots, then “Ad settings”.
3. Find “Ad authorization” there and extend it by 30 days.

The code should stay the same. If the app shows you a new one, please send it to us.

While the ad runs, please leave ad authorization on.

Thank you!
Acme`,
    });
  });

  test('one message for all posts of a creator, parted by what to do', () => {
    const rows = [
      { ...live, postId: '1', endsAt: inDays(7), flight: { startsAt: inDays(-9), endsAt: inDays(27) } },
      { ...live, postId: '2', endsAt: inDays(0.2), flight: { startsAt: inDays(-9), endsAt: inDays(40) } },
      { ...live, postId: '3', platformStatus: 'UNAUTHORIZED', flight: { startsAt: now, endsAt: inDays(20) } },
    ];
    const asks = rows.map((row) => renewalAsk(row, { now })!);
    const { subject, message } = renewalAskText(asks, { now });
    expect(subject).toBe('Please renew the ad authorization of 3 posts, the first as soon as you can');
    expect(message).toContain('before 23 November at 16:48 UTC');
    expect(message.match(/In the TikTok app/g)).toHaveLength(2);
    // The ad that has stopped comes first.
    expect(message.indexOf('generate a new ad code')).toBeLessThan(message.indexOf('extend each of them'));
    expect(message).toContain('extend it by the days given above');
    // What came over HTTP says the same.
    expect(renewalAskText(viaJson(asks), { now })).toEqual({ subject, message });
  });

  test('asks of several creators, or none, are refused', () => {
    const of = (handle: string) => renewalAsk({ ...live, handle }, { now })!;
    expect(() => renewalAskText([of('ana'), of('@Ana')], { now })).not.toThrow();
    expect(() => renewalAskText([of('ana'), of('ben')], { now })).toThrow(/asks must be of one creator/);
    expect(() => renewalAskText([], { now })).toThrow(new RangeError('asks must not be empty'));
    expect(() => renewalAskText(of('ana'), {} as never)).toThrow(/^now /);
  });

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a list with nothing in it', [undefined]],
    ['a declined ask', renewalAsk({ stage: 'rejected', flight }, { now })],
    ['an ad that is over', renewalAsk({ ...live, flight: { endsAt: inDays(-1) } }, { now })],
  ])('nothing to ask for is refused, and said to be that: %s', (_, nothing) => {
    expect(() => renewalAskText(nothing as never, { now })).toThrow(
      new RangeError('asks[0] must be an object: where it is absent, there is nothing to ask for'),
    );
  });

  test.each<[string, unknown]>([
    ['the words of a language', de],
    ['words for results', de.results],
    ['words for actions', de.actions],
    ['a tag', 'de'],
    ['nothing in it', {}],
  ])('words for something else are named in the error: %s', (_, words) => {
    const named = new RangeError('words must be those of the asks: enAsks, or `asks` of a language');
    const ask = renewalAsk({ ...live, flight }, { now })!;
    expect(() => renewalAskText(ask, { now, words: words as never })).toThrow(named);
    expect(() => authorisationAskText(firstAsk(), { now, words: words as never })).toThrow(named);
  });

  test.each([['text'], [7], [true]])('what is no ask is refused as before: %j', (ask) => {
    expect(() => renewalAskText(ask as never, { now })).toThrow(new RangeError('asks[0] must be an object'));
  });

  test('an end that can come earlier is said to, and stands in no subject', () => {
    const received = { startsAt: inDays(-23), startsAtIs: 'received', durationDays: 30 } as const;
    const text = textOf({ ...received, flight });
    expect(text?.subject).toBe('Please extend the ad authorization of your post');
    expect(text?.message).toContain('well before 30 November, as the authorization may end sooner.');
    // 41 days from its end nothing is urgent.
    expect(
      textOf({ ...received, durationDays: 64, flight: { ...flight, endsAt: inDays(90) } })?.message,
    ).not.toContain('as soon as you can');
  });

  test('without a flight, a post id or a handle it leaves them out', () => {
    const message = textOf({ endsAt: inDays(7) }, { brand: 'Acme' })?.message;
    expect(message).toMatch(/^Hi,\n\nAcme would love to keep running your post/);
    expect(message).toContain(
      '- Your post\n  Please extend it before 30 November, by as many days as suit you.\n',
    );
    expect(message).toContain(
      '3. Find “Ad authorization” there and extend it by as many days as suit you.\n',
    );
  });

  test('an id alone is no name; a caption, or the day of publication, is', () => {
    const ask = renewalAsk({ ...live, handle: undefined }, { now })!;
    const named = (known: object) => renewalAskText({ ...ask, post: { id: '1', ...known } }, { now }).message;
    // The id itself says when the post was created; one that does not leaves no name at all.
    expect(named({})).toContain('- Your post of 22 November 2024\n');
    expect(textOf({ ...live, handle: undefined, postId: '1' })?.message).toContain('- Your post\n');
    expect(named({ caption: ' Autumn\n haul ' })).toContain('- “Autumn haul”\n');
    expect(named({ publishedAt: inDays(-10) })).toContain('- Your post of 13 November\n');
    expect(named({ handle: 'ana', kind: 'photo' })).toContain(
      'https://www.tiktok.com/@ana/photo/7440000000000000001',
    );
    expect(named({ caption: 'word '.repeat(30) })).toMatch(/- “(?:word ){11}word…”\n/);
  });

  test.each(['ana', '@ana', ' ana ', '\t@ana\n'])('the handle %j is greeted as one name', (handle) => {
    expect(textOf({ ...live, handle })?.message).toMatch(/^Hi @ana,\n/);
  });

  test.each([
    ['empty', ['', ' ', '@']],
    ['too short or too long', ['a', 'a'.repeat(25)]],
    [
      'no name',
      ['https://www.tiktok.com/@ana', 'ana\nbcc: all', '<script>alert(1)</script>', '@@ana', 'Ana B'],
    ],
    ['a code', [live.code, live.code?.slice(0, 20)]],
  ])('a handle that is %s is not repeated', (_, handles) => {
    for (const handle of handles) expect(textOf({ ...live, handle })?.message).toMatch(/^Hi,\n/);
  });

  test.each(['', 'post of ana', live.code, '7440 1', '1'.repeat(21), '1\nbcc: all'])(
    'the post id %j is no number, and is not repeated',
    (postId) => {
      expect(textOf({ ...live, postId })?.message).toContain('- Your post\n');
    },
  );

  test('names that are passed stay as given', () => {
    const options = { creator: 'Ana <3', brand: 'Acme & Sons' };
    expect(textOf(live, options)?.message).toMatch(/^Hi Ana <3,\n\nAcme & Sons would/);
    expect(textOf(live, { creator: undefined })?.message).toMatch(/^Hi @sample\.creator,/);
  });

  test('asks for a new code when the old one is over, and says that extending may do', () => {
    const revoked = textOf({ ...live, platformStatus: 'UNAUTHORIZED', flight })?.message;
    expect(revoked).toContain(
      'It looks as if ad authorization was turned off for the following post. If you meant to, just tell us.',
    );
    expect(revoked).not.toContain('may work as well');
    expect(revoked).toContain(
      'Please send the code before 3 December, but generate it no earlier than 26 November: its days count from then. The ad is planned from 3 December to',
    );
    const ended = textOf(buildAuthorisation({ now, endsInDays: -1 }))?.message;
    expect(ended).toContain('The ad authorization of the following post has run out. You did nothing wrong.');
    // Days on top of the old end have to reach the end of the ad.
    const instead = 'If the app lets you extend the old authorization instead, that may work as well.';
    expect(ended).not.toContain(instead);
    const of = (endsInDays: number, from: number, to: number) =>
      textOf({
        ...buildAuthorisation({ now, endsInDays }),
        flight: { startsAt: inDays(from), endsAt: inDays(to) },
      })?.message;
    expect(of(-1, -20, 20)).toContain(instead);
    expect(of(-95, -20, 20)).not.toContain(instead);
    expect(of(-3, 70, 84)).not.toContain(instead);
    expect(ended).toContain('4. Choose how many days it lasts');
  });
});

describe('no text says what harms the ad or the creator', () => {
  const at = (text: string) => new Date(`${text}T00:00:00Z`);
  const between = (from: string, to?: string) => ({ startsAt: at(from), ...(to && { endsAt: at(to) }) });
  const instant = (text: string) => new Date(text);
  const byDays = (first: string, last: string) => {
    const read = flightFromDates(first, last);
    if (!read.ok) throw new Error('these are days');
    return read.value;
  };
  const renewalOf = (row: RenewalEntry) => {
    const ask = renewalAsk({ handle: 'ana', postId: post.id, ...row }, { now });
    return ask && renewalAskText(ask, { now, brand: 'Acme' });
  };
  const firstOf = (options: Partial<AuthorisationAskOptions>) =>
    authorisationAskText(firstAsk({ post, ...options }), { now, brand: 'Acme' });

  // A code of 30 days, made today, would end three days into the ad: its days have to begin by 8 December.
  test('a new code is not asked for before its days can cover the ad', () => {
    const text = renewalOf({ endsAt: inDays(-14), flight: between('2026-12-20', '2027-01-05') });
    expect(text?.message).toContain(
      '30 days. Please send the code before 19 December, but generate it no earlier than 8 December: its days count from then.',
    );
    expect(text?.message).toContain('The days start to count when you tap “Generate code”.');
    const clause = firstOf({
      flight: between('2026-12-10', '2026-12-31'),
      deliverableDue: new Date('2026-12-05T17:00:00Z'),
    });
    expect(clause.contractClause).toContain(
      'generates, not before 4 December 2026, an authorization code for 30 days, and delivers it by 5 December 2026.',
    );
  });

  test('a code that is generated later is due then, not with the post', () => {
    const { subject, message, contractClause, briefLine } = firstOf({
      post: undefined,
      flight: between('2027-02-10', '2027-02-20'),
      deliverableDue: at('2026-12-01'),
      generatedAt: new Date('2027-02-05T09:00:00Z'),
    });
    for (const text of [contractClause, briefLine]) expect(text).toContain('by 5 February 2027');
    for (const text of [subject, message, contractClause, briefLine]) {
      expect(text).toContain('by 5 February');
      expect(text).not.toMatch(/1 December|[Ww]ith the post/);
    }
  });

  // Rights until 4 December: 8 days after the end, so 30 are asked for, not the 60 that the whole flight would take.
  test('no ad is announced, and no days are asked for, beyond the usage rights', () => {
    const running = { endsAt: inDays(4), flight: between('2026-11-10', '2026-12-31') };
    const text = renewalOf({ ...running, rightsUntil: at('2026-12-05') });
    expect(text?.message).toContain('Please add 30 days before 27 November. The ad runs until 4 December.');
    for (const over of ['2026-11-20', '2026-11-27']) {
      expect(renewalOf({ ...running, rightsUntil: at(over) })).toBeUndefined();
    }
    const first = firstOf({ flight: between('2026-12-10', '2027-06-30'), rightsUntil: at('2027-03-31') });
    expect(first.contractClause).toContain('until and including 30 March 2027. The right to use');
    expect(first.message).toContain('to 30 March.');
  });

  test.each([
    ['is in review', { stage: 'in_review', startsAt: inDays(-1), durationDays: 30 }],
    ['is not answered', { stage: 'requested', startsAt: inDays(-1), durationDays: 30 }],
    ['was declined', { stage: 'rejected', requestedDays: 30 }],
    ['was declined on the platform', { platformStatus: 'REJECTED', endsAt: inDays(9) }],
  ] as const)('an authorisation that %s is no reason for a mail', (_, row) => {
    expect(renewalOf({ ...row, flight })).toBeUndefined();
  });

  test.each([
    ['is over', { flight: between('2026-10-24', '2026-11-20'), deliverableDue: at('2026-10-22') }],
    ['may run on no day', { rightsUntil: inDays(9) }],
  ])('a code for an ad that %s is refused', (_, options) => {
    expect(() => firstOf(options)).toThrow(/^asks\[0\]\.flight /);
  });

  // The authorization ends on the last day of the ad: without the hours, the mail would ask for nothing.
  test.each<[string, RenewalEntry, Partial<AskTextOptions>, string]>([
    [
      'an hour before it',
      { endsAt: instant('2026-12-30T23:00:00Z'), flight: between('2026-11-20', '2026-12-31') },
      {},
      'before 30 December at 23:00 UTC. The ad runs until 31 December at 00:00 UTC.',
    ],
    [
      'in the time zone of the creator',
      {
        endsAt: instant('2026-12-30T22:00:00Z'),
        flight: { startsAt: at('2026-11-20'), endsAt: instant('2026-12-30T22:30:00Z') },
      },
      { timeZone: 'Europe/Berlin' },
      'before 30 December at 23:00 CET. The ad runs until 30 December at 23:30 CET.',
    ],
    [
      'before the usage rights do',
      {
        endsAt: instant('2026-11-30T12:00:00Z'),
        flight: between('2026-11-20', '2026-12-31'),
        rightsUntil: instant('2026-11-30T20:00:00Z'),
      },
      {},
      'before 30 November at 12:00 UTC. The ad runs until 30 November at 20:00 UTC.',
    ],
    [
      'today',
      { endsAt: instant('2026-11-23T15:00:00Z'), flight: between('2026-11-20', '2026-11-24') },
      {},
      'before 23 November at 15:00 UTC. The ad runs until 24 November at 00:00 UTC.',
    ],
    [
      'of a flight that is given by its days',
      { endsAt: instant('2026-12-30T23:00:00Z'), flight: byDays('2026-11-20', '2026-12-30') },
      {},
      'before 30 December at 23:00 UTC. The ad runs until 30 December.',
    ],
    [
      'the day before: days are enough',
      { endsAt: instant('2026-12-29T23:00:00Z'), flight: between('2026-11-20', '2026-12-31') },
      {},
      'before 29 December. The ad runs until 30 December.',
    ],
    [
      'at an unknown time of that day',
      {
        endsAt: instant('2026-12-30T23:00:00Z'),
        endIsUpperBound: true,
        flight: between('2026-11-20', '2026-12-31'),
      },
      {},
      'well before 30 December, as the authorization may end sooner. The ad runs until 30 December.',
    ],
  ])('an extension on the last day of the ad is asked for by the hour: %s', (_, entry, options, words) => {
    const text = renewalAskText(renewalAsk(entry, { now })!, { now, ...options });
    expect(text.message).toContain(words);
    expect(text.subject).not.toMatch(/\d:\d/);
  });

  test('days of a flight beyond the usage rights are not told', () => {
    const days = byDays('2026-11-20', '2026-12-30');
    const entry = { endsAt: inDays(4), flight: days, rightsUntil: at('2026-12-05') };
    expect(renewalOf(entry)?.message).toContain('The ad runs until 4 December.');
    expect(
      firstOf({
        flight: { ...byDays('2026-12-10', '2026-12-30'), startsAt: at('2026-12-10') },
        rightsUntil: at('2026-12-21'),
      }).message,
    ).toContain('from 10 December to 20 December.');
  });

  test('days that reach far beyond the ad are explained, others are not', () => {
    const why = 'Why so many days: the next shorter choice in the app is not enough.';
    const early = { flight: between('2027-02-10', '2027-02-20'), deliverableDue: at('2026-12-01') };
    expect(firstOf(early).message).toContain(why);
    expect(firstOf({}).message).not.toContain(why);
    const long = { endsAt: inDays(9), flight: between('2026-11-10', '2027-03-31') };
    expect(renewalOf(long)?.message).toContain(why);
    expect(renewalOf({ ...long, flight })?.message).not.toContain(why);
  });

  test.each<[string, string | undefined]>([
    ['a first code, without an end of the ad', firstOf({ flight: between('2026-12-10') }).message],
    ['an extension', renewalOf({ endsAt: inDays(9), flight: between('2026-11-10') })?.message],
    ['a new code', renewalOf({ endsAt: inDays(-1), flight: between('2026-11-10') })?.message],
    [
      'one of two posts',
      renewalAskText(
        [undefined, at('2026-12-31')].map((endsAt, index) =>
          renewalAsk(
            { postId: `744000000000000000${index}`, endsAt: inDays(9), flight: { startsAt: now, endsAt } },
            { now },
          )!,
        ),
        { now },
      ).message,
    ],
    [
      'in JSON',
      renewalAskText(
        viaJson(renewalAsk({ endsAt: inDays(9), flight: between('2026-11-10') }, { now })!) as never,
        { now },
      ).message,
    ],
  ])('the days of an ad without an end are explained: %s', (_, message) => {
    expect(message).toContain('Why so many days: the ad has no end date so far');
    expect(message).not.toContain('next shorter choice');
  });

  test.each<[string, RenewalEntry]>([
    ['a last day', { endsAt: inDays(9), flight: between('2026-11-10', '2026-12-31') }],
    ['usage rights', { endsAt: inDays(9), flight: between('2026-11-10'), rightsUntil: at('2026-12-30') }],
  ])('an ad with %s has an end', (_, entry) => {
    expect(renewalOf(entry)?.message).not.toContain('no end date');
  });

  test('few days are not explained, even without an end', () => {
    expect(firstOf({ flight: between('2026-12-10'), offered: [7, 30] }).message).not.toContain('Why so many');
  });

  test('days beyond the usage rights are explained', () => {
    const why = 'the next shorter choice in the app is not enough. The ad only runs on the dates above.';
    const rightsUntil = at('2027-01-09');
    const wanted = between('2026-12-10', '2027-01-30');
    expect(firstOf({ flight: wanted, rightsUntil }).message).toContain(why);
    expect(renewalOf({ endsAt: inDays(1), flight: wanted, rightsUntil })?.message).toContain(why);
    const short = { flight: between('2026-12-10', '2026-12-20'), rightsUntil: at('2027-01-31') };
    expect(firstOf(short).message).not.toContain(why);
  });

  test('an ad longer than any choice is said to need another extension, and the contract has the duty', () => {
    const text = renewalOf({ endsAt: inDays(4), flight: between('2026-11-10', '2028-12-31') });
    expect(text?.message).toContain('so we will ask you to extend it later.');
    expect(firstOf({ flight: between('2026-12-10') }).contractClause).toContain('extends the authorization');
  });

  test('a post that exists is named in the brief and the contract, if only by its id', () => {
    const { contractClause, briefLine } = firstOf({ post: { id: post.id } });
    expect(contractClause).toMatch(new RegExp(`^For the post ${post.id}, .* and delivers it by`));
    expect(briefLine).toMatch(new RegExp(`^Send the ad code of the post ${post.id}, valid`));
  });

  test('one post is one line; a handle of one post serves for the others', () => {
    const row = { handle: 'ana', flight, postId: '1' };
    const asks = [
      { ...row, endsAt: inDays(4) },
      { ...row, endsAt: inDays(6), bindingId: 'b' },
      { ...row, endsAt: inDays(6), postId: '2', handle: undefined },
    ].map((one) => renewalAsk(one, { now })!);
    const { subject, message } = renewalAskText(asks, { now });
    expect(subject).toContain('2 posts, before 29 November');
    expect(message).toContain('https://www.tiktok.com/@ana/video/2');
  });

  test.each([
    [4, 'Acme: please extend the ad authorization of your post, before 27 November'],
    [0.25, 'Acme: please extend the ad authorization of your post, as soon as you can'],
    [-3, 'Acme: ad code for your post, as soon as you can'],
  ])('%d days from the end the subject says how urgent it is', (days, subject) => {
    expect(renewalOf({ endsAt: inDays(days), flight: { ...flight, startsAt: inDays(-20) } })?.subject).toBe(
      subject,
    );
  });

  test('an ad that has not begun is not kept running; names of empty cells name nobody', () => {
    const ask = renewalAsk({ endsAt: inDays(14), flight: between('2026-12-20', '2027-01-28') }, { now })!;
    const { subject, message } = renewalAskText(ask, { now, brand: '', creator: ' ' });
    expect(subject).toMatch(/^Please extend/);
    expect(message).toMatch(/^Hi,\n\nWe would love to run your post/);
  });

  test('an ad that does not run is not said to', () => {
    const runs = { flight: between('2026-11-10', '2026-12-20') };
    expect(renewalOf({ ...runs, endsAt: inDays(4) })?.message).toContain('The ad runs until 19 December.');
    expect(renewalOf({ ...runs, endsAt: inDays(-3) })?.message).toContain(
      'The ad is planned until 19 December.',
    );
    expect(renewalOf({ ...runs, endsAt: inDays(4), stage: 'generated' })?.message).not.toContain(
      'running until',
    );
    const open = renewalOf({ endsAt: inDays(4), flight: between('2026-11-10') });
    expect(open?.message).toContain('The ad is running, without an end date so far.');
    const oneDay = firstOf({ flight: between('2026-12-10', '2026-12-11') });
    expect(oneDay.message).toContain('The ad is planned for 10 December.');
  });

  test('a mail says what became of each authorisation, the ones that are over first', () => {
    const row = { handle: 'ana', flight: { startsAt: inDays(-9), endsAt: inDays(40) } };
    const asks = [
      { ...row, postId: '1', endsAt: inDays(6) },
      { ...row, postId: '2', endsAt: inDays(9), platformStatus: 'UNAUTHORIZED' },
      { ...row, postId: '3', endsAt: inDays(-2) },
    ].map((one) => renewalAsk(one, { now })!);
    const { subject, message } = renewalAskText(asks, { now });
    expect(subject).toMatch(/^Please renew the ad authorization of 3 posts/);
    const places = [
      'has run out',
      '/video/3',
      'was turned off',
      '/video/2',
      'Please extend it',
      '/video/1',
    ].map((part) => message.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(message.match(/Generate code”\./g)).toHaveLength(2);
  });

  test('days that the creator chose on purpose may stay as they are', () => {
    const row = {
      startsAt: inDays(-1),
      durationDays: 7,
      requestedDays: 60,
      flight: between('2026-11-10', '2027-01-16'),
    };
    expect(renewalOf(row)?.message).toContain(
      'Please add 60 days before 29 November. The ad runs until 15 January. Last time we asked for 60 days, and you chose 7. If you meant to, just tell us.',
    );
    expect(renewalOf({ ...row, requestedDays: 7 })?.message).not.toContain('Last time');
  });

  test('a day within half a year has no year, save in a brief and a contract', () => {
    const far = firstOf({ flight: between('2026-12-10', '2027-07-31') });
    expect(far.message).toContain('planned from 10 December 2026 to 30 July 2027.');
    expect(far.briefLine).toContain('by 28 November 2026');
    expect(far.contractClause).toContain('from 10 December 2026 until and including 30 July 2027');
  });

  test('an end that may have passed is not said to have', () => {
    const doubtful = [
      // Known to the day: in Los Angeles it is still the day before.
      { endsAt: inDays(-0.1), endIsLowerBound: true },
      { endsAt: inDays(-1), endIs: 'contract' },
    ] as const;
    for (const row of doubtful) {
      const { message } = renewalOf({ ...row, flight: between('2026-11-10', '2026-12-20') }) ?? {};
      expect(message).toContain(
        'is over or about to be. If the app still shows it as on, please extend it there.',
      );
      expect(message).not.toMatch(/has run out|instead, that may work/);
    }
    for (const row of [
      { endsAt: inDays(-2.1), endIsLowerBound: true },
      { endsAt: inDays(-1), endIs: 'contract', platformStatus: 'EXPIRED' },
    ] as const) {
      expect(renewalOf({ ...row, flight: between('2026-11-10', '2026-12-20') })?.message).toContain(
        'has run out',
      );
    }
  });

  test('an ad that begins long after its authorization ends is asked a code for, and stops at nothing', () => {
    const text = renewalOf({ endsAt: inDays(7), flight: between('2027-03-01', '2027-03-15') });
    expect(text?.message).toContain('begins after its ad authorization has ended.');
    expect(text?.message).toMatch(
      /30 days\. Please send the code before 28 February, but generate it no earlier than \d+ February/,
    );
    expect(text?.message).not.toMatch(/365|The ad stops|Why so many/);
    const drawer = renewalOf({
      stage: 'generated',
      startsAt: inDays(-20),
      durationDays: 30,
      flight: between('2026-11-10', '2026-12-20'),
    });
    expect(drawer?.message).not.toContain('keep running');
  });

  test('the most urgent post comes first, and posts without a name have a number', () => {
    const row = { flight: { startsAt: inDays(-9), endsAt: inDays(60) } };
    const asks = [30, 0.2, 9].map((days) => renewalAsk({ ...row, endsAt: inDays(days) }, { now })!);
    const { message } = renewalAskText(asks, { now });
    expect(message.match(/^- .*\n.*$/gm)?.slice(0, 3)).toEqual([
      expect.stringMatching(/^- Your post \(1\)\n.*before 23 November at 16:48 UTC/),
      expect.stringMatching(/^- Your post \(2\)\n.*before 2 December/),
      expect.stringMatching(/^- Your post \(3\)\n.*before 23 December/),
    ]);
  });

  test('a contract licenses no day that is over', () => {
    const begun = firstOf({ flight: between('2026-11-01', '2026-12-31'), deliverableDue: at('2026-11-24') });
    expect(begun.contractClause).toContain('from 23 November 2026 until');
  });

  test('what is disclosed is not asked for', () => {
    const disclosed = { ...post, disclosure: { brandedContent: true } };
    expect(firstOf({}).message).toContain('“Branded content”');
    expect(firstOf({ post: disclosed }).message).not.toContain('“Branded content”');
  });
});

describe('every mail', () => {
  const zones = [undefined, 'UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'] as const;
  const day = fc.double({ min: -60, max: 500, noNaN: true });
  const flights = fc
    .record({ start: day, length: fc.option(fc.double({ min: 0.1, max: 400, noNaN: true })) })
    .map(({ start, length }) => ({
      startsAt: inDays(start),
      ...(length !== null && { endsAt: inDays(start + length) }),
    }));
  const renewals = fc.array(
    fc.record(
      {
        postId: fc.integer({ min: 1, max: 5 }).map((n) => `744000000000000000${n}`),
        endsAt: day.map(inDays),
        flight: flights,
        platformStatus: fc.constantFrom('AUTHORIZED', 'EXPIRED', 'UNAUTHORIZED', 'PAUSED'),
        endIsUpperBound: fc.boolean(),
        code: fc.constant(buildCode(1)),
      },
      { requiredKeys: ['postId', 'code'] },
    ),
    { minLength: 1, maxLength: 4 },
  );

  const months =
    'January February March April May June July August September October November December'.split(' ');
  const distance = (instant: number) => Math.abs(instant - now.getTime());
  /** What no mail may hold, whatever it is about. */
  function expectSendable({ subject, message }: { subject: string; message: string }) {
    const text = `${subject}\n${message}`;
    expect(subject).not.toMatch(/\d\d:\d\d|\n/);
    expect(text).not.toMatch(/undefined|NaN|null|Invalid|\[object|\.\.|\?\?| {3}|,,|: *\n\n|- *\n/);
    expect(text).not.toContain(buildCode(1).slice(1));
    // An id stands in links only.
    expect(text.replace(/https:\S+/g, '')).not.toMatch(/\d{15}/);
    const dates = new RegExp(`(\\d+) (${months.join('|')})(?: (\\d{4}))?`, 'g');
    for (const [told, date, month, year] of text.matchAll(dates)) {
      // A day without a year is the nearest one of that name.
      const begins = (year === undefined ? [2025, 2026, 2027] : [Number(year)])
        .map((ofYear) => Date.UTC(ofYear, months.indexOf(month ?? ''), Number(date)))
        .reduce((one, other) => (distance(other) < distance(one) ? other : one));
      // The day is not over everywhere on earth.
      expect(begins + 36 * 3_600_000, told).toBeGreaterThan(now.getTime());
    }
  }

  test('for a renewal can be sent unread', () => {
    fc.assert(
      fc.property(renewals, fc.constantFrom(...zones), (rows, timeZone) => {
        const { due } = planRenewals(
          rows.map((row) => ({ handle: 'ana', ...row })),
          { now, horizons: [700] },
        );
        for (const { rows: asked } of groupByCreator(due)) {
          const asks = asked.flatMap(({ authorisation }) => renewalAsk(authorisation, { now }) ?? []);
          if (asks.length > 0) expectSendable(renewalAskText(asks, { now, timeZone, brand: 'Acme' }));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('for a first code can be sent unread', () => {
    fc.assert(
      fc.property(flights, day, fc.constantFrom(...zones), (wanted, due, timeZone) => {
        const ask = authorisationAsk({ flight: wanted, deliverableDue: inDays(due), post });
        if (wanted.endsAt && wanted.endsAt <= now) return;
        expectSendable(authorisationAskText(ask, { now, timeZone }));
      }),
      { numRuns: 150 },
    );
  });
});
