import { type AllAnswers, type OpenQuestion, openQuestions } from './openQuestions';

/**
 * The answers that are hardest on your product, one for every open question: what may be refused is refused, what may
 * stop stops.
 *
 * A product that works with these and with {@link mildestAnswers} does not depend on what nobody knows.
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
 * The answers that are easiest on your product, one for every open question: nothing is refused, and ads keep running.
 *
 * @example
 * ```ts
 * mildestAnswers().codeReuse; // => 'accepted'
 * ```
 *
 * @see {@link harshestAnswers} for the opposite
 */
export function mildestAnswers(): AllAnswers {
  return answersBy(({ answers }) => answers[answers.length - 1] as string);
}

function answersBy(choose: (question: OpenQuestion) => string): AllAnswers {
  const chosen = Object.entries(openQuestions).map(([name, question]) => [name, choose(question)]);
  return Object.fromEntries(chosen) as AllAnswers;
}
