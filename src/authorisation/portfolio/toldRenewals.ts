import { isAfter } from 'date-fns/isAfter';
import type { Renewal, RenewalEntry, ToldRenewal } from '../../vocabulary/renewals';
import { endIsLowerBound } from '../dates';
import { bindingKey } from './bindingKey';
import { bindingOf } from './bindings';
import { endsLater, type KnownEnd } from './endsLater';

/** What was reported of each binding, by its key. */
export type ToldByBinding = ReadonlyMap<string, ToldRenewal>;

/** What has been reported of the rows that were due. */
export function toldOf(rows: readonly Renewal[]): ToldByBinding {
  return new Map(rows.map((row) => [bindingKey(row.authorisation), toldRenewal(row)]));
}

/** What has been reported, without the bindings that were renewed since: those are asked for anew. */
export function withoutRenewed(
  told: ToldByBinding,
  authorisations: readonly RenewalEntry[],
  now: Date,
): ToldByBinding {
  const ends = earliestEnds(told, authorisations, now);
  return new Map([...told].filter(([key, row]) => !isRenewed(ends.get(key), row, now)));
}

/** Whether an authorisation ends later than what was reported of it, and is not over. */
export function isRenewed(end: KnownEnd | undefined, told: ToldRenewal, now: Date): boolean {
  return end?.endsAt !== undefined && endsLater(end, told) && isAfter(end.endsAt, now);
}

/** What to remember of this run: what is due now, and what was reported before and may be due again. */
export function rememberedOf(
  told: ToldByBinding,
  due: readonly Renewal[],
  authorisations: readonly RenewalEntry[],
  now: Date,
): readonly ToldRenewal[] {
  const listed = new Set(told.size > 0 ? authorisations.map(bindingKey) : []);
  const remembered = new Map(
    [...told].filter(([key, { endsAt }]) => listed.has(key) || isAfter(endsAt, now)),
  );
  for (const row of due) {
    const before = remembered.get(bindingKey(row.authorisation));
    const isSame = before && !isRenewed(row, before, now);
    const horizonDays = isSame ? Math.min(before.horizonDays, row.horizonDays) : row.horizonDays;
    remembered.set(bindingKey(row.authorisation), { ...toldRenewal(row), horizonDays });
  }
  return [...remembered.values()];
}

function toldRenewal({
  authorisation,
  endsAt,
  endIsLowerBound: isLowerBound,
  horizonDays,
}: Renewal): ToldRenewal {
  return { binding: bindingKey(authorisation), endsAt, endIsLowerBound: isLowerBound, horizonDays };
}

/** When the bindings end that were reported before; of several rows, the one that ends first counts. */
function earliestEnds(
  told: ToldByBinding,
  authorisations: readonly RenewalEntry[],
  now: Date,
): ReadonlyMap<string, KnownEnd> {
  const ends = new Map<string, KnownEnd>();
  if (told.size === 0) return ends;
  for (const authorisation of authorisations) {
    const key = bindingKey(authorisation);
    if (!told.has(key)) continue;
    const end = {
      endsAt: bindingOf(authorisation, now).endsAt,
      endIsLowerBound: endIsLowerBound(authorisation),
    };
    const known = ends.get(key);
    if (known === undefined || !endsLater(end, known)) ends.set(key, end);
  }
  return ends;
}
