import type { EndDoubt } from '../../vocabulary/authorisation';
import type { UsageRights } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { againstWindows } from './againstWindows';
import type { FlightCover, FlightWarning } from './flightCover';
import { type Span, spanOf, stretchOf } from './spans';

/** When the cover ends, in milliseconds, and why that can be another instant. */
interface CoverEnd extends EndDoubt {
  readonly at: number;
}

/** Compares a flight, and the end of its cover, with the usage rights in the contract. */
export function checkUsageRights(
  flight: Span,
  rights: UsageRights,
  coverEnd: CoverEnd,
  from: number,
): Pick<FlightCover, 'issues' | 'warnings'> {
  const { flaws, openFrom } = againstWindows(flight, [spanOf(rights)], from);
  const openEnd = openFrom === undefined ? [] : [outsideRights([openFrom, Infinity])];
  return { issues: flaws.map(outsideRights), warnings: [...openEnd, ...compareEnds(coverEnd, rights)] };
}

function outsideRights(span: Span): Issue<'flight_outside_usage_rights'> {
  const { startsAt, endsAt } = stretchOf(span);
  return { code: 'flight_outside_usage_rights', path: [], params: { startsAt, endsAt } };
}

function compareEnds(
  { at, ...doubt }: CoverEnd,
  { endsAt: rightsUntil }: UsageRights,
): Issue<FlightWarning>[] {
  if (rightsUntil == null || !Number.isFinite(at)) return [];
  const endsAt = new Date(at);
  if (at === rightsUntil.getTime()) return [];
  const code =
    endsAt > rightsUntil ? 'authorisation_outlives_usage_rights' : 'usage_rights_outlive_authorisation';
  return [{ code, path: [], params: { endsAt, ...doubt, rightsUntil } }];
}
