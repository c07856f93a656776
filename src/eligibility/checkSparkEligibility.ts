import { usualLeadDays } from '../authorisation/portfolio/lastSafeAsk';
import { addPlatformDays } from '../time/addPlatformDays';
import type {
  Eligibility,
  EligibilityAction,
  EligibilityCode,
  NextAction,
  SparkContext,
} from '../vocabulary/eligibility';
import type { Post } from '../vocabulary/post';
import type { Finding, Severity } from '../vocabulary/verdict';
import { eligibilityRules } from './eligibilityRules';
import { ownerActor } from './ownerActor';
import type { EligibilityRule } from './rule';
import { soonestEndFirst } from './soonestEndFirst';
import { type Stop, stopsAt } from './stopsAt';
import { subjectOf, type Subject } from './subject';

/**
 * Checks whether a post can run as a Spark Ad: every reason why not, who can fix it, and the one thing to do next.
 *
 * `ineligible`: there is a blocker. `unknown`: required information is missing. `eligible`: neither; there may be
 * warnings, and `unverified` lists what only a request to the platform would tell. How well a post performs never
 * counts. The status is the answer for `now`: an ad that may run now will stop at `stopsAt`, unless the authorisation
 * is extended before.
 *
 * @param post - As far as it is known; `platformStatus` has the platform's own status.
 * @param context - `now`, whose post it is, how the advertiser has access to it, and what else is known.
 * @throws RangeError when `now`, a date of the flight or of an authorisation is invalid, or a country is not an ISO
 * 3166-1 alpha-2 code in capital letters.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const post = { id: '7440000000000000001', state: 'published', visibility: 'public' } as const;
 * checkSparkEligibility(post, { now, owner: 'own', access: 'linked_account' }).status; // => 'eligible'
 * checkSparkEligibility(post, { now, owner: 'creator', access: 'code' }).nextAction;
 * // => { actor: 'creator', action: 'generate_code', code: 'authorisation_missing' }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 */
export function checkSparkEligibility(post: Post, context: SparkContext): Eligibility {
  const subject = subjectOf(post, context);
  const found = foundAbout(subject);
  const of = (severity: Severity) =>
    found.map(({ finding }) => finding).filter((finding) => finding.severity === severity);
  const blockers = of('blocker');
  const unknowns = of('unknown');
  const nextAction = nextActionOf(found, subject.context.now);
  const end = stopsAt(subject);
  return {
    status: blockers.length > 0 ? 'ineligible' : unknowns.length > 0 ? 'unknown' : 'eligible',
    blockers,
    warnings: of('warning'),
    unknowns,
    unverified: of('unverified'),
    ...(nextAction && { nextAction }),
    ...(blockers.length === 0 && end && stopOf(end)),
    checkedAt: subject.context.now,
  };
}

function stopOf({ endsAt, isSource, endIsUpperBound, endIsLowerBound, endIsUnconfirmed }: Stop) {
  return {
    stopsAt: endsAt,
    ...(isSource && { stopsAtIsSource: true as const }),
    ...(endIsUpperBound && { stopsAtIsUpperBound: true as const }),
    ...(endIsLowerBound && { stopsAtIsLowerBound: true as const }),
    ...(endIsUnconfirmed && { stopsAtIsUnconfirmed: true as const }),
  };
}

interface Found {
  readonly finding: Finding<EligibilityCode>;
  readonly nextAction: NextAction;
  readonly isFinal: boolean;
}

/** Every finding; only the final ones where nothing helps. */
function foundAbout(subject: Subject): readonly Found[] {
  const found = eligibilityRules[subject.mode].flatMap((rule) => apply(rule, subject));
  const final = found.filter(({ isFinal }) => isFinal);
  return final.length > 0 ? final : soonestEndFirst(found);
}

function apply(rule: EligibilityRule, subject: Subject): readonly Found[] {
  const params = rule.trips(subject);
  if (!params) return [];
  const { code, severity, factId, path } = rule;
  const { owner } = subject.context;
  const actor = rule.actor === 'owner' ? ownerActor(owner) : rule.actor;
  const action = typeof rule.action === 'string' ? rule.action : rule.action[owner];
  const finding = { code, path, severity, actor, factId, ...(params !== true && { params }) };
  const by = rule.by ? rule.by(subject) : subject.flight?.startsAt;
  const isAhead = by !== undefined && by > subject.context.now;
  return [
    {
      // The type of a rule ties its parameters to its code.
      finding: finding as Finding<EligibilityCode>,
      nextAction: { actor, action, code, ...(isAhead && { by }) },
      isFinal: rule.isFinal === true,
    },
  ];
}

/**
 * Rules are in the order in which to act, so the first of the gravest findings is next; unverified ones can wait. Nobody
 * waits for TikTok while an authorisation runs out.
 */
function nextActionOf(found: readonly Found[], now: Date): NextAction | undefined {
  const next = (['blocker', 'unknown', 'warning'] as const)
    .map((severity) => found.find(({ finding }) => finding.severity === severity))
    .find((first) => first !== undefined)?.nextAction;
  if (next?.actor !== 'platform') return next;
  const soon = addPlatformDays(now, usualLeadDays, 'now plus a week');
  const urgent = found.find(({ nextAction: { action, by } }) => isExtension(action) && by && by <= soon);
  return urgent?.nextAction ?? next;
}

function isExtension(action: EligibilityAction): boolean {
  return action === 'extend_authorisation' || action === 'extend_source_authorisation';
}
