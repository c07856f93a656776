import { againstWindows, type Fit } from './againstWindows';
import type { FlightCoverStatus } from './flightCover';
import { mergeSpans, type Span } from './spans';

/** How a flight fits the spans in which its post can carry the ad. */
export interface FlightFit {
  readonly status: FlightCoverStatus;
  /** When the ad stops, in milliseconds, if it does. */
  readonly stopsAt: number | undefined;
  /** The spans to rely on, merged. */
  readonly windows: readonly Span[];
  readonly fit: Fit;
  /** If those in doubt hold as well. */
  readonly atBest: Fit;
}

/** Whether spans cover a flight from an instant on, relying on the sure ones and hoping for those in doubt. */
export function fitOfFlight(
  flight: Span,
  { sure, unsure }: { readonly sure: readonly Span[]; readonly unsure: readonly Span[] },
  from: number,
): FlightFit {
  const windows = mergeSpans(sure);
  const fit = againstWindows(flight, windows, from);
  const atBest = unsure.length === 0 ? fit : againstWindows(flight, mergeSpans([...sure, ...unsure]), from);
  const gap = atBest.outside.find(([, to]) => to > from);
  return { status: statusOf(fit, atBest), stopsAt: gap && Math.max(from, gap[0]), windows, fit, atBest };
}

function statusOf(fit: Fit, atBest: Fit): FlightCoverStatus {
  if (fit.outside.length === 0) return 'covered';
  if (atBest.flaws.length > 0) return 'uncovered';
  return fit.flaws.length === 0 ? 'covered_until' : 'unknown';
}
