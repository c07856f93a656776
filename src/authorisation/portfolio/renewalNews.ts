import { ascending } from '../../shared/ascending';
import { isAfter } from 'date-fns/isAfter';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import type { AuthorisationChange } from '../../vocabulary/changes';
import type { Post } from '../../vocabulary/post';
import type {
  DueRenewal,
  Renewal,
  RenewalEntry,
  RenewalPlan,
  ReminderStep,
  ToldRenewal,
  UnclearAuthorisation,
} from '../../vocabulary/renewals';
import type { AdAtRisk, AdsAtRisk, RunningAd } from '../../vocabulary/risk';
import { adsAtRisk } from './adsAtRisk';
import { authorisationChanges } from './authorisationChanges';
import { bindingKey } from './bindingKey';
import { horizonOf, usualHorizons } from './horizons';
import { lastSafeAsk, usualLeadDays } from './lastSafeAsk';
import { planRenewals, type PlanRenewalsOptions } from './planRenewals';
import { rememberedOf, type Told, toldAbout, toldOf, toldRenewal, withoutRenewed } from './toldRenewals';

/** What to keep from a run for the next one, as `thisRun` gives it. */
export interface LastRun<Entry extends RenewalEntry = RenewalEntry, Ad extends RunningAd = RunningAd> {
  /** When it ran. */
  readonly now: Date;
  /** Its authorisations, codes included: keep them secret. */
  readonly authorisations: readonly Entry[];
  /** Its ads; if absent, the current ones. */
  readonly ads?: readonly Ad[] | undefined;
  /** What was reported so far; if absent, what was due in that run. */
  readonly told?: readonly ToldRenewal[] | undefined;
}

/** Options of `renewalNews`. */
export interface RenewalNewsOptions<
  Entry extends RenewalEntry = RenewalEntry,
  Ad extends RunningAd = RunningAd,
> extends PlanRenewalsOptions {
  /** Absent on the first run: then everything is news. */
  readonly lastRun?: LastRun<Entry, Ad> | undefined;
  /** The running ads, to find those that are newly at risk. */
  readonly ads?: readonly Ad[] | undefined;
  /** Days of 24 hours that a creator should have to answer; 7 if absent. */
  readonly leadDays?: number | undefined;
  /** How far ahead an ad counts as at risk, in days of 24 hours; 7 if absent. */
  readonly horizonDays?: number | undefined;
}

/** What is new since the last run, and the whole plan behind it. */
export interface RenewalNews<Entry extends RenewalEntry = RenewalEntry, Ad extends RunningAd = RunningAd> {
  /** Due for the first time, or across a further horizon since the last run: what to write about today. */
  readonly newlyDue: readonly DueRenewal<Entry>[];
  /** Unclear now, and not in the last run; again when its end, by its dates, crosses another horizon. */
  readonly newlyUnclear: readonly UnclearAuthorisation<Entry>[];
  /** At risk now, and not in the last run. */
  readonly newlyAtRisk: readonly AdAtRisk<Ad, Entry>[];
  /** What has changed since the last run; empty on the first. */
  readonly changes: readonly AuthorisationChange<ChangedRow<Entry>>[];
  readonly plan: RenewalPlan<Entry>;
  readonly risk: AdsAtRisk<Ad, Entry>;
  /** What to store, and to give as `lastRun` to the next run. */
  readonly thisRun: LastRun<Entry, Ad>;
}

/** A row as `authorisationChanges` takes it. */
export interface ChangedRow<Entry extends RenewalEntry = RenewalEntry> {
  readonly post: Post | undefined;
  readonly authorisation: Entry;
}

/**
 * Finds what is new for a daily job: the renewals that crossed a horizon since the last run, the ads that are newly at
 * risk, and what changed. A binding is reported once for each horizon, however often the job runs, and again if its end
 * has moved to a later one. `groupByCreator(news.newlyDue)` gives one message for each creator.
 *
 * Store `thisRun` and give it to the next run: it remembers what was reported, also of a binding that another one of
 * its post replaced for a while.
 *
 * @param authorisations - All current ones, in any order; with their `post` to see its changes too.
 * @param options - `now`, the last run, the ads, and the options of `planRenewals`. Use the same horizons on every run.
 * @throws RangeError when a date, a spend or a number of days is invalid, or the last run was after `now`.
 *
 * @example
 * ```ts
 * const authorisations = [{ postId: '7440000000000000001', handle: 'ana', endsAt: new Date('2026-12-23T12:00:00Z') }];
 * const at = (day: string) => new Date(`${day}T12:00:00Z`);
 * const first = renewalNews(authorisations, { now: at('2026-11-23') });
 * first.newlyDue.map(({ step }) => step); // => ['first_ask']
 * const second = renewalNews(authorisations, { now: at('2026-11-24'), lastRun: first.thisRun });
 * second.newlyDue.map(({ step }) => step); // => []
 * const later = renewalNews(authorisations, { now: at('2026-12-16'), lastRun: second.thisRun });
 * later.newlyDue.map(({ step, horizonDays }) => [step, horizonDays]); // => [['last_call', 7]]
 * ```
 */
export function renewalNews<Entry extends RenewalEntry, Ad extends RunningAd = RunningAd>(
  authorisations: readonly Entry[],
  options: RenewalNewsOptions<Entry, Ad>,
): RenewalNews<Entry, Ad> {
  assertObject('options', options);
  const { now, lastRun, ads = [], leadDays = usualLeadDays, horizonDays, lossDays, horizons } = options;
  assertInstant('now', now);
  assertDays('leadDays', leadDays, 0);
  if (lastRun != null) {
    assertObject('lastRun', lastRun);
    assertInstant('lastRun.now', lastRun.now);
  }
  if (lastRun != null && isAfter(lastRun.now, now)) throw new RangeError('lastRun.now must not be after now');
  const plan = planRenewals(authorisations, options);
  const risk = adsAtRisk(ads, authorisations, { now, horizonDays, lossDays });
  if (lastRun == null) {
    const newlyDue = plan.due.map((row) => dueRenewal(row, undefined, now, leadDays));
    const thisRun = { now, authorisations, ads, told: plan.due.map(toldRenewal) };
    return {
      newlyDue,
      newlyUnclear: plan.unclear,
      newlyAtRisk: risk.atRisk,
      changes: [],
      plan,
      risk,
      thisRun,
    };
  }
  const planBefore = planRenewals(lastRun.authorisations, { ...options, now: lastRun.now });
  const riskBefore = adsAtRisk(lastRun.ads ?? ads, lastRun.authorisations, { now: lastRun.now, horizonDays });
  const reported = lastRun.told ?? planBefore.due.map(toldRenewal);
  const told = toldOf(withoutRenewed(reported, authorisations, now));
  const tightestFirst = ascending(horizons ?? usualHorizons);
  return {
    newlyDue: newlyDueRows(plan, told, now, leadDays),
    newlyUnclear: newRows(
      plan.unclear.map((row) => [unclearKey(row, now, tightestFirst), row]),
      planBefore.unclear.map((row) => [unclearKey(row, lastRun.now, tightestFirst), row]),
    ),
    newlyAtRisk: newRows(
      risk.atRisk.map((row) => [adKey(row.ad), row]),
      riskBefore.atRisk.map((row) => [adKey(row.ad), row]),
    ),
    changes: authorisationChanges(asRows(lastRun.authorisations), asRows(authorisations), {
      now,
      since: lastRun.now,
      horizons,
    }),
    plan,
    risk,
    thisRun: { now, authorisations, ads, told: rememberedOf(told, plan.due, authorisations, now) },
  };
}

function newlyDueRows<Entry extends RenewalEntry>(
  { due }: RenewalPlan<Entry>,
  told: Told,
  now: Date,
  leadDays: number,
): readonly DueRenewal<Entry>[] {
  return due.flatMap((row) => {
    const toldRow = toldAbout(told, row, now);
    const isNews = toldRow === undefined || row.horizonDays < toldRow.horizonDays;
    return isNews ? [dueRenewal(row, toldRow, now, leadDays)] : [];
  });
}

function dueRenewal<Entry extends RenewalEntry>(
  row: Renewal<Entry>,
  told: ToldRenewal | undefined,
  now: Date,
  leadDays: number,
): DueRenewal<Entry> {
  const askBy = lastSafeAsk(row, leadDays);
  return { ...row, askBy, step: stepOf(row, told, askBy, now) };
}

function stepOf({ endsAt }: Renewal, told: ToldRenewal | undefined, askBy: Date, now: Date): ReminderStep {
  if (!isAfter(endsAt, now)) return 'ended';
  if (told === undefined) return 'first_ask';
  return isAfter(askBy, now) ? 'nudge' : 'last_call';
}

type Keyed<Row> = readonly [key: string, row: Row];

function newRows<Row>(rows: readonly Keyed<Row>[], before: readonly Keyed<unknown>[]): readonly Row[] {
  const known = new Set(before.map(([key]) => key));
  return rows.filter(([key]) => !known.has(key)).map(([, row]) => row);
}

/** The same row is news again when its end, by its dates, crosses a horizon: nobody else will tell of it. */
function unclearKey(
  { authorisation, endsAt }: UnclearAuthorisation,
  now: Date,
  tightestFirst: readonly number[],
): string {
  return JSON.stringify([bindingKey(authorisation), endsAt && horizonOf(endsAt, now, tightestFirst)]);
}

function adKey({ id, postId, bindingId }: RunningAd): string {
  return JSON.stringify([id, postId, bindingId]);
}

function asRows<Entry extends RenewalEntry>(authorisations: readonly Entry[]): readonly ChangedRow<Entry>[] {
  return authorisations.map((authorisation) => ({ post: authorisation.post ?? undefined, authorisation }));
}
