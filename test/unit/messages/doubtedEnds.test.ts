import {
  adsAtRisk,
  authorisationChanges,
  authorisationStatus,
  checkFlightCover,
  checkSparkEligibility,
  planRenewals,
  renewalAsk,
  renewalEvents,
  type RenewalEntry,
} from 'tiktok-spark-ads';
import { buildPost } from 'tiktok-spark-ads/fixtures';
import {
  describeAdAtRisk,
  describeChange,
  describeEligibility,
  describeIssue,
  describeRenewal,
  describeRenewalEvent,
  describeStatus,
  enResults,
  renewalAskText,
} from 'tiktok-spark-ads/messages';
import type { Authorisation, Issue, IssueCode, IssueParams } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { languages } from '../../support/languages';
import { inDays, now } from '../../support/now';

const postId = '7440000000000000001';

/** Every issue that tells the end of an authorisation; one that is new does not compile until it is listed. */
type TellsAnEnd = {
  [Code in IssueCode]: 'endIsUpperBound' extends keyof IssueParams[Code] ? Code : never;
}[IssueCode];
const tellAnEnd = Object.keys({
  flight_uncovered: true,
  flight_open_ended: true,
  authorisation_perhaps_over: true,
  authorisation_outlives_usage_rights: true,
  usage_rights_outlive_authorisation: true,
  duration_outlives_usage_rights: true,
  flight_after_authorisation: true,
  flight_outlives_authorisation: true,
  flight_after_source_authorisation: true,
  flight_outlives_source_authorisation: true,
} satisfies Record<TellsAnEnd, true>) as TellsAnEnd[];

const doubts = [{ endIsUpperBound: true }, { endIsLowerBound: true }, { endIsUnconfirmed: true }] as const;
const params = {
  endsAt: inDays(20),
  startsAt: inDays(20),
  rightsUntil: inDays(20.1),
  flightStartsAt: inDays(20),
  flightEndsAt: inDays(20.1),
  postIds: [postId],
};

describe.each([['en', undefined], ...languages] as const)('in %s', (_, messages) => {
  test.each(tellAnEnd)('%s says why the end can be another, and no time of day', (code) => {
    for (const values of [params, { ...params, flightEndsAt: undefined, flightStartsAt: inDays(25) }]) {
      const told = (doubt: object) =>
        describeIssue({ code, path: [], params: { ...values, ...doubt } } as unknown as Issue, {
          messages,
          audience: 'creator',
        }).text;
      const texts = doubts.map(told);
      expect(new Set([told({}), ...texts]).size).toBe(4);
      for (const text of texts) expect(text).not.toMatch(/\d:\d\d/);
    }
  });

  test('a headline and a status do so too', () => {
    const { activeUntil, runsUntil, endsThen } = messages?.results ?? enResults;
    const say = undefined as never;
    for (const phrase of [activeUntil, runsUntil, endsThen]) {
      const told = (['exact', 'at_the_latest', 'at_the_earliest', 'unconfirmed'] as const).map((certainty) =>
        phrase({ end: 'END', certainty }, say),
      );
      expect(new Set(told).size).toBe(4);
      for (const text of told) expect(text).toContain('END');
    }
  });
});

// Every text that the package has about one authorisation.
function textsAbout(authorisation: Authorisation, flight: RenewalEntry['flight']): readonly string[] {
  const row: RenewalEntry = { ...authorisation, postId, handle: 'ana', flight, rightsUntil: inDays(40) };
  const plan = planRenewals([row], { now });
  const risk = adsAtRisk([{ id: 'a', postId, identityType: 'AUTH_CODE', flight }], [row], {
    now,
    horizonDays: 30,
  });
  const changes = authorisationChanges([], [{ authorisation: row }], { now });
  const stitch = buildPost({ id: '8', relations: { stitchOf: postId, mentions: [], isChain: false } });
  const verdicts = [flight, undefined].flatMap((during) =>
    [
      [buildPost({ id: postId }), { access: 'code', authorisation: row }] as const,
      [stitch, { access: 'linked_account', sourceAuthorisations: [row] }] as const,
    ].map(([post, context]) =>
      checkSparkEligibility(post, {
        now,
        owner: 'creator',
        ...context,
        ...(during?.startsAt && { flight: { startsAt: during.startsAt, endsAt: during.endsAt } }),
      }),
    ),
  );
  const cover =
    flight?.startsAt &&
    checkFlightCover(
      row,
      { startsAt: flight.startsAt, endsAt: flight.endsAt },
      { now, usageRights: { endsAt: inDays(30) } },
    );
  const asks = plan.due.flatMap((due) => renewalAsk(due, { now }) ?? []);
  const issues = [
    ...(cover ? [...cover.issues, ...cover.warnings] : []),
    ...plan.due.flatMap(({ warnings }) => warnings),
    ...asks.flatMap(({ warnings }) => warnings),
  ];
  return [
    ...verdicts.flatMap((verdict) => {
      const { headline, reasons, nextStep } = describeEligibility(verdict);
      return [headline, ...reasons.map(({ text }) => text), nextStep?.when ?? ''];
    }),
    describeStatus(authorisationStatus(row, { now })),
    ...[...plan.due, ...plan.settled, ...plan.unclear].map((one) => describeRenewal(one)),
    ...risk.atRisk.map((one) => describeAdAtRisk(one)),
    ...changes.map((one) => describeChange(one)),
    ...renewalEvents(plan, { now }).flatMap((one) => Object.values(describeRenewalEvent(one))),
    ...issues.map((issue) => describeIssue(issue as Issue).text),
    ...asks.flatMap((ask) => renewalAskText(ask, { now }).message.split('\n')),
  ];
}

const hedged =
  /at the latest|at the earliest|may end|perhaps|at least|not confirmed|will end|well before|as soon as/;

describe('no text about an authorisation tells its end more exactly than it is known', () => {
  const flights = {
    'a flight that outlasts it': { startsAt: inDays(-3), endsAt: inDays(35) },
    'a flight without an end': { startsAt: inDays(-3) },
    'a flight that begins later': { startsAt: inDays(11), endsAt: inDays(35) },
    'no flight': undefined,
  };
  const known: Record<string, Authorisation> = {
    'counted from the day of receipt': { startsAt: inDays(-21), startsAtIs: 'received', durationDays: 30 },
    'an upper bound': { endsAt: inDays(9), endIsUpperBound: true },
    'only the day': { endsAt: inDays(9), endIsLowerBound: true },
    'the word of the contract': { endsAt: inDays(9), endIs: 'contract' },
    'the word of the creator': { endsAt: inDays(9), endIs: 'creator' },
    'its day, by the contract': { endsAt: inDays(9), endIs: 'contract', endIsLowerBound: true },
  };
  const day = /\b[12] December 2026/;

  for (const [how, authorisation] of Object.entries(known)) {
    test.each(Object.entries(flights))(`${how}: %s`, (_, flight) => {
      const telling = textsAbout(authorisation, flight).filter((text) => day.test(text));
      expect(telling.length).toBeGreaterThan(4);
      for (const text of telling) {
        // The first hour of a day that is known is early enough for a deadline.
        if (authorisation.endIsLowerBound === true && /\bbefore [12] December/i.test(text)) continue;
        expect(text).toMatch(hedged);
        expect(text).not.toMatch(/\d:\d\d/);
      }
    });
  }

  test('one that is exact is told without doubt', () => {
    const texts = textsAbout({ endsAt: inDays(9), endIs: 'platform' }, flights['a flight that outlasts it']);
    // What the end of another post's authorisation does to the ad is in doubt, however exact it is.
    const own = texts.filter((text) => day.test(text) && !text.includes('the original post'));
    expect(own.filter((text) => hedged.test(text))).toEqual([]);
  });
});
