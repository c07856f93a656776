import type { FormatValueTerm, SizeLimit } from '../formatValueTerms';

/** What can be wrong with a measured creative or with the way an ad is to run, with the parameters of each issue: the actual value and what is allowed. */
export interface CreativeIssueParams {
  // Video, photos and avatar; the path says which.
  creative_ratio_not_allowed: { width: number; height: number; allowed: readonly FormatValueTerm[] };
  creative_resolution_too_low: { width: number; height: number; minWidth: number; minHeight: number };
  creative_resolution_too_high: { width: number; height: number; allowed: readonly SizeLimit[] };
  /** The long side over the short one. */
  creative_too_elongated: { width: number; height: number; max: number };
  /** Seconds. */
  creative_too_short: { actual: number; min: number };
  /** Seconds. */
  creative_too_long: { actual: number; max: number };
  /** Bytes; with `below`, `max` itself is too large. */
  creative_file_too_large: { actual: number; max: number; below: boolean };
  /** Bits per second. */
  creative_bit_rate_too_low: { actual: number; min: number };
  creative_file_type_not_allowed: { actual: string; allowed: readonly FormatValueTerm[] };
  creative_photos_missing: { min: number };
  creative_too_many_photos: { actual: number; max: number };
  creative_music_missing: undefined;
  // Ad text
  creative_text_not_allowed: undefined;
  creative_text_empty: undefined;
  /** Characters as readers see them; Chinese, Japanese and Korean ones count twice. */
  creative_text_too_long: { actual: number; max: number };
  creative_text_refused: { what: FormatValueTerm; found: readonly string[] };
  // Name of the ad or of a custom identity; the path says which.
  creative_name_not_allowed: undefined;
  creative_name_empty: undefined;
  /** Counted as ad text is. */
  creative_name_too_long: { actual: number; max: number };
  creative_name_refused: { found: readonly string[] };
  creative_avatar_not_allowed: undefined;
  // How an ad should run
  format_needs_post: undefined;
  format_loses_social_proof: undefined;
  format_starts_without_social_proof: undefined;
}
