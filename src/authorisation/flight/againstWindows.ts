import { cutSpan, type Span } from './spans';

/** How a flight lies in the windows that allow it. */
export interface Fit {
  readonly inside: readonly Span[];
  readonly outside: readonly Span[];
  /** The parts outside that are flaws: all but an open end. */
  readonly flaws: readonly Span[];
  /** From when on a flight without an end outlives its windows. */
  readonly openFrom: number | undefined;
}

/**
 * Lays a flight against merged windows. No window lasts as long as a flight without an end, so that its open end is
 * no flaw, unless there is nothing before it from `from` on.
 */
export function againstWindows(flight: Span, windows: readonly Span[], from: number): Fit {
  const { inside, outside } = cutSpan(flight, windows);
  const last = outside.at(-1);
  const openFrom = last && last[1] === Infinity && last[0] > from ? last[0] : undefined;
  return { inside, outside, flaws: openFrom === undefined ? outside : outside.slice(0, -1), openFrom };
}
