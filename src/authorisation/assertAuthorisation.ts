import { assertDays, assertInstant, assertWord } from '../shared/assertions';
import {
  type Authorisation,
  authorisationStages,
  endSources,
  startMeanings,
} from '../vocabulary/authorisation';
import { endsBeforeStart } from './endsBeforeStart';

/** Throws when the dates or the duration of an authorisation cannot be; absent ones, `null` too, are no error. */
export function assertDates(authorisation: Authorisation): void {
  const { startsAt, durationDays, endsAt } = authorisation;
  if (startsAt != null) assertInstant('startsAt', startsAt);
  if (durationDays != null) assertDays('durationDays', durationDays);
  if (endsAt != null) assertInstant('endsAt', endsAt);
  if (endsBeforeStart(authorisation)) throw new RangeError('endsAt must be after startsAt');
}

/** Throws when an id is a number: it has lost its last digits, and is the same for several posts. */
export function assertIds({ postId, bindingId }: Pick<Authorisation, 'postId' | 'bindingId'>): void {
  assertIdIfGiven('postId', postId);
  assertIdIfGiven('bindingId', bindingId);
}

function assertIdIfGiven(name: string, id: string | undefined): void {
  if (id != null && typeof id !== 'string') throw new RangeError(`${name} must be an id, as text`);
}

/** Throws when a word of ours is none: a start read as another one would promise a wrong end. */
export function assertWords({ startsAtIs, endIs, stage }: Authorisation): void {
  if (startsAtIs != null) assertWord('startsAtIs', startsAtIs, startMeanings);
  if (endIs != null) assertWord('endIs', endIs, endSources);
  if (stage != null) assertWord('stage', stage, authorisationStages);
}
