import type { Eligibility, EligibilityCode, NextAction } from '../../vocabulary/eligibility';
import type { Finding, Severity } from '../../vocabulary/verdict';
import type { ActionMessages } from '../actionMessages';
import { describeAction } from '../describeAction';
import { describeIssue } from '../describeIssue';
import type { Audience, Description, Messages } from '../issueMessage';
import { readerOf } from '../reader';
import { wordFor } from '../wordFor';
import { describeActor } from './describeActor';
import type { VerdictWords } from './computedWords';
import { type DescribeComputedOptions, wordsFor } from './describeOptions';

/** Words of the findings, with those of the rest of an answer, as every language that ships brings them. */
export type LanguageOfAnswers = Messages & {
  readonly actions?: Partial<ActionMessages> | undefined;
  readonly computed?: VerdictWords | undefined;
};

/** What {@link describeEligibility} takes beside the verdict. */
export interface DescribeEligibilityOptions extends DescribeComputedOptions<VerdictWords> {
  /** The words of the findings, and those of everything else where the language brings them; English when absent. */
  readonly messages?: LanguageOfAnswers | undefined;
  /** The labels of the next step; those of `messages` when absent. */
  readonly actions?: Partial<ActionMessages> | undefined;
  /** What the question was about: the unverified findings to tell one by one. Absent: they are folded into a line. */
  readonly about?: readonly EligibilityCode[] | undefined;
}

/** One reason, in words. */
export interface DescribedFinding extends Description {
  readonly code: EligibilityCode;
  readonly severity: Severity;
  /** Who has to act: `The creator`, `You`. */
  readonly who: string;
}

/** The whole answer, in words. */
export interface EligibilityDescription {
  /** The answer in a sentence. */
  readonly headline: string;
  /** What stands in the way, what must be known, and what to know, in this order. */
  readonly reasons: readonly DescribedFinding[];
  /**
   * The one thing to do next: a label, who acts in the end, and by or from when. The label is for a button, except that
   * a creator cannot press what the advertiser or TikTok has to do: `isForReader` says so.
   */
  readonly nextStep?: {
    readonly label: string;
    readonly who: string;
    readonly when?: string;
    readonly isForReader: boolean;
  };
  /** What only TikTok can tell: one line, and those that the question was about. */
  readonly onlyTikTokKnows?: { readonly summary: string; readonly findings: readonly DescribedFinding[] };
}

/**
 * Puts the answer of `checkSparkEligibility` in words: a headline, every reason with who can mend it, the next step,
 * and what only TikTok can tell.
 *
 * Findings that nobody asked TikTok about stand on every listed post. They are one line, unless `about` names them.
 *
 * @param eligibility - What `checkSparkEligibility` found.
 * @param options - Whom to speak to, the time zone of dates, what the question was about, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const post = { id: '7440000000000000001', state: 'published', visibility: 'public' } as const;
 * const answer = describeEligibility(checkSparkEligibility(post, { now, owner: 'creator', access: 'code' }));
 * answer.headline; // => 'This post cannot run as a Spark Ad.'
 * answer.reasons[0]?.text; // => 'There is no authorization code for this post yet.'
 * answer.nextStep; // => { label: 'Get a code', who: 'The creator', isForReader: true }
 * ```
 */
export function describeEligibility(
  eligibility: Eligibility & { readonly stopsAt?: Date | undefined },
  options: DescribeEligibilityOptions = {},
): EligibilityDescription {
  const told = toldIn(options);
  const { words, say } = wordsFor(told);
  const { status, blockers, unknowns, warnings, unverified, nextAction, stopsAt } = eligibility;
  const { about = [] } = options;
  const inWords = (finding: Finding<EligibilityCode>): DescribedFinding => ({
    ...describeIssue(finding, told),
    code: finding.code,
    severity: finding.severity,
    who: describeActor(finding.actor, told),
  });
  return {
    headline:
      status === 'eligible' && stopsAt
        ? words.runsUntil({ end: say.day(stopsAt) }, say)
        : wordFor(words.headlines, status),
    reasons: [...blockers, ...unknowns, ...warnings].map(inWords),
    ...(nextAction && { nextStep: nextStepOf(nextAction, told) }),
    ...(unverified.length > 0 && {
      onlyTikTokKnows: {
        summary: words.unverified({ topics: unverified.map(({ code }) => wordFor(words.topics, code)) }, say),
        findings: unverified.filter(({ code }) => about.includes(code)).map(inWords),
      },
    }),
  };
}

/** The reader, and the words for them: those that were given, then those that the language brings. */
function toldIn(options: DescribeEligibilityOptions): Told {
  const { reader, messages } = readerOf(options);
  const { words = messages?.computed, actions = messages?.actions } = options;
  return { ...reader, messages, words, actions };
}

type Told = Omit<DescribeEligibilityOptions, 'about'> & { readonly audience: Audience };

function nextStepOf(
  { actor, action, by }: NextAction,
  told: Told,
): NonNullable<EligibilityDescription['nextStep']> {
  const { words, say } = wordsFor(told);
  const { audience, actions } = told;
  const isForReader = audience === 'advertiser' ? actor !== 'platform' : actor === 'creator';
  return {
    label: describeAction(action, { audience: isForReader ? audience : 'advertiser', messages: actions }),
    who: describeActor(actor, told),
    ...(by && { when: (action === 'wait_for_start' ? words.from : words.by)(say.day(by)) }),
    isForReader,
  };
}
