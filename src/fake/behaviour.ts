import { assertObject, assertWord } from '../shared/assertions';
import { type Answers, type OpenQuestionName, openQuestions } from './rules/openQuestions';
import type { Delays, World } from './state/world';

/** How the platform behaves in cases where nobody knows, and how slow it is. */
export interface FakeBehaviour extends Partial<Delays> {
  /** What happens in cases where nobody knows; without an answer the fake throws. See {@link openQuestions}. */
  readonly answers?: Answers | undefined;
}

/** A platform that takes no time. */
export const prompt: Delays = {
  adReviewHours: 0,
  postReviewHours: 0,
  listLagMinutes: 0,
  statusLagMinutes: 0,
};

/** The present behaviour with what is given changed; throws if a name or a value is not one of those allowed. */
export function behaviourOf({ answers, delays }: Pick<World, 'answers' | 'delays'>, given: FakeBehaviour) {
  assertObject('behaviour', given);
  const { answers: more = {}, ...slow } = given;
  assertAnswers(more);
  for (const [name, value] of Object.entries(slow)) {
    assertWord('the name of a delay', name, Object.keys(prompt));
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be a number from 0`);
  }
  return { answers: { ...answers, ...more }, delays: { ...delays, ...slow } };
}

function assertAnswers(answers: Answers): void {
  assertObject('answers', answers);
  for (const [name, answer] of Object.entries(answers)) {
    assertWord('the name of an answer', name, Object.keys(openQuestions));
    if (answer !== undefined)
      assertWord(`answers.${name}`, answer, openQuestions[name as OpenQuestionName].answers);
  }
}
