import type { Eligibility } from './eligibility';
import type { CandidateIssueParams } from './issues/candidates';
import type { OpenEnum } from './openEnum';
import type { Post, PostKind } from './post';
import type { Finding, Issue } from './verdict';

/** What viewers can do with a post, as counts. */
export const engagementMetrics = /* @__PURE__ */ Object.freeze([
  'likes',
  'comments',
  'shares',
  'saves',
  'follows',
] as const);
/** One thing that viewers can do with a post. */
export type EngagementMetric = (typeof engagementMetrics)[number];

/** How much of a post viewers watch, each a share between 0 and 1. */
export const watchMetrics = /* @__PURE__ */ Object.freeze([
  'twoSecondRate',
  'sixSecondRate',
  'completionRate',
  'watchedShare',
] as const);
/**
 * `twoSecondRate`, `sixSecondRate`: the share of views that lasted that long. `completionRate`: the share that reached
 * the end. `watchedShare`: the average watch time as a share of the video's length, at most 1.
 */
export type WatchMetric = (typeof watchMetrics)[number];

/** Every rate by which posts are compared. */
export type RateMetric = EngagementMetric | WatchMetric;

/** The numbers of one post. An absent one is not known; it is not zero. */
export interface PostMetrics {
  readonly views?: number | undefined;
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  readonly shares?: number | undefined;
  readonly saves?: number | undefined;
  /** Follows gained through this post. */
  readonly follows?: number | undefined;
  /** The share of views that lasted two seconds, 0 to 1. */
  readonly twoSecondRate?: number | undefined;
  /** The share of views that lasted six seconds, 0 to 1. */
  readonly sixSecondRate?: number | undefined;
  /** The share of views that reached the end, 0 to 1. */
  readonly completionRate?: number | undefined;
  /** Seconds watched per view; only used if the post's `video.durationSeconds` is known. */
  readonly averageWatchSeconds?: number | undefined;
}

/** The four things that make up a concept. */
export const conceptParts = /* @__PURE__ */ Object.freeze([
  'persona',
  'angle',
  'offer',
  'creativeFormat',
] as const);
/** One of the four things that make up a concept. */
export type ConceptPart = (typeof conceptParts)[number];

/** Common creative formats; any other word works too. */
export const creativeFormats = /* @__PURE__ */ Object.freeze([
  'testimonial',
  'demo',
  'unboxing',
  'tutorial',
  'before_after',
  'founder_story',
  'trend',
] as const);
/** How a post tells its story. */
export type CreativeFormat = (typeof creativeFormats)[number];

/** The idea behind a post, in free text: who it speaks to, from what angle, with what offer, in what format. */
export interface Concept {
  readonly persona?: string | undefined;
  readonly angle?: string | undefined;
  readonly offer?: string | undefined;
  readonly creativeFormat?: OpenEnum<CreativeFormat> | undefined;
}

/** A post with its numbers. */
export interface MeasuredPost extends Post {
  /** Everything the post has earned, including through paid reach. */
  readonly metrics?: PostMetrics | undefined;
  /** The part of `metrics` that came through paid reach. */
  readonly paid?: PostMetrics | undefined;
  /** Whether it ever had paid reach. */
  readonly ranAsSparkAd?: boolean | undefined;
  readonly concept?: Concept | undefined;
}

/** What a rate is expected to be before a post's own numbers are known. */
export interface RatePrior {
  /** The mean rate. For engagement: weighted actions per view. */
  readonly rate: number;
  /** How many views this expectation weighs as much as. */
  readonly views: number;
  /** The rate that half of the posts truly exceed; if absent, it follows from `rate` and `views`. */
  readonly median?: number | undefined;
}

/** What engagement is expected to be, and what it consists of. */
export interface EngagementPrior extends RatePrior {
  /** How often each action is expected per view: it tells how much a missing metric hides. */
  readonly mix?: Readonly<Partial<Record<EngagementMetric, number>>> | undefined;
}

/** What is expected of engagement and of single rates. */
export type RatePriors = Readonly<
  Partial<Record<RateMetric, RatePrior | undefined>> & { engagement?: EngagementPrior | undefined }
>;

/** What is expected of posts in general, and of single kinds of post. */
export type CandidatePriors = RatePriors & {
  readonly byKind?: Readonly<Partial<Record<PostKind, RatePriors | undefined>>> | undefined;
};

/** Where an expectation comes from. */
export const baselineSources = /* @__PURE__ */ Object.freeze(['account', 'default', 'given'] as const);
/** `account`: fitted to its posts. `default`: the account has too few posts. `given`: by the caller. */
export type BaselineSource = (typeof baselineSources)[number];

/** What posts of this account are compared with and pulled towards; it can be passed back as `prior`. */
export interface Baseline extends RatePrior {
  /** The account's median: half of its posts are expected to truly exceed it. */
  readonly median: number;
  readonly from: BaselineSource;
  /** How many posts it is based on. */
  readonly posts: number;
}

/** What engagement is compared with. */
export interface EngagementBaseline extends Baseline, Pick<EngagementPrior, 'mix'> {}

/** The baseline of engagement, and of every rate that at least one post has. */
export type RateBaselines = Readonly<
  Partial<Record<RateMetric, Baseline>> & { engagement: EngagementBaseline }
>;

/** The baselines of all posts together, and of each kind that has enough posts for its own. */
export type CandidateBaselines = RateBaselines & {
  readonly byKind?: Readonly<Partial<Record<PostKind, RateBaselines>>> | undefined;
};

/** An estimate of one true rate of one post. */
export interface RateEstimate {
  /** The raw rate without paid reach; absent if nothing was counted. */
  readonly observed?: number | undefined;
  /** The expected true rate: the raw rate, pulled towards the account's baseline. */
  readonly rate: number;
  /** The true rate is at least this with 95 % probability. */
  readonly low: number;
  /** The true rate is at most this with 95 % probability. */
  readonly high: number;
  /** How far `rate` is above the median it is compared with, as a share of the median: 0.5 is half as much again. */
  readonly lift: number;
  /** The probability that the true rate is above that median. */
  readonly aboveBaseline: number;
}

/** An estimate of one watch rate, and which rate that is. */
export interface WatchSignal extends RateEstimate {
  readonly metric: WatchMetric;
}

/** How much a post's own numbers tell, strongest first. */
export const evidenceLevels = /* @__PURE__ */ Object.freeze(['strong', 'fair', 'thin'] as const);
/** `strong`: act on it. `fair`: it counts. `thin`: too little evidence, or numbers that cannot be trusted. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** The three answers to a yes-or-no question. */
export const answerWords = /* @__PURE__ */ Object.freeze(['yes', 'unknown', 'no'] as const);
/** The answer to a yes-or-no question, which nobody may know. */
export type Answer = (typeof answerWords)[number];

/** The result of `checkConcept`. */
export interface ConceptCheck {
  readonly named: readonly ConceptPart[];
  readonly missing: readonly ConceptPart[];
  /** Ids of the other posts with the same concept, in order. */
  readonly sharedWith: readonly string[];
  /** Whether another post has tried it; `unknown` if this concept or those of the other posts name too little to tell. */
  readonly tested: Answer;
  readonly issues: readonly Issue<'concept_incomplete'>[];
}

/** What a ranking says about the concept of one post. `concepts` lists the posts that share it. */
export interface ConceptRecord extends Omit<ConceptCheck, 'sharedWith'> {
  /** How many other posts have the same concept. */
  readonly others: number;
  /** How many of them have a verdict: their evidence is more than thin. */
  readonly judged: number;
  /** How many of those are worth spend. */
  readonly worthy: number;
  /** Whether at least half of the other posts with a verdict are worth spend. */
  readonly proven: Answer;
}

/** A concept that posts of a ranking share. */
export interface SharedConcept {
  /** In the words of its first post. */
  readonly concept: Concept;
  /** Ids of its posts, in order. */
  readonly postIds: readonly string[];
  /** How many of its posts have a verdict: their evidence is more than thin. */
  readonly judged: number;
  /** How many of those are worth spend. */
  readonly worthy: number;
}

/** Why a candidate is ranked where it is; `describeIssue` puts it in words. */
export type CandidateReason = Issue<keyof CandidateIssueParams>;

/** A post and what its numbers say. */
export interface Candidate<P extends MeasuredPost = MeasuredPost> {
  /** The post as given. */
  readonly post: P;
  /**
   * Whether it is worth spend. `yes`: clearly above the median it is compared with, and nothing speaks against it. `no`:
   * clearly below. `unknown`: neither, or the evidence is thin, the opening loses viewers, or the whole account is weak.
   */
  readonly worth: Answer;
  /** The engagement rate that it reaches with odds of two to one; with thin evidence, the baseline weighs as much as `minViews`. */
  readonly cautiousRate: number;
  /**
   * What the ranking is sorted by: how far `cautiousRate` is above the median that the post is compared with, as a
   * share of the median. At most 0 if the opening clearly loses well over half of the usual viewers.
   */
  readonly cautiousLift: number;
  readonly evidence: EvidenceLevel;
  /** Organic views; absent if not known. */
  readonly views?: number | undefined;
  /** Days of 24 hours since it was published; absent if not known. */
  readonly ageDays?: number | undefined;
  /** Weighted actions per view: what viewers do. */
  readonly engagement: RateEstimate;
  /** Whether viewers stay at all: the two-second rate, or else the six-second rate. It does not affect the ranking. */
  readonly hook?: WatchSignal | undefined;
  /** Whether they keep watching: the completion rate, or else the watched share. It depends on length and does not affect the ranking. */
  readonly hold?: WatchSignal | undefined;
  /** Each known rate separately. */
  readonly rates: Readonly<Partial<Record<RateMetric, RateEstimate>>>;
  readonly concept?: ConceptRecord | undefined;
  readonly eligibility: Eligibility;
  /** The verdict first, then what holds it back, then further remarks. */
  readonly reasons: readonly CandidateReason[];
}

/** A candidate with its rank. */
export interface RankedCandidate<P extends MeasuredPost = MeasuredPost> extends Candidate<P> {
  /** 1 for the first. */
  readonly rank: number;
}

/** A candidate that cannot run, and why. */
export interface BlockedCandidate<P extends MeasuredPost = MeasuredPost> extends Candidate<P> {
  readonly blockers: readonly Finding[];
}

/** The result of `rankSparkCandidates`. */
export interface CandidateRanking<P extends MeasuredPost = MeasuredPost> {
  /** Posts that can run, or may be able to; most deserving first. */
  readonly ranked: readonly RankedCandidate<P>[];
  /** Posts that cannot run, most deserving first: worth fixing. */
  readonly ineligible: readonly BlockedCandidate<P>[];
  readonly baselines: CandidateBaselines;
  /** Concepts that name all four parts, those with most posts first. */
  readonly concepts: readonly SharedConcept[];
  /** Remarks on the comparison as a whole. */
  readonly notes: readonly CandidateReason[];
}
