import type { Flight } from '../../vocabulary/time';

/** A half-open stretch of time in milliseconds; an infinite bound means no bound. */
export type Span = readonly [from: number, to: number];

/** The span between two bounds, either of which may be absent. */
export function spanOf({
  startsAt,
  endsAt,
}: {
  startsAt?: Date | undefined;
  endsAt?: Date | undefined;
}): Span {
  return [startsAt?.getTime() ?? -Infinity, endsAt?.getTime() ?? Infinity];
}

/** A span that has a start, as dates. */
export function stretchOf([from, to]: Span): Flight {
  const startsAt = new Date(from);
  return to === Infinity ? { startsAt } : { startsAt, endsAt: new Date(to) };
}

/** Merges spans into ones that neither touch nor overlap, earliest first. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other || 0)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) merged.push([from, to]);
  }
  return merged;
}

/** Cuts a span into the parts inside merged spans and the parts outside them. */
export function cutSpan([from, to]: Span, merged: readonly Span[]): { inside: Span[]; outside: Span[] } {
  const inside: Span[] = [];
  const outside: Span[] = [];
  let reached = from;
  for (const [start, end] of merged) {
    const enters = Math.max(start, reached);
    const leaves = Math.min(end, to);
    if (enters >= leaves) continue;
    if (reached < enters) outside.push([reached, enters]);
    inside.push([enters, leaves]);
    reached = leaves;
  }
  if (reached < to) outside.push([reached, to]);
  return { inside, outside };
}
