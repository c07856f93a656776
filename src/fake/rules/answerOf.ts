import type { World } from '../state/world';
import { type AllAnswers, type OpenQuestionName, openQuestions } from './openQuestions';
import { refuse } from './refuse';
import type { RefusalName } from './refusals';

/** The test's answer to an open question; throws if it gave none. */
export function answerOf<Name extends OpenQuestionName>({ answers }: World, name: Name): AllAnswers[Name] {
  const answer = answers[name];
  if (answer !== undefined) return answer as AllAnswers[Name];
  const { when, factId, answers: possible } = openQuestions[name];
  throw new Error(
    `Nobody knows what TikTok does when ${when} (fact ${factId}). ` +
      `Tell the fake: answers: { ${name}: ${possible.map((one) => `'${one}'`).join(' | ')} }`,
  );
}

/** Refuses if that is the test's answer to an open question. */
export function refuseIfToldTo(world: World, name: OpenQuestionName, reason: RefusalName): void {
  if (answerOf(world, name) === 'refused') refuse(reason);
}
