import { cutSpan, type Span } from './spans';

/** How a flight fits the windows that allow it. */
export interface Fit {
  readonly inside: readonly Span[];
  readonly outside: readonly Span[];
  /** The parts outside that count as flaws: all but an open end. */
  readonly flaws: readonly Span[];
  /** The instant from which a flight without an end outlasts its windows. */
  readonly openFrom: number | undefined;
}

/**
 * Compares a flight with merged windows. No window lasts as long as a flight without an end, so its open end is not a
 * flaw, unless nothing comes before it from `from` on.
 */
export function againstWindows(flight: Span, windows: readonly Span[], from: number): Fit {
  const { inside, outside } = cutSpan(flight, windows);
  const last = outside.at(-1);
  const openFrom = last && last[1] === Infinity && last[0] > from ? last[0] : undefined;
  return { inside, outside, flaws: openFrom === undefined ? outside : outside.slice(0, -1), openFrom };
}
