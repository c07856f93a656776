import {
  assertDays,
  assertFlagIfGiven,
  assertWord,
  assertList,
  assertTextIfGiven,
} from '../shared/assertions';
import {
  type Authorisation,
  authorisationStages,
  endSources,
  startMeanings,
} from '../vocabulary/authorisation';

/** Throws when an id is a number: it has lost its last digits and is the same for several posts. */
export function assertIds({ postId, bindingId }: Pick<Authorisation, 'postId' | 'bindingId'>): void {
  assertIdIfGiven('postId', postId);
  assertIdIfGiven('bindingId', bindingId);
}

function assertIdIfGiven(name: string, id: string | undefined): void {
  if (id != null && typeof id !== 'string') throw new RangeError(`${name} must be an id, as text`);
}

/** Throws when one of our words is unknown: reading a start, or who needs a renewal, as something else would mislead. */
export function assertWords(authorisation: Authorisation): void {
  const { needed, endIsUpperBound, endIsLowerBound } = authorisation;
  const { startsAtIs, endIs, stage, platformStatus } = authorisation;
  const flags = { needed, endIsUpperBound, endIsLowerBound };
  for (const [name, flag] of Object.entries(flags)) assertFlagIfGiven(name, flag);
  assertTextIfGiven('platformStatus', platformStatus);
  if (startsAtIs != null) assertWord('startsAtIs', startsAtIs, startMeanings);
  if (endIs != null) assertWord('endIs', endIs, endSources);
  if (stage != null) assertWord('stage', stage, authorisationStages);
}

/** Throws unless there are numbers of days to choose from, each a whole number of at least `minimum`. */
export function assertChoices(name: string, choices: readonly number[], minimum: number): void {
  assertList(name, choices);
  if (choices.length === 0) throw new RangeError(`${name} must name at least one number of days`);
  for (const [index, days] of choices.entries()) assertDays(`${name}[${index}]`, days, minimum);
}
