/** How well a platform fact is attested, best first. */
export const confidences = /* @__PURE__ */ Object.freeze([
  'official',
  'official_relayed',
  'observed',
  'third_party',
  'inferred',
] as const);
/**
 * `official`: TikTok's own documentation. `official_relayed`: official text seen through a third party.
 * `observed`: somebody saw it against the live platform. `third_party`: a claim without observation.
 * `inferred`: follows from other facts.
 */
export type Confidence = (typeof confidences)[number];

/** How the founding article's statements compare with the platform's own material. */
export const articleAgreements = /* @__PURE__ */ Object.freeze([
  'confirmed',
  'refined',
  'outdated',
  'disputed',
  'unconfirmed',
] as const);
/** How a statement of the founding article compares with the platform's own material. */
export type ArticleAgreement = (typeof articleAgreements)[number];

/** Where a fact was read. */
export interface FactSource {
  readonly title: string;
  readonly publisher: 'tiktok' | 'third_party' | 'article' | 'inference';
  readonly url?: string | undefined;
}

/** One thing that the platform says or does, and how we know. */
export interface Fact {
  readonly id: string;
  /** The fact in one or two sentences of our own. */
  readonly statement: string;
  /** Keys of the table of sources, best first. */
  readonly sources: readonly string[];
  /** The confidence of the weakest source that the statement depends on. */
  readonly confidence: Confidence;
  /** The day it was last checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** First day on which it applies, UTC, `YYYY-MM-DD`. */
  readonly effectiveFrom?: string | undefined;
  /** First day on which it no longer applies, UTC, `YYYY-MM-DD`. */
  readonly effectiveUntil?: string | undefined;
  /** What the founding article says about it, in our own words. */
  readonly articleSays?: string | undefined;
  readonly agreement?: ArticleAgreement | undefined;
  /** If sources disagree: what the other side says, and which side the code takes. */
  readonly contradiction?: string | undefined;
}
