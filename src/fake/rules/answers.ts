import { type AllAnswers, type OpenQuestion, openQuestions } from './openQuestions';

/**
 * To every open question the answer that is hardest on your product: what may be refused is, what may stop does.
 *
 * A product that holds with these and with {@link mildestAnswers} does not depend on what nobody knows.
 *
 * @example
 * ```ts
 * harshestAnswers().codeReuse; // => 'refused'
 * createFakeTikTok({ now: new Date('2026-11-23T12:00:00Z'), answers: harshestAnswers() });
 * ```
 */
export function harshestAnswers(): AllAnswers {
  return answersBy(({ answers }) => answers[0]);
}

/**
 * To every open question the answer that is easiest on your product: nothing is refused, and ads go on.
 *
 * @example
 * ```ts
 * mildestAnswers().codeReuse; // => 'accepted'
 * ```
 *
 * @see {@link harshestAnswers} for the other side
 */
export function mildestAnswers(): AllAnswers {
  return answersBy(({ answers }) => answers[answers.length - 1] as string);
}

function answersBy(choose: (question: OpenQuestion) => string): AllAnswers {
  const chosen = Object.entries(openQuestions).map(([name, question]) => [name, choose(question)]);
  return Object.fromEntries(chosen) as AllAnswers;
}
