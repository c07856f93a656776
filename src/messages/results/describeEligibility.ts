import { lookUp } from '../../shared/lookUp';
import { ownRemedies } from '../en/ownRemedies';
import { assertRows } from '../../shared/assertions';
import type { Eligibility, EligibilityCode, NextAction } from '../../vocabulary/eligibility';
import type { Finding, Severity } from '../../vocabulary/verdict';
import type { ActionMessages } from '../actionMessages';
import { asksDuetKind } from '../asksDuetKind';
import { describeAction } from '../describeAction';
import { describeIssue } from '../describeIssue';
import type { Audience, Description, Messages } from '../issueMessage';
import { readerOf } from '../reader';
import { wordFor } from '../wordFor';
import { describeActor } from './describeActor';
import type { HeadlineWarning, VerdictWords } from './resultWords';
import { sentences } from '../asks/layout';
import type { Say } from '../say/say';
import { type EndCertainty, endCertainty } from './endCertainty';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { deadlineInWords, untilInWords } from './endInWords';
import { tell } from '../tell';

/** The words for findings and for the rest of an answer, as every language of this package has them. */
export type LanguageOfAnswers = Messages & {
  readonly actions?: Partial<ActionMessages> | undefined;
  readonly results?: VerdictWords | undefined;
};

/** The result of `checkSparkEligibility`, whose instant may be missing. */
export type EligibilityToSay = Omit<Eligibility, 'checkedAt'> & { readonly checkedAt?: Date | undefined };

/** Options of {@link describeEligibility}. */
export interface DescribeEligibilityOptions extends DescribeResultOptions<VerdictWords> {
  /** The words for findings, and for everything else if the language has them; English if absent. */
  readonly messages?: LanguageOfAnswers | undefined;
  /** The labels of the next step; if absent, those of `messages`. */
  readonly actions?: Partial<ActionMessages> | undefined;
  /** The unverified findings to spell out; the others are summed up in one line. */
  readonly about?: readonly EligibilityCode[] | undefined;
}

/** One reason, in words. */
export interface DescribedFinding extends Description {
  readonly code: EligibilityCode;
  readonly severity: Severity;
  /** Who can fix it: `The creator`, `You`. */
  readonly who: string;
}

/** The whole answer, in words. */
export interface EligibilityDescription {
  /** The answer in a sentence. */
  readonly headline: string;
  /** Blockers, then unknowns, then warnings. */
  readonly reasons: readonly DescribedFinding[];
  /**
   * The one thing to do next: a label, who does what it says, and by or from when. The label is for a button, but only if
   * `isForReader`: a creator cannot press what the advertiser or TikTok has to do.
   */
  readonly nextStep?: {
    readonly label: string;
    readonly who: string;
    readonly when?: string;
    readonly isForReader: boolean;
  };
  /** What nobody has checked yet: one line, and the findings listed in `about`. */
  readonly unverified?: { readonly summary: string; readonly findings: readonly DescribedFinding[] };
}

/**
 * Puts the answer of `checkSparkEligibility` in words: a headline, every reason with who can fix it, the next step, and
 * what nobody has checked yet.
 *
 * The headline does not promise what a reason denies. Nearly every post has things that nobody has checked: they are one
 * line, unless `about` lists them.
 *
 * @param eligibility - The result of `checkSparkEligibility`.
 * @param options - The audience, the time zone of dates, what to spell out, and another language.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const post = { id: '7440000000000000001', state: 'published', visibility: 'public' } as const;
 * const answer = describeEligibility(checkSparkEligibility(post, { now, owner: 'creator', access: 'code' }));
 * answer.headline; // => 'This post cannot run as a Spark Ad yet.'
 * answer.reasons[0]?.text; // => 'There is no authorization code for this post yet.'
 * answer.nextStep; // => { label: 'Get a code', who: 'You', isForReader: true }
 * ```
 */
export function describeEligibility(
  eligibility: EligibilityToSay,
  options: DescribeEligibilityOptions = {},
): EligibilityDescription {
  return tell('eligibility', () => {
    const told = toldIn(options);
    const { words, say } = wordsFor(told);
    const { blockers, unknowns, warnings, unverified, nextAction, checkedAt } = eligibility;
    assertRows('eligibility.blockers', blockers);
    assertRows('eligibility.unknowns', unknowns);
    assertRows('eligibility.warnings', warnings);
    assertRows('eligibility.unverified', unverified);
    const about = options?.about ?? [];
    const inWords = (findings: readonly Finding<EligibilityCode>[], list: string) =>
      findings.map((finding, index) =>
        tell(`eligibility.${list}[${index}]`, () => describeFinding(finding, told)),
      );
    return {
      headline: headlineOf(eligibility, told),
      reasons: [
        ...inWords(blockers, 'blockers'),
        ...inWords(unknowns, 'unknowns'),
        ...inWords(warnings, 'warnings'),
      ],
      ...(nextAction && { nextStep: nextStepOf(nextAction, checkedAt, told) }),
      ...(unverified.length > 0 && {
        unverified: {
          summary: words.unverified(
            { topics: unverified.map((one) => wordFor(words.topics, topicOf(one))) },
            say,
          ),
          findings: inWords(
            unverified.filter(({ code }) => about.includes(code)),
            'unverified',
          ),
        },
      }),
    };
  });
}

/** What time, TikTok, or a code that is still to come resolves. */
const notYet: readonly EligibilityCode[] = [
  'post_in_review',
  'authorisation_missing',
  'authorisation_other_post',
  'authorisation_expired',
  'authorisation_unanswered',
  'authorisation_pending',
  'authorisation_not_applied',
  'authorisation_not_started',
];

/** What a creator can do something about, although it is the advertiser's to fix. */
const creatorCanHelp: readonly EligibilityCode[] = [
  'post_deleted',
  'post_removed',
  'post_is_story',
  'post_is_live',
  'post_kind_unknown',
  'post_status_unknown',
  'post_visibility_unknown',
  'post_is_chain',
  'post_duets_photo',
  'post_mentions_many',
  'authorisation_unknown',
  'authorisation_perhaps_over',
  'authorisation_end_unknown',
  'authorisation_end_upper_bound',
  'authorisation_end_unconfirmed',
  'authorisation_granted_less',
];

/** The end can come any day, or has: no day is early enough. */
const anyDay: readonly EligibilityCode[] = [
  'authorisation_perhaps_over',
  'authorisation_end_upper_bound',
  'authorisation_end_unconfirmed',
  'source_authorisation_end_upper_bound',
];

/** The gravest first. */
const headlineWarnings: readonly HeadlineWarning[] = [
  'flight_over',
  'quota_exhausted',
  'music_not_cleared_for_all',
  'music_status_unknown',
  'anchor_rejected',
  'anchor_regions_exclude_some',
  'anchor_regions_limit',
  'post_exposed',
];

function describeFinding(finding: Finding<EligibilityCode>, told: Told): DescribedFinding {
  const { code, severity, actor } = finding;
  // Only the advertiser's own posts leave to them what the owner has to do.
  const isOwn = actor === 'advertiser' && told.audience === 'advertiser' && !told.messages?.[code];
  const remedy = isOwn ? lookUp(ownRemedies, code) : undefined;
  return {
    ...describeIssue(finding, told),
    ...(remedy && { remedy }),
    code,
    severity,
    who: whoActs(finding, told),
  };
}

/** Who has to act. A creator is told what to do about these, although the advertiser can fix them as well. */
function whoActs({ code, actor }: Pick<Finding<EligibilityCode>, 'code' | 'actor'>, told: Told): string {
  const isCreators = told.audience === 'creator' && creatorCanHelp.includes(code);
  return describeActor(isCreators ? 'creator' : actor, told);
}

function headlineOf(eligibility: EligibilityToSay, told: Told): string {
  const { words, say } = wordsFor(told);
  const { status, blockers, warnings } = eligibility;
  const warned = headlineWarnings.find((code) => warnings.some((warning) => warning.code === code));
  const stop = stopInWords(eligibility, say);
  if (status === 'eligible') {
    const { runsUntil, endsThen } = eligibility.stopsAtIsSource
      ? { runsUntil: words.runsUntilSource, endsThen: words.sourceEndsThen }
      : words;
    if (warned) return sentences(words.runsBut[warned], ...(stop ? [endsThen(stop, say)] : []));
    if (stop) return runsUntil(stop, say);
  }
  // An ad whose dates are over has nothing to wait for.
  const canStill =
    status === 'ineligible' &&
    warned !== 'flight_over' &&
    blockers.every(({ code }) => notYet.includes(code));
  return canStill ? words.notYet : wordFor(words.headlines, status);
}

function stopInWords(
  {
    stopsAt: endsAt,
    stopsAtIsUpperBound: endIsUpperBound,
    stopsAtIsLowerBound: endIsLowerBound,
    stopsAtIsUnconfirmed: endIsUnconfirmed,
    checkedAt,
  }: EligibilityToSay,
  say: Say,
): { readonly end: string; readonly certainty: EndCertainty } | undefined {
  if (endsAt === undefined) return undefined;
  const certainty = endCertainty({ endIsUpperBound, endIsLowerBound, endIsUnconfirmed });
  return { end: untilInWords({ endsAt, certainty, msLeft: msBetween(checkedAt, endsAt) }, say), certainty };
}

/** A known duet is not among what has to be looked for. */
function topicOf({ code, params }: Finding<EligibilityCode>): keyof VerdictWords['topics'] | EligibilityCode {
  return code === 'relations_unverified' && asksDuetKind(params ?? {}) ? 'duet_of_photo' : code;
}

function msBetween(from: Date | undefined, to: Date): number | undefined {
  return from && new Date(to).getTime() - new Date(from).getTime();
}

/** The reader, and the words for them: those that were given, then those that the language brings. */
function toldIn(options: DescribeEligibilityOptions): Told {
  const { reader, messages } = readerOf(options);
  const { words = messages?.results, actions = messages?.actions } = options;
  return { ...reader, messages, words, actions };
}

type Told = Omit<DescribeEligibilityOptions, 'about'> & { readonly audience: Audience };

function nextStepOf(
  { actor, action, code, by }: NextAction,
  checkedAt: Date | undefined,
  told: Told,
): NonNullable<EligibilityDescription['nextStep']> {
  const { words, say } = wordsFor(told);
  const { audience, actions } = told;
  const isForReader =
    audience === 'advertiser' ? actor !== 'platform' : actor === 'creator' || creatorCanHelp.includes(code);
  return {
    label: describeAction(action, { audience: isForReader ? audience : 'advertiser', messages: actions }),
    // The label says what the reader does, who may have to ask others for it.
    who: describeActor(isForReader ? audience : actor, told),
    ...(!by && anyDay.includes(code) && { when: words.soon }),
    ...(by && {
      when:
        action === 'wait_for_start'
          ? words.until(say.day(by))
          : words.before(deadlineInWords(by, msBetween(checkedAt, by), say)),
    }),
    isForReader,
  };
}
