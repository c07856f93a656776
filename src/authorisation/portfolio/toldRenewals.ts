import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { isAfter } from 'date-fns/isAfter';
import { millisecondsInDay } from 'date-fns/constants';
import { groupBy } from '../../shared/groupBy';
import type { Renewal, RenewalEntry, ToldRenewal } from '../../vocabulary/renewals';
import { endIsLowerBound } from '../dates';
import { bindingKey } from './bindingKey';
import { bindingOf } from './bindings';
import { endsLater, type KnownEnd } from './endsLater';

/** What was reported so far. */
export interface Told {
  readonly byBinding: ReadonlyMap<string, ToldRenewal>;
  readonly byPost: ReadonlyMap<string | undefined, readonly ToldRenewal[]>;
}

/** What was reported, ready to be asked about single rows. */
export function toldOf(reported: readonly ToldRenewal[]): Told {
  return {
    byBinding: new Map(reported.map((told) => [told.binding, told])),
    byPost: groupBy(reported, ({ postId }) => postId),
  };
}

/** What is reported of a row that is due. */
export function toldRenewal({
  authorisation,
  endsAt,
  endIsLowerBound: isLowerBound,
  horizonDays,
}: Renewal): ToldRenewal {
  const { postId } = authorisation;
  return { binding: bindingKey(authorisation), postId, endsAt, endIsLowerBound: isLowerBound, horizonDays };
}

/**
 * What was reported of a row, unless it was renewed since: then it is asked for anew. A row whose binding is named in
 * only one of two lists is known by its post and its end.
 */
export function toldAbout({ byBinding, byPost }: Told, row: Renewal, now: Date): ToldRenewal | undefined {
  const { authorisation, endsAt } = row;
  const { postId, bindingId } = authorisation;
  const unnamed = bindingKey({ postId });
  const told =
    byBinding.get(bindingKey(authorisation)) ??
    (postId ? byPost.get(postId) : undefined)?.find(
      (other) => other.endsAt.getTime() === endsAt.getTime() && (!bindingId || other.binding === unnamed),
    );
  return told && !isRenewed(row, told, now) ? told : undefined;
}

/** What was reported, without the bindings that were renewed since. */
export function withoutRenewed(
  reported: readonly ToldRenewal[],
  authorisations: readonly RenewalEntry[],
  now: Date,
): readonly ToldRenewal[] {
  if (reported.length === 0) return reported;
  const ends = earliestEnds(new Set(reported.map(({ binding }) => binding)), authorisations, now);
  return reported.filter((told) => !isRenewed(ends.get(told.binding), told, now));
}

const daysRemembered = 30;

/** What to remember of this run: what is due now, and what was reported before, if it is listed or ended recently. */
export function rememberedOf(
  told: Told,
  due: readonly Renewal[],
  authorisations: readonly RenewalEntry[],
  now: Date,
): readonly ToldRenewal[] {
  const listed = new Set(told.byBinding.size > 0 ? authorisations.map(bindingKey) : []);
  const isRemembered = ({ binding, endsAt }: ToldRenewal) =>
    listed.has(binding) || differenceInMilliseconds(now, endsAt) <= daysRemembered * millisecondsInDay;
  const remembered = new Map([...told.byBinding].filter(([, row]) => isRemembered(row)));
  for (const row of due) {
    const { horizonDays } = row;
    const before = toldAbout(told, row, now)?.horizonDays ?? horizonDays;
    remembered.set(bindingKey(row.authorisation), {
      ...toldRenewal(row),
      horizonDays: Math.min(before, horizonDays),
    });
  }
  return [...remembered.values()];
}

/** Whether an authorisation ends later than what was reported of it, and is not over. */
function isRenewed(end: KnownEnd | undefined, told: ToldRenewal, now: Date): boolean {
  return end?.endsAt !== undefined && endsLater(end, told) && isAfter(end.endsAt, now);
}

/** When some bindings end; of several rows, the one that ends first counts. */
function earliestEnds(
  bindings: ReadonlySet<string>,
  authorisations: readonly RenewalEntry[],
  now: Date,
): ReadonlyMap<string, KnownEnd> {
  const ends = new Map<string, KnownEnd>();
  for (const authorisation of authorisations) {
    const key = bindingKey(authorisation);
    if (!bindings.has(key)) continue;
    const end = {
      endsAt: bindingOf(authorisation, now).endsAt,
      endIsLowerBound: endIsLowerBound(authorisation),
    };
    const known = ends.get(key);
    if (known === undefined || !endsLater(end, known)) ends.set(key, end);
  }
  return ends;
}
