import type { Flight } from '../../vocabulary/time';
import { wordOf } from '../../shared/wordOf';
import { countryKey, countrySet } from '../countries';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** Music is cleared for countries and dates, not for a post as such. */
export const musicRules: readonly EligibilityRule[] = [
  {
    code: 'music_not_authorised',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'clear_music',
    factId: 'music-authorisation',
    path: ['context', 'music'],
    trips: (subject) => (answer(subject) === 'refused' ? { countries: askedAbout(subject) } : undefined),
  },
  {
    code: 'music_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'music-authorisation',
    path: ['context', 'music'],
    trips: (subject) => (answer(subject) ? undefined : { request: '/identity/music/authorization/' }),
  },
];

/** The countries that were asked about, or those of the ad; none if neither is known. */
function askedAbout({ context: { music, countries } }: Subject): readonly string[] {
  const known = [music?.countries, countries].find((list) => Array.isArray(list));
  return (known ?? []).map(wordOf);
}

/** What the platform's answer means for this ad; `undefined` if it was not asked about this ad. */
function answer({ context, flight }: Subject): 'cleared' | 'refused' | undefined {
  const { music, countries } = context;
  switch (music?.status) {
    case 'WITHOUT_SONG_ID':
      return 'cleared';
    // Cleared for more than the ad needs means cleared; refused for part of what it needs means refused.
    case 'WITH_FULL_AUTHORIZATION':
      return lists(music.countries, countries) && spans(music.flight, flight) ? 'cleared' : undefined;
    case 'AUTHORIZATION_MISSING':
      return lists(countries, music.countries) && spans(flight, music.flight) ? 'refused' : undefined;
    default:
      return undefined;
  }
}

/** Whether the first list includes all of the second; a list that is not stated equals the other. */
function lists(all: readonly string[] | undefined, some: readonly string[] | undefined): boolean {
  if (!Array.isArray(all) || !Array.isArray(some)) return true;
  const held = countrySet(all);
  return some.every((country) => held.has(countryKey(country)));
}

function spans(outer: Flight | undefined, inner: Flight | undefined): boolean {
  if (outer == null || inner == null) return true;
  const endsInside = outer.endsAt == null || (inner.endsAt != null && inner.endsAt <= outer.endsAt);
  return outer.startsAt <= inner.startsAt && endsInside;
}
