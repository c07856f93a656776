import { adsAtRisk, authorisationStatus, checkSparkEligibility, planRenewals } from 'tiktok-spark-ads';
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
} from 'tiktok-spark-ads/messages';
import {
  actors,
  authorisationChangeKinds,
  authorisationStatuses,
  confidences,
  type EligibilityCode,
  identityTypes,
} from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const readable = /^(?!.*(?:undefined|NaN|\[object|_|\.\.| {2}))\S.*\S$/su;
const viaJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

describe('describeEligibility', () => {
  const listed = { now, owner: 'creator', access: 'code' } as const;

  test('has a headline, reasons with who acts, a next step, and folds what only TikTok can tell', () => {
    const verdict = checkSparkEligibility(buildPost(), {
      ...listed,
      authorisation: buildAuthorisation({ now, endsInDays: -3 }),
    });
    const answer = describeEligibility(verdict);
    expect(answer.headline).toBe('This post cannot run as a Spark Ad.');
    expect(answer.reasons).toMatchObject([
      {
        code: 'authorisation_expired',
        who: 'The creator',
        text: 'The authorization ended on 20 November 2026.',
      },
    ]);
    expect(answer.nextStep).toEqual({
      label: 'Have the authorization extended',
      who: 'The creator',
      isForReader: true,
    });
    expect(answer.onlyTikTokKnows?.summary).toMatch(
      /^Only TikTok can tell, and nobody has asked yet: .+ and .+\.$/,
    );
    expect(answer.onlyTikTokKnows?.findings).toEqual([]);
    expect(describeEligibility(viaJson(verdict))).toEqual(answer);
    const creator = describeEligibility(verdict, { audience: 'creator' });
    expect(creator.nextStep).toEqual({ label: 'Extend the authorization', who: 'You', isForReader: true });
  });

  test('tells the unverified ones that the question was about', () => {
    const verdict = checkSparkEligibility(buildPost(), {
      ...listed,
      authorisation: buildAuthorisation({ now, endsInDays: 30 }),
    });
    const { headline, onlyTikTokKnows } = describeEligibility(verdict, { about: ['music_unverified'] });
    // No flight is known, so the end of the authorisation is what to know.
    expect(headline).toBe('This post can run as a Spark Ad, but only until 23 December 2026.');
    expect(describeEligibility({ ...verdict, stopsAt: undefined }).headline).toBe(
      'This post can run as a Spark Ad.',
    );
    expect(onlyTikTokKnows?.findings.map(({ code }) => code)).toEqual(['music_unverified']);
    expect(describeEligibility({ ...verdict, stopsAt: inDays(3) }).headline).toBe(
      'This post can run as a Spark Ad, but only until 26 November 2026.',
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
        const { reasons, onlyTikTokKnows, nextStep } = describeEligibility(verdict, {
          audience,
          about: [code],
        });
        const findings = [...reasons, ...(onlyTikTokKnows?.findings ?? [])].filter(
          (one) => one.code === code,
        );
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
    expect(describeChange({ kind })).toMatch(/^[A-Z].* a post |^A post |^It is no longer known/u);
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
      `Active at least until ${day}`,
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
