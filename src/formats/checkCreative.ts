import type { AdFormat } from '../vocabulary/adFormat';
import type { Creative } from '../vocabulary/creative';
import type { CreativeIssueParams } from '../vocabulary/issues/creative';
import type { IssuePath, Issues } from '../vocabulary/verdict';
import type { CreativeIssue, Remark } from './remarks/creativeRemarks';
import { photoRemarks } from './remarks/photoRemarks';
import { adTextRemarks, identityRemarks } from './remarks/textRemarks';
import { videoRemarks } from './remarks/videoRemarks';

/** The answer of {@link checkCreative}. */
export type CreativeVerdict = (
  | { readonly ok: true; readonly value: Creative }
  | { readonly ok: false; readonly issues: Issues<keyof CreativeIssueParams> }
) & {
  /** Where the format has a limit and the creative no measurement: nothing is said of these. */
  readonly unmeasured: readonly IssuePath[];
};

/**
 * Whether a measured video or set of photos, with its texts, meets the specification of an ad format.
 *
 * A Spark pull takes an existing post as it is, and no ad text. A Spark push and a non-Spark ad are uploads with
 * limits. All issues come at once, each with what was measured and what is allowed. `ok: true` means that nothing
 * measured breaks a limit; what was not measured is listed.
 *
 * @param creative - Lengths in seconds, sizes in bytes and pixels, bit rates in bits per second; file types as an extension
 * or a MIME type. A side may be one pixel off its ratio, since encoders round; least and largest sizes are exact.
 * @param format - How it is to run.
 * @throws RangeError when a measurement is negative or not a number.
 *
 * @example
 * ```ts
 * const video = { durationSeconds: 61, width: 1080, height: 1920, sizeBytes: 9_000_000, bitRate: 1_200_000, format: 'mp4' };
 *
 * checkCreative({ kind: 'video', video, adText: 'New in: 新品' }, 'spark_push');
 * // => {
 * //   ok: false,
 * //   issues: [{ code: 'creative_too_long', path: ['video', 'durationSeconds'], params: { actual: 61, max: 60 } }],
 * //   unmeasured: [],
 * // }
 *
 * checkCreative({ kind: 'video', video }, 'spark_pull').ok; // => true
 * ```
 */
export function checkCreative(creative: Creative, format: AdFormat): CreativeVerdict {
  const remarks: readonly Remark[] = [
    ...(creative.kind === 'video' ? videoRemarks(creative.video, format) : photoRemarks(creative, format)),
    ...adTextRemarks(creative.adText, format),
    ...identityRemarks(creative, format),
  ];
  const unmeasured = remarks.flatMap((remark) => ('unmeasured' in remark ? [remark.unmeasured] : []));
  const [first, ...others] = remarks.filter((remark): remark is CreativeIssue => 'code' in remark);
  return first === undefined
    ? { ok: true, value: creative, unmeasured }
    : { ok: false, issues: [first, ...others], unmeasured };
}
