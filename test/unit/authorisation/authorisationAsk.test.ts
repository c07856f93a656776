import { authorisationAsk, planRenewals, recommendDuration, renewalAsk, setupSteps } from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import { authorisationTermIds } from 'tiktok-spark-ads/vocabulary';
import { buildAuthorisation, buildPost } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

const flight = { startsAt: inDays(10), endsAt: inDays(30) };

describe('authorisationAsk', () => {
  test('asks for the code together with the post', () => {
    const ask = authorisationAsk({ flight, deliverableDue: inDays(5) });
    expect(ask).toMatchObject({
      flight,
      post: undefined,
      // 5 to 30 is 25, and 2 of buffer.
      days: 30,
      enough: true,
      endsAt: inDays(35),
      sendBy: inDays(5),
      generateFrom: inDays(2),
      generateBy: inDays(10),
      renewals: [],
      warnings: [],
    });
  });

  test('counts from when the code is generated, where that is known', () => {
    expect(authorisationAsk({ flight, deliverableDue: inDays(5), generatedAt: inDays(8) }).days).toBe(30);
  });

  test('a code that comes after the flight has begun is due with the post, with a warning', () => {
    const { sendBy, generateBy, warnings } = authorisationAsk({ flight, deliverableDue: inDays(12) });
    expect([sendBy, generateBy]).toEqual([inDays(12), inDays(12)]);
    expect(warnings.map(({ code }) => code)).toEqual(['flight_begins_before_code']);
  });

  test('hands offer, buffer and rights on', () => {
    const choice = { offered: [14, 90], bufferDays: 0, rightsUntil: inDays(40) };
    const { days, warnings, renewals } = authorisationAsk({
      flight,
      deliverableDue: inDays(5),
      ...choice,
    });
    const { days: recommended } = recommendDuration(flight, { generatedAt: inDays(5), ...choice });
    expect([days, recommended, renewals]).toEqual([90, 90, []]);
    expect(warnings.map(({ code }) => code)).toEqual(['duration_outlives_usage_rights']);
  });

  test('plans the extensions of a flight that no duration covers', () => {
    const long = { startsAt: inDays(10), endsAt: inDays(600) };
    const ask = authorisationAsk({ flight: long, deliverableDue: inDays(5) });
    expect(ask).toMatchObject({ days: 365, enough: false, endsAt: inDays(370) });
    expect(ask.renewals.length).toBeGreaterThan(0);
    const open = authorisationAsk({ flight: { startsAt: inDays(10) }, deliverableDue: inDays(5) });
    expect(open).toMatchObject({ days: 365, generateFrom: undefined });
  });

  test('asks to send the code before the flight, though the post is due later', () => {
    const ask = authorisationAsk({ flight, deliverableDue: inDays(20), generatedAt: inDays(2) });
    expect(ask.sendBy).toEqual(ask.generateBy);
    expect(ask.sendBy < inDays(20)).toBe(true);
  });

  test('carries the post, the creator’s own steps, and terms that facts back', () => {
    const post = buildPost();
    const ask = authorisationAsk({ flight, deliverableDue: inDays(5), post });
    expect(ask.post).toBe(post);
    expect(ask.steps).toEqual(setupSteps('creator').filter(({ actor }) => actor === 'creator'));
    expect(ask.steps.map(({ id, gives }) => [id, gives])).toEqual([
      ['open_post', 'post'],
      ['open_ad_settings', 'ad_settings'],
      ['turn_on_ad_authorisation', 'ad_authorisation'],
      ['choose_duration', 'duration'],
      ['generate_code', 'code'],
      ['send_code', 'code_with_advertiser'],
    ]);
    expect(ask.terms.map(({ id }) => id)).toEqual(authorisationTermIds);
    expect(ask.terms.map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('accepts'),
      ...Array<string>(4).fill('locked_while_ads_run'),
    ]);
    for (const { factId } of ask.terms) expect(findFact(factId)).toBeDefined();
  });

  test('a date that cannot be is misuse', () => {
    expect(() => authorisationAsk({ flight, deliverableDue: new Date(NaN) })).toThrow('deliverableDue');
    expect(() => authorisationAsk({ flight, deliverableDue: new Date(NaN), generatedAt: now })).toThrow(
      'deliverableDue',
    );
  });
});

describe('renewalAsk', () => {
  const stepsOf = (overrides: object) =>
    renewalAsk(buildAuthorisation({ now, ...overrides }), { now })?.steps.map(({ id }) => id);

  test('says what, of whom, before when and for how long, but never the code', () => {
    const authorisation = buildAuthorisation({ now, endsInDays: 7 });
    const ask = renewalAsk(authorisation, { now, flight });
    expect(ask).toMatchObject({
      postId: authorisation.postId,
      handle: authorisation.handle,
      flight,
      status: 'active',
      endsAt: inDays(7),
      remedy: 'extend',
      countsFrom: inDays(7),
      coveredUntil: inDays(37),
      generateFrom: undefined,
      generateBy: undefined,
      // 10 to 30 is the flight, 7 to 30 is 23, and 2 of buffer.
      daysNeeded: 25,
      daysToAsk: 30,
      warnings: [],
    });
    expect(JSON.stringify(ask)).not.toContain(authorisation.code);
  });

  test('takes the flight of the row, unless another is given', () => {
    const row = { ...buildAuthorisation({ now, endsInDays: 7 }), flight };
    expect(renewalAsk(row, { now })?.daysToAsk).toBe(30);
    expect(renewalAsk(row, { now, flight: { ...flight, endsAt: inDays(36) } })?.daysToAsk).toBe(60);
    expect(renewalAsk(row, { now, offered: [90, 45] })?.daysToAsk).toBe(45);
    expect(renewalAsk(row, { now, offered: [90, 45], bufferDays: 40 })?.daysToAsk).toBe(90);
  });

  test('an extension leads to the ad settings, a new code all the way', () => {
    expect(stepsOf({ endsInDays: 7 })).toEqual(['open_post', 'open_ad_settings']);
    expect(stepsOf({ platformStatus: 'UNAUTHORIZED' })?.at(-1)).toBe('send_code');
    expect(stepsOf({ endsInDays: -7 })?.at(-1)).toBe('send_code');
  });

  test('where nobody knows whether it runs, there is something to look up, and nothing to ask for', () => {
    expect(renewalAsk({}, { now, flight })).toBeUndefined();
    expect(renewalAsk({ stage: 'applied' }, { now, flight })).toBeUndefined();
    expect(renewalAsk({ endsAt: inDays(5), platformStatus: 'NEW' }, { now, flight })).toBeUndefined();
  });

  // An extension would have to last from 30 November to 15 March; a code made in February lasts 30 days.
  test('an ad that begins long after the end gets a code of its own, not a year', () => {
    const spring = { startsAt: new Date('2027-03-01T00:00:00Z'), endsAt: new Date('2027-03-15T00:00:00Z') };
    const ask = renewalAsk({ endsAt: inDays(7) }, { now, flight: spring });
    expect(ask).toMatchObject({ remedy: 'new_code', daysToAsk: 30, generateBy: spring.startsAt });
    expect(ask?.generateFrom?.getTime()).toBeGreaterThan(inDays(60).getTime());
    // A few days of pause are bridged by an extension, which keeps the code.
    const soon = { startsAt: inDays(10), endsAt: inDays(30) };
    expect(renewalAsk({ endsAt: inDays(7) }, { now, flight: soon })?.remedy).toBe('extend');
  });

  test('a post that needs no code asks for nothing', () => {
    expect(renewalAsk({ needed: false }, { now })).toBeUndefined();
  });

  test.each<[string, number, number]>([
    ['is over', -1, -5],
    ['is over now', 0, 40],
    ['is covered', 20, 30],
    ['is just covered', 23, 23],
  ])('nor does a flight that %s', (_, flightEnds, endsInDays) => {
    const during = { startsAt: inDays(-9), endsAt: inDays(flightEnds) };
    const ask = (days: number) =>
      renewalAsk(buildAuthorisation({ now, endsInDays: days }), { now, flight: during });
    expect(ask(endsInDays)).toBeUndefined();
    if (flightEnds > 0) expect(ask(flightEnds - 1)?.daysNeeded).toBe(2);
  });

  test('a row of a plan knows the flight and the rights of its post', () => {
    const postId = '7440000000000000001';
    const long = { postId, bindingId: 'a', endsAt: inDays(9), flight: { startsAt: now, endsAt: inDays(12) } };
    const short = { postId, bindingId: 'b', endsAt: inDays(3), flight, rightsUntil: inDays(31) };
    const [row] = planRenewals([long, short], { now }).due;
    expect(row).toMatchObject({ authorisation: long, flight, rightsUntil: inDays(31), daysToAsk: 30 });
    expect(renewalAsk(row!, { now })).toMatchObject({ flight, rightsUntil: inDays(31), daysToAsk: 30 });
    const [unknown] = planRenewals([long, { ...short, flight: undefined, endsAt: inDays(30) }], { now }).due;
    expect(unknown).toMatchObject({ flight: undefined, daysToAsk: undefined });
    expect(renewalAsk(unknown!, { now })).toMatchObject({ flight: undefined, daysToAsk: undefined });
  });

  test.each([
    ['offered', { now, offered: [] }],
    ['bufferDays', { now, bufferDays: 1.5 }],
    ['flight.startsAt', { now, flight: { startsAt: new Date(NaN) } }],
    ['now must', { now: new Date(NaN) }],
  ])('a %s that cannot be is misuse', (name, options) => {
    expect(() => renewalAsk({}, options)).toThrow(name);
  });

  test('an impossible authorisation is named', () => {
    const call = () => renewalAsk({ endsAt: new Date(NaN) }, { now, flight });
    expect(call).toThrow(new RangeError('authorisation.endsAt must be a valid Date'));
  });
});

describe('the window in which to generate a first code', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const ask = (from: string, to: string, due: string, more: object = {}) =>
    authorisationAsk({ flight: { startsAt: day(from), endsAt: day(to) }, deliverableDue: day(due), ...more });

  test.each([
    // Seven days from the 4th end with the ad; from the 5th they leave a margin, but no time.
    ['2026-12-10', '2026-12-11', '2026-12-05', 7, '2026-12-04'],
    ['2026-12-10', '2026-12-12', '2026-12-05', 30, '2026-11-13'],
    // Extensions follow anyway.
    ['2026-12-20', '2028-01-09', '2026-12-18', 365, undefined],
    ['2026-12-10', '2026-12-31', '2026-12-05', 30, '2026-12-04'],
  ])('%s to %s, due on %s', (from, to, due, days, generateFrom) => {
    const { sendBy, ...first } = ask(from, to, due);
    expect(first.days).toBe(days);
    expect(first.generateFrom).toEqual(generateFrom === undefined ? undefined : day(generateFrom));
    if (first.generateFrom)
      expect(sendBy.getTime() - first.generateFrom.getTime()).toBeGreaterThanOrEqual(86_400_000);
  });

  test('is open as soon as the ad has begun, and the days cover all of it', () => {
    expect(ask('2026-11-24', '2026-12-31', '2026-12-05')).toMatchObject({
      days: 60,
      generateFrom: undefined,
    });
    expect(ask('2026-10-01', '2026-12-31', '2026-12-05')).toMatchObject({
      days: 30,
      generateFrom: undefined,
    });
  });
});
