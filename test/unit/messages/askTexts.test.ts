import { authorisationAsk, type RenewalEntry, renewalAsk } from 'tiktok-spark-ads';
import { buildAuthorisation } from 'tiktok-spark-ads/fixtures';
import { type AskWords, authorisationAskText, enAsks, renewalAskText } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const flight = { startsAt: inDays(10), endsAt: inDays(30) };
const ask = authorisationAsk({ flight, deliverableDue: inDays(5) });

describe('authorisationAskText', () => {
  test('is ready to send', () => {
    expect(authorisationAskText(ask, { creator: 'Ana', brand: 'Acme' })).toEqual({
      subject: 'Your Spark Ads code, for 60 days',
      message: `Hi Ana,

Acme would love to run your post as a Spark Ad from 3 December 2026, 12:00 UTC until 23 December 2026, 12:00 UTC. Please send the ad code together with the post, by 28 November 2026, 12:00 UTC.

In the TikTok app:
1. Open the post.
2. Tap the three dots, then “Ad settings”.
3. Turn on “Ad authorization”.
4. Choose 60 days.
5. Tap “Generate code”.
6. Copy the whole code and send it to the advertiser.

Please do not generate it before 31 October 2026, 12:00 UTC: it would end too soon.

What it means:
- The privacy setting of the post becomes “Available for Ads”.
- TikTok reviews the post as an ad.
- The post may also be shown on other platforms.
- TikTok’s Advertising Content Terms apply to the post.

While the ad is running:
- Ad authorization cannot be turned off.
- The code cannot be deleted.
- The post cannot be deleted.

Thank you!`,
      briefLine: 'With the post, send its Spark Ads code, valid for 60 days, by 28 November 2026, 12:00 UTC.',
      contractClause:
        'The Creator turns on ad authorization for the post, generates an authorization code for 60 days, and delivers it together with the post, no later than 28 November 2026, 12:00 UTC. The Creator does not turn the authorization off or delete the code or the post while the advertising agreed here is running.',
      notALawyer: 'This is sample wording and no legal advice. Have it checked before you sign.',
    });
  });

  test('speaks as we to nobody by name, of a flight without an end', () => {
    const open = authorisationAsk({ flight: { startsAt: inDays(10) }, deliverableDue: inDays(5) });
    const { message } = authorisationAskText(open);
    expect(message).toContain(
      'Hi,\n\nWe would love to run your post as a Spark Ad from 3 December 2026, 12:00 UTC on.',
    );
    expect(message).not.toContain('do not generate');
  });

  test('a flight that no duration covers puts extending into the clause', () => {
    const long = authorisationAsk({
      flight: { ...flight, endsAt: inDays(500) },
      deliverableDue: inDays(5),
    });
    expect(authorisationAskText(long).contractClause).toContain(
      'is running, and extends the authorization before it ends when the Advertiser asks for it.',
    );
  });

  test('instants are UTC, with two digits', () => {
    expect(enAsks.instant(new Date('2027-01-02T03:04:05Z'))).toBe('2 January 2027, 03:04 UTC');
    expect(enAsks.instant(new Date('2026-12-31T23:59:59Z'))).toBe('31 December 2026, 23:59 UTC');
  });

  test('another language is a plain object', () => {
    const words: AskWords = {
      ...enAsks,
      instant: (instant) => instant.toISOString().slice(0, 10),
      authorisation: {
        ...enAsks.authorisation,
        subject: ({ days, sendBy }) => `Ton code, ${days} jours, avant le ${sendBy}`,
      },
    };
    expect(authorisationAskText(ask, { words }).subject).toBe('Ton code, 60 jours, avant le 2026-11-28');
  });
});

describe('renewalAskText', () => {
  const textOf = (entry: RenewalEntry, options = {}) => {
    const ask = renewalAsk(entry, { now });
    return ask && renewalAskText(ask, options);
  };
  const live = buildAuthorisation({ now, endsInDays: 7 });

  test('asks to extend before the end', () => {
    const text = textOf({ ...live, flight });
    expect(text?.subject).toBe('Your Spark Ads code: please renew before 30 November 2026, 12:00 UTC');
    expect(text?.message.split('\n\n').slice(0, 3)).toEqual([
      'Hi @sample.creator,',
      'We would love to keep running your post 7440000000000000001 as a Spark Ad. Please extend the ad authorization of the post by 30 days before 30 November 2026, 12:00 UTC. The code stays the same.',
      'In the TikTok app:\n1. Open the post.\n2. Tap the three dots, then “Ad settings”.\n3. Look for the ad authorization there and extend it by 30 days.',
    ]);
  });

  test('names no safe day where the end can come earlier', () => {
    const received = { startsAt: inDays(-23), startsAtIs: 'received', durationDays: 30 } as const;
    const text = textOf({ ...received, flight });
    expect(text?.subject).toBe('Your Spark Ads code: please renew');
    expect(text?.message).toContain(
      'by 30 days as soon as you can: it ends on 30 November 2026, 12:00 UTC at the latest. The code stays the same.',
    );
  });

  test('without a flight, a post id or a handle it leaves them out', () => {
    const message = textOf({ endsAt: inDays(7) }, { brand: 'Acme' })?.message;
    expect(message).toMatch(
      /^Hi,\n\nAcme would love to keep running your post as a Spark Ad\. Please extend/,
    );
    expect(message).toContain('extend the ad authorization of the post before 30 November');
    expect(message).toContain('\n3. Look for the ad authorization there and extend it.\n');
  });

  test('another language words the extension too', () => {
    const words: AskWords = { ...enAsks, extendThere: (days) => `Prolonge-la de ${days} jours.` };
    expect(textOf({ ...live, flight }, { words })?.message).toContain('\n3. Prolonge-la de 30 jours.\n');
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
      expect(textOf({ ...live, postId })?.message).toContain('keep running your post as a Spark Ad');
    },
  );

  test('names that are passed stay as given', () => {
    const options = { creator: 'Ana <3', brand: 'Acme & Sons' };
    expect(textOf(live, options)?.message).toMatch(/^Hi Ana <3,\n\nAcme & Sons would/);
    expect(textOf(live, { creator: undefined })?.message).toMatch(/^Hi @sample\.creator,/);
  });

  test('asks for a new code when it was withdrawn', () => {
    const text = textOf({ ...live, platformStatus: 'UNAUTHORIZED', flight });
    expect(text?.subject).toBe('Your Spark Ads code: please renew');
    expect(text?.message).toContain('Ad. Please generate a new ad code for 60 days and send it to us.');
    expect(text?.message).toContain('4. Choose 60 days.');
  });

  test('offers both ways after the end, the sure one first', () => {
    const message = textOf(buildAuthorisation({ now, endsInDays: -1 }))?.message;
    expect(message).toContain(
      'Its ad authorization has run out. Please generate a new ad code and send it to us; if the app lets you extend the old one, that may do as well.',
    );
    expect(message).toContain('4. Choose how long');
  });

  test('does not call over what it cannot see', () => {
    const message = textOf({ postId: '1' })?.message;
    expect(message).toContain(
      'We cannot see when its ad authorization ends. Please generate a new ad code and send',
    );
  });

  test('never shows the code', () => {
    expect(textOf(live)?.message).not.toContain(live.code);
  });
});
