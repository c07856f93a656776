import { authorisationStatus, type AuthorisationStanding } from '../authorisation/status/authorisationStatus';
import { mergeSpans, spanOf } from '../authorisation/flight/spans';
import type { Authorisation } from '../vocabulary/authorisation';
import type { SparkContext } from '../vocabulary/eligibility';
import type { PostRelations } from '../vocabulary/post';
import { idOf } from '../shared/idOf';
import { within } from '../shared/within';

/** A post that another one is made from, and what its own authorisations say. */
export interface Source {
  readonly postId: string;
  /** Nobody said what there is, or of what there is nobody knows whether it holds: `unknown`. */
  readonly status: 'live' | 'missing' | 'unknown';
  /** When it stops being live. */
  readonly endsAt: Date | undefined;
  readonly endIsUpperBound: boolean;
}

interface Standing extends AuthorisationStanding {
  readonly authorisation: Authorisation;
}

/** The posts that one is made from; of several mentions none, since those are refused anyway. */
export function sourcesOf(
  { duetOf, stitchOf }: PostRelations,
  mentions: readonly string[],
  { now, sourceAuthorisations }: SparkContext,
): readonly Source[] {
  const standings = Array.isArray(sourceAuthorisations)
    ? standingsOf(sourceAuthorisations as readonly Authorisation[], now)
    : undefined;
  const ids: readonly unknown[] = [duetOf, stitchOf, ...(mentions.length === 1 ? mentions : [])];
  // An id that came as a number has lost digits: it is a post all the same, and nobody's authorisation fits it.
  const postIds = ids.filter((id) => typeof id === 'string' || typeof id === 'number').map(String);
  return [...new Set(postIds)].map((postId) => sourceOf(postId, standings, now));
}

function standingsOf(authorisations: readonly Authorisation[], now: Date): readonly Standing[] {
  return authorisations.flatMap((authorisation, index) =>
    authorisation == null
      ? []
      : within(
          () => `sourceAuthorisations[${index}]`,
          () => ({ authorisation, ...authorisationStatus(authorisation, { now }) }),
        ),
  );
}

function sourceOf(postId: string, standings: readonly Standing[] | undefined, now: Date): Source {
  const none = { postId, endsAt: undefined, endIsUpperBound: false };
  if (!standings) return { ...none, status: 'unknown' };
  const own = standings.filter(({ authorisation }) => authorisation.postId === postId);
  if (own.some(({ status }) => status === 'active')) {
    const endsAt = endOf(own, now);
    const isLast = (one: Standing) => one.endsAt?.getTime() === endsAt.getTime();
    const endIsUpperBound = own.some((one) => isLast(one) && one.endIsUpperBound === true);
    return { postId, status: 'live', endsAt, endIsUpperBound };
  }
  // Whether one that says it is not needed is enough for a source, no source of ours says.
  const mayBeLive = ({ status, authorisation }: Standing) =>
    authorisation.postId == null
      ? status === 'active' || status === 'unknown'
      : authorisation.postId === postId && (status === 'unknown' || status === 'not_needed');
  return { ...none, status: standings.some(mayBeLive) ? 'unknown' : 'missing' };
}

/** When the stretch of life that holds the present ends; one authorisation can go on where another ends. */
function endOf(standings: readonly Standing[], now: Date): Date {
  const alive = standings.filter(({ status }) => status === 'active' || status === 'not_started');
  const spans = alive.map(({ authorisation, status, endsAt }) =>
    spanOf({ startsAt: status === 'active' ? undefined : authorisation.startsAt, endsAt }),
  );
  const [, end] = mergeSpans(spans)[0] ?? [0, now.getTime()];
  return new Date(end);
}

/** The first end among live sources, and whose it is. */
export function earliestEnd(sources: readonly Source[]) {
  const ends = sources.map(({ endsAt }) => endsAt).filter((endsAt) => endsAt !== undefined);
  if (ends.length === 0) return undefined;
  const endsAt = new Date(Math.min(...ends.map(Number)));
  return { postIds: sources.map(({ postId }) => idOf(postId)), endsAt };
}
