// A TikTok to test against, with a clock that you move: no network, nothing from outside.

export type { FakeBehaviour } from './fake/behaviour';
export { createFakeTikTok } from './fake/createFakeTikTok';
export type { Advance, FakeTikTok, FakeTikTokOptions } from './fake/fakeTikTok';

// What creators and advertisers do
export type { AccountAccess } from './fake/acts/giveAccess';
export type { AdGroupOptions, AdRef, FakeAdvertiser } from './fake/people/fakeAdvertiser';
export type { FakeCreator } from './fake/people/fakeCreator';
export type { PostRef } from './fake/people/postRef';
export type { PublishOptions } from './fake/acts/publishPost';

// Requests over the wire, and what can go wrong there
export type { FaultInWaiting, FaultName, HttpAnswer } from './fake/http/faults';
export type { HttpRequest } from './fake/http/readRequest';

// What it refuses, and what nobody knows
export { harshestAnswers, mildestAnswers } from './fake/rules/answers';
export {
  type AllAnswers,
  type Answers,
  type OpenQuestion,
  type OpenQuestionName,
  openQuestions,
} from './fake/rules/openQuestions';
export { type Refusal, type RefusalName, refusals } from './fake/rules/refusals';

// What it knows
export type * from './fake/state/records';
export type { Delays } from './fake/state/world';
