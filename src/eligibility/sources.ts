import { authorisationStatus, type AuthorisationStanding } from '../authorisation/status/authorisationStatus';
import { endDoubt, firstEnd } from '../authorisation/dates';
import { mergeSpans, spanOf } from '../authorisation/flight/spans';
import type { Authorisation, DoubtedEnd } from '../vocabulary/authorisation';
import { isPerhapsOver } from './isPerhapsOver';
import type { SparkContext } from '../vocabulary/eligibility';
import type { PostRelations } from '../vocabulary/post';
import { idOf } from '../shared/idOf';
import { eachRow } from '../shared/eachRow';

/** A post that another one is made from, and the status of its own authorisations. */
export interface Source {
  readonly postId: string;
  /** `unknown`: nobody said which authorisations there are, or whether they are in force. */
  readonly status: 'live' | 'missing' | 'unknown';
  /** When it stops being in force, and why that can be another instant. */
  readonly end: DoubtedEnd | undefined;
}

interface Standing extends AuthorisationStanding {
  readonly authorisation: Authorisation;
}

/** The posts that a post is made from; none if it mentions several, since those are refused anyway. */
export function sourcesOf(
  { duetOf, stitchOf }: PostRelations,
  mentions: readonly string[],
  { now, sourceAuthorisations }: SparkContext,
): readonly Source[] {
  const standings = Array.isArray(sourceAuthorisations)
    ? standingsOf(sourceAuthorisations as readonly Authorisation[], now)
    : undefined;
  const ids: readonly unknown[] = [duetOf, stitchOf, ...(mentions.length === 1 ? mentions : [])];
  // An id that came as a number has lost digits: it is still a post, but no authorisation fits it.
  const postIds = ids.filter((id) => typeof id === 'string' || typeof id === 'number').map(String);
  return [...new Set(postIds)].map((postId) => sourceOf(postId, standings, now));
}

function standingsOf(authorisations: readonly Authorisation[], now: Date): readonly Standing[] {
  return eachRow('sourceAuthorisations', authorisations, (authorisation) =>
    authorisation == null ? [] : [{ authorisation, ...authorisationStatus(authorisation, { now }) }],
  ).flat();
}

function sourceOf(postId: string, standings: readonly Standing[] | undefined, now: Date): Source {
  const none = { postId, end: undefined };
  if (!standings) return { ...none, status: 'unknown' };
  const own = standings.filter(({ authorisation }) => authorisation.postId === postId);
  if (own.some(({ status }) => status === 'active')) {
    const endsAt = endOf(own, now);
    const isLast = (one: Standing) => one.endsAt?.getTime() === endsAt.getTime();
    const lasting = own.filter(isLast).map((one) => ({ endsAt, ...endDoubt(one.authorisation) }));
    return { postId, status: 'live', end: firstEnd(lasting) };
  }
  // No platform page says whether an authorisation that is not needed is enough for a source post.
  const mayBeLive = (standing: Standing) => {
    const { status, authorisation } = standing;
    const isUnknown = status === 'unknown' || isPerhapsOver(standing);
    return !authorisation.postId
      ? status === 'active' || isUnknown
      : authorisation.postId === postId && (status === 'not_needed' || isUnknown);
  };
  return { ...none, status: standings.some(mayBeLive) ? 'unknown' : 'missing' };
}

/** When the current stretch in force ends; one authorisation can continue where another ends. */
function endOf(standings: readonly Standing[], now: Date): Date {
  const alive = standings.filter(({ status }) => status === 'active' || status === 'not_started');
  const spans = alive.map(({ authorisation, status, endsAt }) =>
    spanOf({ startsAt: status === 'active' ? undefined : authorisation.startsAt, endsAt }),
  );
  const [, end] = mergeSpans(spans)[0] ?? [0, now.getTime()];
  return new Date(end);
}

/** The first end among sources in force, and which sources they are. */
export function earliestEnd(sources: readonly Source[]) {
  const first = firstEnd(sources.map(({ end }) => end).filter((end) => end !== undefined));
  return first && { postIds: sources.map(({ postId }) => idOf(postId)), ...first };
}
