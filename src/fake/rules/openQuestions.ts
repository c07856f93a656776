import type { FactId } from '../../facts/allFacts';
import { frozen } from '../../shared/frozen';

/** Something about the platform that nobody has published. */
export interface OpenQuestion<
  Answers extends readonly [string, string, ...string[]] = readonly [string, string, ...string[]],
> {
  /** What happens, as the end of the sentence “Nobody knows what TikTok does when …”. */
  readonly when: string;
  readonly factId: FactId;
  /** The possible answers, harshest first. */
  readonly answers: Answers;
}

// Its type keeps the answers but not the texts, which would bloat the declarations.
const question = <const Answers extends readonly [string, string, ...string[]]>(
  asked: OpenQuestion<Answers>,
): OpenQuestion<Answers> => asked;

const refusedOrNot = ['refused', 'accepted'] as const;
const stopOrGoOn = ['stop', 'continue'] as const;

/**
 * What nobody has published about the platform. The fake does not guess: if a request or an act depends on one of
 * these, it throws, unless the test gave an answer.
 *
 * @example
 * ```ts
 * openQuestions.codeReuse.when; // => 'a code is applied that another ad account has applied'
 * openQuestions.codeReuse.answers; // => ['refused', 'accepted']
 * ```
 *
 * @see {@link createFakeTikTok} for where answers go
 */
export const openQuestions = /* @__PURE__ */ (() =>
  frozen({
    codeReuse: question({
      when: 'a code is applied that another ad account has applied',
      factId: 'code-reuse',
      answers: refusedOrNot,
    }),
    applyAgain: question({
      when: 'a code is applied a second time in one ad account',
      factId: 'api-authorize-again',
      answers: refusedOrNot,
    }),
    applyInReview: question({
      when: 'a code is applied while its post is under review',
      factId: 'code-in-review',
      answers: refusedOrNot,
    }),
    infoBeforeApplying: question({
      when: 'tt_video/info is asked about a code that the ad account has not applied',
      factId: 'api-info-before-authorize',
      answers: refusedOrNot,
    }),
    identities: question({
      when: 'a second code of one creator is applied: whether it gets an identity of its own',
      factId: 'several-bindings',
      answers: ['per_code', 'per_creator'],
    }),
    statusOfDeletedCode: question({
      when: 'the list names the status of a code that was deleted',
      factId: 'ad-auth-status',
      answers: ['UNAUTHORIZED', 'EXPIRED'],
    }),
    extendExpired: question({
      when: 'an expired code is extended',
      factId: 'extension-after-expiry',
      answers: ['refused', 'from_old_end', 'from_now'],
    }),
    extendDeleted: question({
      when: 'an authorisation is extended whose code was deleted',
      factId: 'extension-after-deletion',
      answers: ['refused', 'new_code'],
    }),
    turnOnAgain: question({
      when: 'ad authorisation is turned on for a post that has a code',
      factId: 'api-creator-side',
      answers: ['new_code', 'keeps_code'],
    }),
    idleAdsHoldCode: question({
      when: 'a code or post is taken away whose ads are all stopped, and not deleted',
      factId: 'deletion-refused-in-use',
      answers: refusedOrNot,
    }),
    adsOfDeletedCode: question({
      when: 'an ad is to go on whose code was deleted',
      factId: 'deletion-refused-in-use',
      answers: stopOrGoOn,
    }),
    adsOfReleasedPost: question({
      when: 'an ad is to go on whose post was released from the ad account',
      factId: 'unbind-releases-post',
      answers: stopOrGoOn,
    }),
    adsOfRemovedPost: question({
      when: 'an ad is to go on whose post was taken down',
      factId: 'post-removed',
      answers: stopOrGoOn,
    }),
    adsOfEndedSource: question({
      when: 'an ad is to go on of whose source the authorisation has ended',
      factId: 'relation-source-ends',
      answers: stopOrGoOn,
    }),
    adsOfWithdrawnGrant: question({
      when: 'an ad is to go on whose account is no longer granted',
      factId: 'authorisation-lost-status',
      answers: stopOrGoOn,
    }),
    newAdsOfReleasedPost: question({
      when: 'an ad is made of a post that was released from the ad account',
      factId: 'unbind-releases-post',
      answers: refusedOrNot,
    }),
    newAdsOfUnlinkedAccount: question({
      when: 'an ad is made under an account that was unlinked',
      factId: 'unlinked-account-runs-on',
      answers: refusedOrNot,
    }),
    newAdsOfWithdrawnGrant: question({
      when: 'an ad is made under an account that is no longer granted',
      factId: 'authorisation-lost-status',
      answers: refusedOrNot,
    }),
    grantedPersonalAccount: question({
      when: 'an ad runs under a granted account that is no business account',
      factId: 'identity-business-account',
      answers: refusedOrNot,
    }),
    customIdentityInJanuary2026: question({
      when: 'an older ad account makes an ad under a custom identity in January 2026',
      factId: 'setup-custom-identity-closed',
      answers: refusedOrNot,
    }),
    brandConsideration: question({
      when: 'a Spark Ad is made for brand consideration',
      factId: 'setup-brand-consideration',
      answers: refusedOrNot,
    }),
    pushEdits: question({
      when: 'an ad is changed that published a post',
      factId: 'setup-push-edits',
      answers: refusedOrNot,
    }),
    quotaUsedUp: question({
      when: 'an ad is made under an account whose quota is used up',
      factId: 'ad-quota',
      answers: refusedOrNot,
    }),
  } as const))();

/** The name of an open question. */
export type OpenQuestionName = keyof typeof openQuestions;

/** A test's answers to open questions. */
export type Answers = {
  readonly [Name in OpenQuestionName]?: (typeof openQuestions)[Name]['answers'][number] | undefined;
};

/** A test's answers to all open questions. */
export type AllAnswers = { readonly [Name in OpenQuestionName]-?: NonNullable<Answers[Name]> };
