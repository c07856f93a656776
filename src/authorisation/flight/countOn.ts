import { millisecondsInHour } from 'date-fns/constants';
import { assertObject, assertRows } from '../../shared/assertions';
import { within } from '../../shared/within';
import type { Authorisation, EndDoubt } from '../../vocabulary/authorisation';
import type { Issue } from '../../vocabulary/verdict';
import { endDoubt, endIsLowerBound, hoursOfADayAnywhere } from '../dates';
import { grantedLess } from '../status/grantedLess';
import { type CoverDoubt, coverDoubts } from './coverDoubts';
import type { Span } from './spans';
import { spansOf, usableSpan } from './usableSpan';

/** The spans to rely on, the spans that are in doubt, and the warnings about those that matter to the flight. */
export function countOn(
  authorisations: Authorisation | readonly Authorisation[],
  [start, end]: Span,
  now: Date | undefined,
) {
  const isList = Array.isArray(authorisations);
  const list: readonly Authorisation[] = isList ? authorisations : [authorisations];
  if (isList) assertRows('authorisations', list);
  else assertObject('authorisations', authorisations);
  assertOnePost(list);
  const sure: Span[] = [];
  const unsure: Span[] = [];
  const doubts: Issue<CoverDoubt | 'authorisation_granted_less'>[] = [];
  const doubtsByEnd = new Map<number, EndDoubt>();
  let mayEndLater = false;
  for (const [index, authorisation] of list.entries()) {
    const usable = within(
      () => (isList ? `authorisations[${index}]` : 'authorisation'),
      () => usableSpan(authorisation, now),
    );
    if (usable) {
      const [, until] = usable.span;
      doubtsByEnd.set(until, { ...doubtsByEnd.get(until), ...endDoubt(authorisation) });
    }
    const ofThis = spansOf(usable);
    sure.push(...ofThis.sure);
    unsure.push(...ofThis.unsure);
    const matters = !usable || (usable.span[0] < end && start < usable.span[1]);
    if (usable && mayReach(authorisation, usable.span, [start, end])) mayEndLater = true;
    if (matters) doubts.push(...grantedLess(authorisation, isList ? [index] : []));
    if (matters) doubts.push(...coverDoubts(authorisation, usable, now, isList ? [index] : []));
  }
  return { sure, unsure, doubts, mayEndLater, doubtOf: (end: number) => doubtsByEnd.get(end) ?? {} };
}

/** Whether one of which only the last day is known can carry the ad for longer than its span. */
function mayReach(authorisation: Authorisation, [from, until]: Span, [start, end]: Span): boolean {
  const latest = until + hoursOfADayAnywhere * millisecondsInHour;
  return endIsLowerBound(authorisation) && from < end && until < end && start < latest;
}

function assertOnePost(authorisations: readonly Authorisation[]): void {
  const posts = new Set(authorisations.map(({ postId }) => postId).filter((postId) => postId));
  if (posts.size > 1) throw new RangeError('authorisations must be of one post');
}
