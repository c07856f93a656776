import type { AdFormat } from '../vocabulary/adFormat';
import type { ArticleAgreement } from '../vocabulary/fact';
import type {
  ConversionReasonName,
  FormatAction,
  FormatAspect,
  InteractiveArea,
  RecommendationReason,
} from '../vocabulary/formats';
import type { FormatValueTerm, FormatUnit } from '../vocabulary/formatValueTerms';

/** All words for the comparison of ad formats and for recommendations. */
export interface FormatTexts {
  readonly formats: Readonly<Record<AdFormat, string>>;
  readonly aspects: Readonly<Record<FormatAspect, string>>;
  readonly terms: Readonly<Record<FormatValueTerm, string>>;
  /** What to show if there is no value. */
  readonly kinds: Readonly<Record<'unrestricted' | 'not_applicable' | 'unknown', string>>;
  readonly yes: string;
  readonly no: string;
  /** An empty list. */
  readonly nothing: string;
  readonly areas: Readonly<Record<InteractiveArea, string>>;
  /** The cases that a value can depend on: an access or a placement. */
  readonly cases: Readonly<Record<string, string>>;
  /** An amount with its unit. */
  readonly amount: Readonly<Record<FormatUnit, (amount: number) => string>>;
  /** A size in pixels. */
  readonly size: (width: number, height: number) => string;
  /** From one amount to another, the second with its unit. */
  readonly between: (least: string, most: string) => string;
  /** At least this. */
  readonly atLeast: (least: string) => string;
  /** At most this. */
  readonly atMost: (most: string) => string;
  /** Less than this. */
  readonly lessThan: (bound: string) => string;
  readonly agreements: Readonly<Record<ArticleAgreement, string>>;
  readonly reasons: Readonly<Record<RecommendationReason, string>>;
  readonly conversionReasons: Readonly<Record<ConversionReasonName, string>>;
  readonly advice: Readonly<Record<FormatAction, string>>;
}
