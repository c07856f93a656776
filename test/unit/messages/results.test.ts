import {
  adsAtRisk,
  authorisationStatus,
  checkSparkEligibility,
  planRenewals,
  type Post,
  renewalAsk,
  type SparkContext,
} from 'tiktok-spark-ads';
import { findEndEffects, performanceClaims } from 'tiktok-spark-ads/facts';
import { buildAuthorisation, buildPost, eligibilityCase } from 'tiktok-spark-ads/fixtures';
import {
  type ChangeToSay,
  describeActor,
  describeAdAtRisk,
  describeChange,
  describeClaim,
  describeConfidence,
  describeEligibility,
  describeEndEffect,
  describeRenewal,
  describeRenewalEvent,
  describeStatus,
  enEligibility,
  enResults,
  renewalAskText,
} from 'tiktok-spark-ads/messages';
import {
  actors,
  authorisationChangeKinds,
  authorisationStatuses,
  confidences,
  type Authorisation,
  type Eligibility,
  type EligibilityCode,
  identityTypes,
  type RenewalEntry,
} from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { languages } from '../../support/languages';
import { inDays, now } from '../../support/now';
import { viaJson } from '../../support/viaJson';

const readable = /^(?!.*(?:undefined|NaN|\[object|_|\.\.| {2}))\S.*\S$/su;

describe('describeEligibility', () => {
  const listed = { now, owner: 'creator', access: 'code' } as const;

  test('has a headline, reasons with who acts, a next step, and folds what nobody has checked', () => {
    const verdict = checkSparkEligibility(buildPost(), {
      ...listed,
      authorisation: buildAuthorisation({ now, endsInDays: -3 }),
    });
    const answer = describeEligibility(verdict);
    expect(answer.headline).toBe('This post cannot run as a Spark Ad yet.');
    expect(answer.reasons).toMatchObject([
      {
        code: 'authorisation_expired',
        who: 'The creator',
        text: 'The authorization ended on 20 November 2026.',
      },
    ]);
    expect(answer.nextStep).toEqual({
      label: 'Get a code',
      who: 'You',
      isForReader: true,
    });
    expect(answer.unverified?.summary).toMatch(/^Not checked yet: .+ and .+\.$/);
    expect(answer.unverified?.findings).toEqual([]);
    expect(describeEligibility(viaJson(verdict))).toEqual(answer);
    const creator = describeEligibility(verdict, { audience: 'creator' });
    expect(creator.nextStep).toEqual({ label: 'Send a code', who: 'You', isForReader: true });
  });

  test('tells the unverified ones that the question was about', () => {
    const verdict = checkSparkEligibility(buildPost(), {
      ...listed,
      authorisation: buildAuthorisation({ now, endsInDays: 30 }),
    });
    const { headline, unverified } = describeEligibility(verdict, { about: ['music_unverified'] });
    // No flight is known, so the end of the authorisation is what to know.
    expect(headline).toBe(
      'This post can run as a Spark Ad, but only until 23 December 2026, when the authorization ends.',
    );
    expect(describeEligibility({ ...verdict, stopsAt: undefined }).headline).toBe(
      'This post can run as a Spark Ad.',
    );
    expect(unverified?.findings.map(({ code }) => code)).toEqual(['music_unverified']);
    expect(describeEligibility({ ...verdict, stopsAt: inDays(3) }).headline).toBe(
      'This post can run as a Spark Ad, but only until 26 November 2026, when the authorization ends.',
    );
  });

  test('a creator gets no button for what the advertiser has to do, nor a start as a deadline', () => {
    const told = (code: EligibilityCode, audience: 'advertiser' | 'creator') => {
      const { post, context } = eligibilityCase(code, { now });
      return describeEligibility(checkSparkEligibility(post, context), { audience }).nextStep;
    };
    expect(told('ai_content_declared', 'creator')).toMatchObject({
      who: 'The advertiser',
      isForReader: false,
    });
    expect(told('post_in_review', 'advertiser')).toMatchObject({ who: 'TikTok', isForReader: false });
    expect(told('authorisation_not_started', 'advertiser')?.when).toMatch(/^until /);
  });

  test('an end that lies ahead is not said to be past, whatever the platform calls it', () => {
    const verdict = checkSparkEligibility(buildPost(), {
      ...listed,
      authorisation: { ...buildAuthorisation({ now, endsInDays: 20 }), platformStatus: 'EXPIRED' },
    });
    expect(describeEligibility(verdict).reasons[0]?.text).toBe('The authorization has ended.');
  });

  test.each(Object.keys(enEligibility) as EligibilityCode[])(
    '%s: a creator hears nothing that only a buyer can do, a buyer nothing of interfaces',
    (code) => {
      const { post, context } = eligibilityCase(code, { now });
      const verdict = checkSparkEligibility(post, context);
      const told = (audience: 'advertiser' | 'creator') => {
        const { reasons, unverified, nextStep } = describeEligibility(verdict, {
          audience,
          about: [code],
        });
        const findings = [...reasons, ...(unverified?.findings ?? [])].filter((one) => one.code === code);
        expect(findings).toHaveLength(1);
        return [
          ...findings.flatMap(({ text, remedy }) => [text, remedy]),
          nextStep?.isForReader ? nextStep.label : 'Nothing',
        ];
      };
      for (const words of told('advertiser')) {
        expect(words).toMatch(readable);
        expect(words).not.toMatch(/\bAPI\b|endpoint|\/get\//);
      }
      for (const words of told('creator')) {
        expect(words).toMatch(readable);
        expect(words).not.toMatch(
          /\bAPI\b|(?<!advertiser .*)Ads Manager|[Aa]sk (?:the|its) creator|^Choose|^Leave|the flight/,
        );
      }
    },
  );
});

test('a status is never promised longer than it is known, nor dated where it is over', () => {
  for (const status of authorisationStatuses) expect(describeStatus({ status })).toMatch(readable);
  expect(describeStatus({ status: 'active', endsAt: inDays(7) })).toBe('Active until 30 November 2026');
  const received = { startsAt: inDays(-5), startsAtIs: 'received', durationDays: 30 } as const;
  expect(describeStatus(authorisationStatus(received, { now }))).toBe(
    'Active until 18 December 2026 at the latest',
  );
  expect(describeStatus(authorisationStatus({ endsAt: inDays(9), platformStatus: 'EXPIRED' }, { now }))).toBe(
    'Ended',
  );
  expect(describeStatus({ status: 'a_newer_one' as never })).toBe('a_newer_one');
  const told = (authorisation: Authorisation) => describeStatus(authorisationStatus(authorisation, { now }));
  expect(told({ stage: 'in_review' })).toBe('In review at TikTok');
  expect(told({ stage: 'requested' })).toBe('Not answered yet');
  expect(told({ platformStatus: 'WAITING', endsAt: inDays(9) })).toBe('Not answered yet');
  expect(told({ stage: 'rejected' })).toBe('Declined');
  expect(told({ platformStatus: 'REJECTED', endsAt: inDays(9) })).toBe('Declined');
  expect(told({ platformStatus: 'UNAUTHORIZED', endsAt: inDays(9) })).toBe('Withdrawn');
});

test('actors, confidences, ends and claims have words', () => {
  for (const actor of actors) expect(describeActor(actor)).toMatch(readable);
  expect(describeActor('advertiser', { audience: 'creator' })).toBe('The advertiser');
  for (const confidence of confidences) expect(describeConfidence(confidence)).toMatch(readable);
  for (const effect of identityTypes.flatMap((type) => findEndEffects(type))) {
    const { event, effect: what, remedies } = describeEndEffect(effect);
    for (const words of [event, what, ...remedies]) expect(words).toMatch(readable);
  }
  for (const claim of performanceClaims) {
    const { figure, standing } = describeClaim(claim);
    expect(figure).toMatch(readable);
    expect(standing).toMatch(readable);
  }
  expect(performanceClaims.map((claim) => describeClaim(claim).figure)).toContain(
    '59.3% of advertisers saw at least 10% lower cost per action than before the account was linked',
  );
});

test('every kind of change has a sentence', () => {
  const row = { post: { id: '1', caption: 'Autumn haul' }, authorisation: { handle: 'ana' } };
  for (const kind of authorisationChangeKinds) {
    const change: ChangeToSay = { kind, postId: '1', before: row, after: row, endsAt: inDays(7) };
    expect(describeChange(change)).toMatch(readable);
    expect(describeChange(change)).toContain('“Autumn haul” https://www.tiktok.com/@ana/video/1');
    expect(describeChange({ kind })).toMatch(/^[A-Z].* a post[ .]|^A post |^It is no longer known/u);
  }
  expect(describeChange({ kind: '?' as never })).toBe('?');
});

test('renewals, ads at risk and entries of a calendar say when, of whom, and what is lost', () => {
  const row = { ...buildAuthorisation({ now, endsInDays: 3 }), handle: 'ana' };
  const flight = { startsAt: inDays(-5), endsAt: inDays(3.5) };
  const [renewal] = planRenewals([{ ...row, flight, dailySpend: 1000 }], { now }).due;
  expect(describeRenewal(renewal!)).toMatch(
    /ends on 26 November 2026\. Ask @ana to extend it by \d+ days\. Without it, less than a day of the ad is lost, worth 500 of spend\.$/,
  );
  expect(describeRenewal(viaJson(renewal!))).toBe(describeRenewal(renewal!));
  const [risk] = adsAtRisk([{ postId: row.postId!, identityType: 'AUTH_CODE' }], [row], { now }).atRisk;
  expect(describeAdAtRisk(risk!)).toContain('Ask @ana to extend it. Without it, the ad stops.');
  expect(describeAdAtRisk({ ...risk!, remedy: 'use_other_binding' })).toContain('Point the ad to');
  const over = { ...risk!, status: 'expired', remedy: 'unknown' } as const;
  expect(describeAdAtRisk(over)).toContain('is not active. Ask @ana for a new code, or to extend');
  expect(describeAdAtRisk({ ...over, spendAtRiskPerDay: 50 })).toMatch(
    /Until then, the ad stands still\. That is 50 of spend a day\.$/,
  );
  const lasting = buildAuthorisation({ now, endsInDays: 300, durationDays: 365 });
  const drawer = [{ ...lasting, stage: 'generated', platformStatus: undefined }] as const;
  const [unapplied] = adsAtRisk([{ postId: lasting.postId!, identityType: 'AUTH_CODE' }], drawer, {
    now,
  }).unclear;
  expect(describeAdAtRisk(unapplied!)).toMatch(
    /has not been applied yet\. Apply it in TikTok Ads Manager\.$/,
  );
  expect(describeRenewalEvent({ horizonDays: 0, authorisationEndsAt: inDays(3) })).toEqual({
    title: 'Authorization ends',
    description: 'The authorization of a post ends on 26 November 2026.',
  });
  expect(JSON.stringify([describeRenewal(renewal!), describeAdAtRisk(risk!)])).not.toContain(row.code);
});

describe('an end of which only the latest or the earliest is known', () => {
  const authorisation = { handle: 'ana', endsAt: inDays(7) };
  const renewal = {
    authorisation,
    status: 'active',
    endsAt: inDays(7),
    endIsUpperBound: false,
    remedy: 'extend',
  } as const;
  const event = { horizonDays: 7, authorisationEndsAt: inDays(7), handle: 'ana' };
  const day = '30 November 2026';

  test.each([
    [{}, `Active until ${day}`, `ends on ${day}.`],
    [
      { endIsUpperBound: true },
      `Active until ${day} at the latest`,
      `ends by ${day} at the latest, perhaps sooner.`,
    ],
    [
      { endIsLowerBound: true },
      `Active until at least ${day}`,
      `ends on ${day} at the earliest, perhaps later.`,
    ],
  ])('%j', (bound, active, ends) => {
    expect(describeStatus({ status: 'active', endsAt: inDays(7), ...bound })).toBe(active);
    expect(describeRenewal({ ...renewal, ...bound })).toContain(ends);
    expect(describeRenewalEvent({ ...event, ...bound }).description).toContain(ends);
    const crossed = describeChange({ kind: 'horizon_crossed', endsAt: inDays(7), ...bound });
    expect(crossed).toContain(ends.replace(/, perhaps \w+/, ''));
    const extended = describeChange({ kind: 'extended', endsAt: inDays(7), ...bound });
    expect(extended).toContain(active.replace('Active', 'was extended'));
  });
});

describe('what a planner reads of a row', () => {
  const link = 'https://www.tiktok.com/@ana/video/7440000000000000001';
  const at = (text: string) => new Date(`${text}T00:00:00Z`);
  const known = { postId: '7440000000000000001', handle: 'ana' };
  const flight = { startsAt: inDays(-10), endsAt: at('2026-12-28') };
  const told = (row: RenewalEntry) => {
    const plan = planRenewals([{ ...known, flight, ...row }], { now });
    return [...plan.due, ...plan.settled, ...plan.unclear].map((one) => describeRenewal(one)).join('');
  };

  test.each<[string, RenewalEntry, string | RegExp]>([
    // The code would end three days into the ad if it were made before 8 December.
    [
      'a code that must not be early',
      { endsAt: inDays(-14), flight: { startsAt: at('2026-12-20'), endsAt: at('2027-01-05') } },
      /for a new code for 30 days, not generated before 8 December 2026\. /,
    ],
    [
      'one in review',
      { stage: 'in_review', startsAt: inDays(-1), durationDays: 30 },
      `TikTok is still reviewing the authorization of ${link}. There is nothing to ask for yet.`,
    ],
    [
      'one that was declined',
      { stage: 'rejected', endsAt: inDays(9) },
      `@ana declined your request for ${link}. Talk to them before you ask again.`,
    ],
    [
      'one that is not answered',
      { stage: 'requested', startsAt: inDays(-1), durationDays: 30 },
      `@ana has not answered your request for ${link} yet. A reminder may help.`,
    ],
    [
      'a code in a drawer',
      { stage: 'generated', startsAt: inDays(-20), durationDays: 30 },
      /has not been applied yet\. Apply it in TikTok Ads Manager\. The authorization of \S+ ends on 3 December 2026\. Ask @ana to extend/,
    ],
    [
      'an ad that runs an hour longer',
      { endsAt: inDays(5), dailySpend: 480, flight: { ...flight, endsAt: inDays(5 + 1 / 24) } },
      /Without it, less than a day of the ad is lost, worth 20 of spend\.$/,
    ],
    ['an end at midnight', { endsAt: at('2026-11-28') }, /ends on 27 November 2026\. Ask/],
    ['an end at the next midnight', { endsAt: at('2026-11-24') }, /ends on 23 November 2026\. Ask/],
    ['an end in two hours', { endsAt: inDays(2 / 24) }, /ends on 23 November 2026 at 14:00 UTC\. Ask/],
    [
      'usage rights that end before',
      { endsAt: inDays(5), rightsUntil: at('2026-11-27') },
      /The usage rights end on 26 November 2026, before anything could be added\. Agree on longer ones before you ask @ana\.$/,
    ],
    [
      'usage rights that end in the middle of what is left',
      { endsAt: inDays(5), dailySpend: 100, rightsUntil: inDays(8) },
      /Without it, 3 days of the ad are lost, worth 300 of spend\.$/,
    ],
    // 29.5 days of 120 each.
    [
      'half a day',
      { endsAt: inDays(5), dailySpend: 120 },
      /Without it, 29\.5 days of the ad are lost, worth 3,540 of spend\.$/,
    ],
    [
      'more than any choice reaches',
      { endsAt: inDays(5), flight: { ...flight, endsAt: at('2028-12-28') } },
      /extend it by 365 days, and again later\./,
    ],
    [
      'an id alone',
      { endsAt: inDays(5), handle: undefined },
      /^The authorization of post 7440000000000000001 ends/,
    ],
    [
      'no answer yet',
      { stage: 'requested' },
      `@ana has not answered your request for ${link} yet. A reminder may help.`,
    ],
    [
      'a review without dates',
      { stage: 'in_review' },
      `TikTok is still reviewing the authorization of ${link}. There is nothing to ask for yet.`,
    ],
    [
      'a waiting application',
      { platformStatus: 'WAITING' },
      `@ana has not answered your request for ${link} yet. A reminder may help.`,
    ],
    [
      'a refusal',
      { stage: 'rejected' },
      `@ana declined your request for ${link}. Talk to them before you ask again.`,
    ],
    [
      'a code in a drawer without dates',
      { stage: 'generated' },
      `The code of ${link} has not been applied yet. Apply it in TikTok Ads Manager.`,
    ],
    [
      'an applied one without an end',
      { stage: 'applied' },
      /^It is not known when the authorization of .* ends\./,
    ],
    ['an end that nobody knows', {}, /^It is not known when the authorization of .* or ask @ana\.$/],
    ['nothing needed', { needed: false }, `${link} needs no code. Nothing to do.`],
  ])('%s', (_, row, text) => {
    if (typeof text === 'string') expect(told(row)).toBe(text);
    else expect(told(row)).toMatch(text);
  });

  test('every reason has words; an ad is named by its id; misuse is named', () => {
    const ads = [
      { id: 'prospecting', postId: known.postId, identityType: 'AUTH_CODE' },
      { id: 'other', postId: '7440000000000000009', identityType: 'AUTH_CODE' },
      { id: 'own', postId: '7440000000000000009', identityType: 'TT_USER' },
    ];
    const { atRisk, unclear, safe } = adsAtRisk(ads, [{ ...known, endsAt: inDays(3) }], { now });
    const texts = [...atRisk, ...unclear, ...safe].map((row) => describeAdAtRisk(row));
    expect(texts).toEqual([
      expect.stringMatching(/^Ad “prospecting”: The authorization of .* ends on 26 November 2026\./),
      'Ad “other”: No authorization of post 7440000000000000009 is known. Look it up in TikTok Ads Manager.',
      'Ad “own”: The ad with post 7440000000000000009 needs no code. Nothing to do.',
    ]);
    expect(() => describeRenewal({} as never)).toThrow(/^renewal\.authorisation /);
    expect(() => describeAdAtRisk(undefined as never)).toThrow(/^risk /);
  });
});

describe('the headline', () => {
  const headlineOf = (authorisation: object, more: object = {}) =>
    describeEligibility(
      checkSparkEligibility(buildPost(), { now, owner: 'creator', access: 'code', authorisation, ...more }),
    );

  test('says until when, as exactly as it matters and is known', () => {
    const until = (end: string) =>
      `This post can run as a Spark Ad, but only until ${end}, when the authorization ends.`;
    expect(headlineOf({ endsAt: inDays(4.5) }).headline).toBe(until('27 November 2026'));
    expect(headlineOf({ endsAt: inDays(2 / 24) }).headline).toBe(until('23 November 2026 at 14:00 UTC'));
    const received = { startsAt: inDays(-5), startsAtIs: 'received', durationDays: 30 };
    const answer = headlineOf(received);
    expect(answer.headline).toBe(
      'This post can run as a Spark Ad, but only until the authorization ends, on 18 December 2026 at the latest.',
    );
    // It can end any day, so there is no day by which to look it up.
    expect(answer.nextStep).toEqual({
      label: 'Check the authorization',
      who: 'You',
      when: 'as soon as possible',
      isForReader: true,
    });
    expect(describeStatus(authorisationStatus({ endsAt: inDays(2 / 24) }, { now }))).toBe(
      'Active until 23 November 2026 at 14:00 UTC',
    );
    expect(describeStatus(authorisationStatus({ endsAt: inDays(4.5) }, { now }))).toBe(
      'Active until 27 November 2026',
    );
  });

  test('a step is due before the ad stops, and a flight has one last day', () => {
    const flight = { startsAt: inDays(-3), endsAt: inDays(6.5) };
    const { nextStep, reasons } = headlineOf({ endsAt: inDays(5) }, { flight });
    expect(nextStep?.when).toBe('before 28 November 2026');
    expect(reasons[0]?.text).toContain(
      'planned to run until 29 November 2026, but it will stop on 28 November',
    );
  });

  test('says that a duet is known to be one', () => {
    const relations = { duetOf: '7440000000000000077', mentions: [], isChain: false };
    const { unverified } = describeEligibility(
      checkSparkEligibility(buildPost({ relations }), { now, owner: 'creator', access: 'code' }),
      { about: ['relations_unverified'] },
    );
    expect(unverified?.summary).toContain('what kind of post the duet uses');
    expect(unverified?.findings[0]?.text).toContain('the post that this duet uses');
  });

  // Of a finding that only has consequences, the headline need not speak.
  const onlyConsequences: readonly EligibilityCode[] = [
    'source_authorisation_end_upper_bound',
    'authorisation_end_upper_bound',
    'authorisation_end_unconfirmed',
    'authorisation_granted_less',
    'flight_outlives_authorisation',
    'flight_outlives_source_authorisation',
    'branded_content_undisclosed',
    'own_brand_undisclosed',
    'ai_content_declared',
  ];

  test.each([['en', undefined], ...languages] as const)('in %s never contradicts a reason', (_, messages) => {
    const { headlines } = messages?.results ?? enResults;
    for (const code of Object.keys(enEligibility) as EligibilityCode[]) {
      const { post, context } = eligibilityCase(code, { now });
      const verdict = checkSparkEligibility(post, context);
      const told = (status: Eligibility['status']) =>
        describeEligibility({ ...verdict, status, stopsAt: undefined }, { messages, audience: 'creator' })
          .headline;
      const isPlain = told(verdict.status) === headlines.eligible;
      const [warning] = verdict.warnings;
      expect([code, isPlain]).toEqual([
        code,
        verdict.status === 'eligible' && (!warning || onlyConsequences.includes(warning.code)),
      ]);
      // With a stop it is told as well, and not instead.
      const stopsAt = inDays(9);
      const { headline } = describeEligibility({ ...verdict, stopsAt }, { messages, audience: 'creator' });
      expect(headline.includes('2026')).toBe(verdict.status === 'eligible');
      if (verdict.status === 'eligible' && !isPlain) expect(headline).toContain(told('eligible'));
      expect(told('ineligible')).not.toBe(headlines.eligible);
    }
  });

  test('promises nothing where the dates of the ad are over', () => {
    const flight = { startsAt: inDays(-9), endsAt: inDays(-1) };
    expect(headlineOf({ endsAt: inDays(9) }, { flight }).headline).toBe(
      'This post could run as a Spark Ad, but the dates of the ad are over.',
    );
    expect(headlineOf({ stage: 'in_review' }, { flight }).headline).toBe(
      'This post cannot run as a Spark Ad.',
    );
    const full = headlineOf({ endsAt: inDays(9) }, { quota: { available: 0 } });
    expect(full.headline).toBe(
      'This post could run as a Spark Ad, but this account has no room for more ads. The authorization ends on 2 December 2026.',
    );
  });

  test.each<[EligibilityCode, string]>([
    ['authorisation_pending', 'This post cannot run as a Spark Ad yet.'],
    ['authorisation_not_applied', 'This post cannot run as a Spark Ad yet.'],
    ['post_in_review', 'This post cannot run as a Spark Ad yet.'],
    ['authorisation_declined', 'This post cannot run as a Spark Ad.'],
    ['post_deleted', 'This post cannot run as a Spark Ad.'],
  ])('%s', (code, headline) => {
    const { post, context } = eligibilityCase(code, { now });
    expect(describeEligibility(checkSparkEligibility(post, context)).headline).toBe(headline);
  });

  test('names the countries for which the music is not cleared', () => {
    const music = { status: 'AUTHORIZATION_MISSING', countries: ['FR'] } as const;
    const textOf = (countries?: readonly string[]) =>
      headlineOf(
        { endsAt: inDays(20) },
        { countries, music: { ...music, ...(countries ? {} : { countries: undefined }) } },
      ).reasons[0]?.text;
    expect(textOf(['DE', 'FR'])).toBe(
      'The music of this post is not cleared for ads in France on the dates of the ad.',
    );
    expect(textOf()).toBe('The music of this post is not cleared for the countries and dates of the ad.');
  });
});

describe('a verdict says one thing', () => {
  const at = (text: string) => new Date(text);
  const post = { id: '7440000000000000001', state: 'published', visibility: 'public' } as const;
  const flight = { startsAt: at('2026-11-20T00:00:00Z'), endsAt: at('2026-12-31T00:00:00Z') };
  const other = '7440000000000000009';
  const stitch = { relations: { stitchOf: other, mentions: [], isChain: false } };
  const sourceEnds = (endsAt: Date) => ({ sourceAuthorisations: [{ postId: other, endsAt }] });
  const verdictOf = (
    authorisation: Authorisation,
    more: Partial<SparkContext> = {},
    about: Partial<Post> = {},
  ) =>
    checkSparkEligibility(
      { ...post, ...about },
      { now, owner: 'creator', access: 'code', authorisation, flight, ...more },
    );
  const told = (...args: Parameters<typeof verdictOf>) => describeEligibility(verdictOf(...args));
  const toldToCreator = (...args: Parameters<typeof verdictOf>) =>
    describeEligibility(verdictOf(...args), { audience: 'creator' });

  describe('with two authorisations, the one that ends first comes first', () => {
    const first = sourceEnds(at('2026-12-01T12:00:00Z'));
    const cases: [string, Authorisation][] = [
      ['its own ends later', { endsAt: at('2026-12-10T12:00:00Z') }],
      ['its own ends after the ad', { endsAt: at('2027-02-01T12:00:00Z') }],
      ['its own ends later, by the contract', { endsAt: at('2026-12-10T12:00:00Z'), endIs: 'contract' }],
    ];
    test.each(cases)('that of the original post: %s', (_, authorisation) => {
      const { headline, nextStep, reasons } = told(authorisation, first, stitch);
      expect(headline).toBe(
        'This post can run as a Spark Ad, but perhaps only until 1 December 2026, when the authorization of the original post ends.',
      );
      const source = reasons.find(({ code }) => code === 'flight_outlives_source_authorisation');
      expect(source?.text).toContain('ends on 1 December 2026, and the ad may stop then');
      expect(source?.who).toBe('The creator of the original post');
      if (authorisation.endIs) return;
      expect(nextStep).toEqual({
        label: 'Have the original post’s code extended',
        who: 'You',
        when: 'before 1 December 2026',
        isForReader: true,
      });
      expect(toldToCreator(authorisation, first, stitch).nextStep).toMatchObject({
        who: 'The creator of the original post',
        isForReader: false,
      });
    });

    test('its own', () => {
      const later = sourceEnds(at('2026-12-10T12:00:00Z'));
      const { headline, nextStep } = told({ endsAt: at('2026-12-01T12:00:00Z') }, later, stitch);
      expect(headline).toContain('only until 1 December 2026, when the authorization ends.');
      expect(nextStep).toMatchObject({
        label: 'Have the authorization extended',
        when: 'before 1 December 2026',
      });
    });

    test('and the headline says so beside another warning', () => {
      const { headline } = told(
        { endsAt: at('2027-02-01T12:00:00Z') },
        { ...first, quota: { available: 0 } },
        stitch,
      );
      expect(headline).toMatch(
        /no room for more ads\. The authorization of the original post ends on 1 December 2026\.$/,
      );
    });
  });

  test.each<[string, Authorisation, Partial<SparkContext>, string]>([
    ['by the contract', { endsAt: at('2026-12-10T00:00:00Z'), endIs: 'contract' }, {}, '9 December'],
    ['exact', { endsAt: at('2026-12-10T00:00:00Z') }, {}, '9 December'],
    [
      'of a flight without an end',
      { endsAt: at('2026-12-01T00:00:00Z') },
      { flight: { startsAt: now } },
      '30 November',
    ],
    ['in a few hours', { endsAt: at('2026-11-24T00:00:00Z') }, {}, '23 November'],
    [
      'at the latest',
      { startsAt: at('2026-11-01T00:00:00Z'), durationDays: 30, startsAtIs: 'received' },
      {},
      '30 November',
    ],
    ['at the earliest', { endsAt: at('2026-11-30T00:00:00Z'), endIsLowerBound: true }, {}, '29 November'],
  ])('an end at midnight has one last day: %s', (_, authorisation, more, day) => {
    const { headline, reasons } = told(authorisation, more);
    expect(headline).toContain(`${day} 2026`);
    expect(reasons.find(({ code }) => code === 'flight_outlives_authorisation')?.text).toContain(
      `${day} 2026`,
    );
    expect(describeStatus(authorisationStatus(authorisation, { now }))).toContain(`${day} 2026`);
    const [due] = planRenewals([{ ...authorisation, flight }], { now }).due;
    expect(describeRenewal(due!)).toContain(`${day} 2026`);
  });

  test('an end that is only the latest possible one is not promised', () => {
    const { reasons } = told({
      startsAt: at('2026-10-28T12:00:00Z'),
      durationDays: 30,
      startsAtIs: 'received',
    });
    expect(reasons.at(-1)?.text).toContain('it will stop by 27 November 2026 at the latest');
    expect(told({ endsAt: at('2026-11-29T10:00:00Z'), endIsLowerBound: true }).headline).toBe(
      'This post can run as a Spark Ad, but perhaps only until 29 November 2026: the authorization ends then or a little later.',
    );
  });

  describe('an end that comes soon is told, whatever else is the matter', () => {
    const ending = { endsAt: at('2026-11-25T12:00:00Z') };
    test.each<[string, Authorisation, Partial<Post>, string]>([
      [
        'not applied',
        { stage: 'generated', startsAt: at('2026-11-20T12:00:00Z'), durationDays: 7 },
        {},
        'Apply the code',
      ],
      ['in review', ending, { state: 'in_review' }, 'Have the authorization extended'],
      ['for followers', ending, { visibility: 'followers' }, 'Have the post made public'],
    ])('%s', (_, authorisation, about, label) => {
      const { nextStep, reasons } = told(authorisation, {}, about);
      expect(nextStep?.label).toBe(label);
      expect(nextStep?.when).toMatch(/^before 2[57] November 2026/);
      expect(reasons.map(({ code }) => code)).toContain('flight_outlives_authorisation');
    });

    test('a review is waited for while there is time', () => {
      expect(told({ endsAt: at('2026-12-20T12:00:00Z') }, {}, { state: 'in_review' }).nextStep).toMatchObject(
        {
          label: 'Wait for TikTok’s review',
          who: 'TikTok',
        },
      );
    });

    test('an authorisation that starts after the ad', () => {
      const early = { startsAt: at('2026-11-25T00:00:00Z'), endsAt: at('2026-12-20T00:00:00Z') };
      const starting = { startsAt: at('2026-12-01T12:00:00Z'), durationDays: 30 };
      expect(told(starting, { flight: early }).reasons[0]).toMatchObject({
        text: 'The authorization only starts on 1 December 2026, but the ad is planned from 25 November 2026.',
        remedy: 'Wait until it has started, or change the dates of the ad.',
      });
      expect(told(starting, { flight: { startsAt: at('2026-12-02T00:00:00Z') } }).reasons[0]?.text).toBe(
        'The authorization starts on 1 December 2026.',
      );
    });
  });

  test.each<[string, Partial<Post>]>([
    ['deleted', { state: 'deleted' }],
    ['taken down', { state: 'removed', visibility: 'private' }],
    ['a story', { kind: 'story' }],
    ['a LIVE', { kind: 'live', visibility: 'followers' }],
    ['a chain', { relations: { isChain: true } }],
  ])('nothing is asked for a post that can never run: %s', (_, about) => {
    for (const endsAt of [at('2026-11-22T12:00:00Z'), at('2026-11-24T12:00:00Z')]) {
      const { reasons, unverified, nextStep } = toldToCreator({ endsAt }, {}, about);
      expect(reasons).toHaveLength(1);
      expect(reasons[0]?.who).toBe('You');
      expect(unverified).toBeUndefined();
      expect(nextStep).toEqual({ label: 'Offer another post', who: 'You', isForReader: true });
    }
  });

  test('nothing is said about the end of an authorisation of another post', () => {
    for (const endsAt of [at('2026-11-22T12:00:00Z'), at('2026-11-24T12:00:00Z')]) {
      const { reasons, headline } = told({ postId: '7440000000000000002', endsAt });
      expect(reasons.map(({ code }) => code)).toEqual(['authorisation_other_post']);
      expect(headline).toBe('This post cannot run as a Spark Ad yet.');
    }
  });

  describe('an end that need not have come', () => {
    const past = at('2026-11-22T12:00:00Z');
    test.each<[string, Authorisation]>([
      ['the contract', { endsAt: past, endIs: 'contract' }],
      ['the creator', { endsAt: past, endIs: 'creator' }],
      ['the day alone', { endsAt: past, endIsLowerBound: true }],
      [
        'the contract, counted from the start',
        { startsAt: at('2026-10-23T12:00:00Z'), durationDays: 30, endIs: 'contract' },
      ],
      ['the contract, although applied', { endsAt: past, endIs: 'contract', stage: 'applied' }],
    ])('is looked up: by %s', (_, authorisation) => {
      const verdict = verdictOf(authorisation);
      expect(verdict.status).toBe('unknown');
      expect(verdict.stopsAt).toBeUndefined();
      const { headline, reasons, nextStep } = describeEligibility(verdict);
      expect(headline).toBe('We cannot say yet whether this post can run as a Spark Ad.');
      expect(reasons[0]?.text).toMatch(
        /^The authorization may be over already: as far as we know, it was to end on 22 November 2026/,
      );
      expect(nextStep).toMatchObject({ label: 'Check the authorization', when: 'as soon as possible' });
    });

    test('has come where TikTok says so', () => {
      const ended = verdictOf({ endsAt: past, endIs: 'contract', platformStatus: 'EXPIRED' });
      expect(ended.blockers.map(({ code }) => code)).toEqual(['authorisation_expired']);
    });

    test('nor is the original post without an authorisation then', () => {
      const sources = [{ postId: other, endsAt: past, endIs: 'contract' as const }];
      const verdict = verdictOf(
        { endsAt: at('2027-02-01T00:00:00Z') },
        { sourceAuthorisations: sources },
        stitch,
      );
      expect(verdict.unknowns.map(({ code }) => code)).toEqual(['source_authorisation_unknown']);
    });
  });

  test.each<[string, Partial<SparkContext>, Partial<Post>]>([
    ['no code', {}, {}],
    ['one that has ended', { authorisation: { endsAt: at('2026-11-22T12:00:00Z') } }, {}],
    ['one that ends soon', { authorisation: { endsAt: at('2026-11-29T12:00:00Z') } }, {}],
    ['one of another post', { authorisation: { postId: other } }, {}],
    ['one that was withdrawn', { authorisation: { platformStatus: 'UNAUTHORIZED' } }, {}],
    ['for followers', { authorisation: { endsAt: at('2027-02-01T12:00:00Z') } }, { visibility: 'followers' }],
    ['private', { authorisation: { endsAt: at('2027-02-01T12:00:00Z') } }, { visibility: 'private' }],
  ])('nobody is sent to themselves about their own post: %s', (_, context, about) => {
    const verdict = checkSparkEligibility(
      { ...post, ...about },
      { now, owner: 'own', access: 'code', flight, ...context },
    );
    const { reasons } = describeEligibility(verdict);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { who, remedy } of reasons) {
      expect(who).toBe('You');
      expect(remedy).not.toMatch(/creator|owner|Have the/);
    }
    const own = { text: 'Own words.', remedy: 'Own remedy.' };
    const words = Object.fromEntries(reasons.map(({ code }) => [code, own]));
    expect(describeEligibility(verdict, { messages: words }).reasons[0]?.remedy).toBe('Own remedy.');
  });

  test('the verdict on one that has ended asks for what the mail asks for', () => {
    const ended = { postId: post.id, handle: 'mia', endsAt: at('2026-11-22T12:00:00Z') };
    const { nextStep, reasons } = told(ended);
    expect(nextStep?.label).toBe('Get a code');
    expect(reasons[0]?.remedy).toMatch(/^Ask the creator for a new code\./);
    expect(renewalAskText(renewalAsk({ ...ended, flight }, { now })!, { now }).message).toContain(
      'a new ad code',
    );
  });

  test.each(Object.keys(enEligibility) as EligibilityCode[])('%s: who acts is who is told to', (code) => {
    const { post: about, context } = eligibilityCase(code, { now });
    const verdict = checkSparkEligibility(about, context);
    const { nextStep } = describeEligibility(verdict);
    if (nextStep?.isForReader) expect(nextStep.who).toBe('You');
    const creator = describeEligibility(verdict, { audience: 'creator', about: [code] });
    const told = [...creator.reasons, ...(creator.unverified?.findings ?? [])].find(
      (one) => one.code === code,
    );
    if (told?.who === 'You') expect(told.remedy).not.toMatch(/^Nothing for you to do/);
    if (told?.remedy.startsWith('Nothing for you to do')) expect(told.who).not.toBe('You');
  });
});
