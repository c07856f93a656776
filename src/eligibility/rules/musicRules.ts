import type { AdFlight } from '../../vocabulary/time';
import { wordOf } from '../../shared/wordOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

const ofMusic = {
  data: 'verifiable',
  actor: 'advertiser',
  factId: 'music-authorisation',
  path: ['context', 'music'],
} as const;

/** Music is cleared for countries and dates, not for a post as such. */
export const musicRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'music_not_authorised',
    ...ofMusic,
    severity: 'blocker',
    action: 'clear_music',
    trips: (subject: Subject) =>
      answer(subject) === 'refused' ? { countries: askedAbout(subject) } : undefined,
  },
  {
    code: 'music_not_cleared_for_all',
    ...ofMusic,
    severity: 'warning',
    action: 'ask_platform',
    trips: (subject: Subject) =>
      answer(subject) === 'refused_in_part' ? { countries: askedAbout(subject) } : undefined,
  },
  {
    code: 'music_status_unknown',
    ...ofMusic,
    severity: 'warning',
    action: 'ask_platform',
    trips: (subject: Subject) =>
      answer(subject) === 'unreadable' ? { status: wordOf(subject.context.music?.status) } : undefined,
  },
  {
    code: 'music_unverified',
    ...ofMusic,
    severity: 'unverified',
    action: 'ask_platform',
    trips: (subject: Subject) =>
      answer(subject) === 'not_asked' ? { request: '/identity/music/authorization/' } : undefined,
  },
])();

/** The countries that were asked about, or those of the ad; none if neither is known. */
function askedAbout({ context: { music, countries } }: Subject): readonly string[] {
  return music?.countries ?? countries ?? [];
}

type Answer = 'cleared' | 'refused' | 'refused_in_part' | 'unreadable' | 'not_asked';

/** What the platform's answer means for this ad. */
function answer({ context, flight }: Subject): Answer {
  const { music, countries } = context;
  switch (music?.status) {
    case 'WITHOUT_SONG_ID':
      return 'cleared';
    // Cleared for more than the ad needs means cleared; refused for part of what it needs means refused.
    case 'WITH_FULL_AUTHORIZATION':
      return lists(music.countries, countries) && spans(music.flight, flight) ? 'cleared' : 'not_asked';
    case 'AUTHORIZATION_MISSING':
      if (lists(countries, music.countries) && spans(flight, music.flight)) return 'refused';
      return share(countries, music.countries) && meet(flight, music.flight)
        ? 'refused_in_part'
        : 'not_asked';
    default:
      return music?.status ? 'unreadable' : 'not_asked';
  }
}

type Countries = readonly string[] | null | undefined;

/** Whether the first list includes all of the second; a list that is not stated equals the other. */
function lists(all: Countries, some: Countries): boolean {
  if (!all || !some) return true;
  const held = new Set(all);
  return some.every((country) => held.has(country));
}

function share(one: Countries, other: Countries): boolean {
  if (!one || !other) return true;
  const held = new Set(one);
  return other.some((country) => held.has(country));
}

/** Whether the first flight is known to include all of the second; one that is not stated equals the other. */
function spans(outer: AdFlight | null | undefined, inner: AdFlight | null | undefined): boolean {
  if (outer == null || inner == null) return true;
  if (outer.startsAt == null || inner.startsAt == null) return false;
  const endsInside = outer.endsAt == null || (inner.endsAt != null && inner.endsAt <= outer.endsAt);
  return outer.startsAt <= inner.startsAt && endsInside;
}

/** Whether two flights can have a day in common. */
function meet(one: AdFlight | null | undefined, other: AdFlight | null | undefined): boolean {
  return one == null || other == null || (startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one));
}

function startsBeforeEndOf({ startsAt }: AdFlight, { endsAt }: AdFlight): boolean {
  return startsAt == null || endsAt == null || startsAt < endsAt;
}
