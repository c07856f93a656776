import type { FactId } from '../allFacts';
import { type AuthorisationChannel, documentedDurations } from '../../vocabulary/authorisation';
import { frozen } from '../../shared/frozen';

/** How well a duration is known to be on offer. */
export type DurationKnownAs = 'documented' | 'reported';

/** A duration that is on offer, and the fact that says so. */
export interface KnownDuration {
  readonly days: number;
  /** `documented` by TikTok, or only `reported` by others. */
  readonly knownAs: DurationKnownAs;
  readonly factId: FactId;
}

/**
 * Every duration that an authorisation is known to be offered for, in days of 24 hours; others may exist. Those that
 * TikTok documents are in `documentedDurations`.
 */
export const knownDurations: readonly KnownDuration[] = /* @__PURE__ */ (() => {
  const documented = documentedDurations.map((days): KnownDuration => ({
    days,
    knownAs: 'documented',
    factId: 'durations-documented',
  }));
  const reported: KnownDuration = { days: 180, knownAs: 'reported', factId: 'duration-180' };
  return frozen([...documented, reported].sort((one, other) => one.days - other.days));
})();

/** The days that are granted or requested if nobody names any, by authorisation channel. */
export const defaultDurationByChannel = /* @__PURE__ */ frozen({
  app: { days: 30, factId: 'duration-default-app' },
  api: { days: 30, factId: 'duration-default-api' },
  content_suite: { days: 365, factId: 'duration-default-content-suite' },
} as const satisfies Record<AuthorisationChannel, { readonly days: number; readonly factId: FactId }>);
