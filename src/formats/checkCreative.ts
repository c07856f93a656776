import { assertObject, assertWord } from '../shared/assertions';
import { within } from '../shared/within';
import { type AdFormat, adFormats } from '../vocabulary/adFormat';
import type { Creative } from '../vocabulary/creative';
import type { CreativeIssueParams } from '../vocabulary/issues/creative';
import type { IssuePath, Issues } from '../vocabulary/verdict';
import { type CreativeLimits, type Specs, specsOf } from './remarks/creativeLimits';
import type { CreativeIssue, Remark } from './remarks/creativeRemarks';
import { photoRemarks } from './remarks/photoRemarks';
import { adTextRemarks, identityRemarks } from './remarks/textRemarks';
import { videoRemarks } from './remarks/videoRemarks';

/** What {@link checkCreative} takes beside the creative and the format. */
export interface CheckCreativeOptions {
  /** Replaces limits of ours where TikTok has moved first, such as `{ length: { max: 600 } }`. */
  readonly limits?: CreativeLimits | undefined;
}

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
 * @param options - `limits` of your own, by aspect; the others stay ours, and a format without a limit stays so.
 * @throws RangeError when `format` or the kind of the creative is not one of its words, or a measurement is of another
 *   type, negative or not finite. What is `null` is not measured.
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
 * checkCreative({ kind: 'video', video }, 'spark_push', { limits: { length: { max: 600 } } }).ok; // => true
 * ```
 */
export function checkCreative(
  creative: Creative,
  format: AdFormat,
  options: CheckCreativeOptions = {},
): CreativeVerdict {
  const { limits } = options ?? {};
  assertCreative(creative);
  assertWord('format', format, adFormats);
  const specs = specsOf(format, limits ?? {});
  const remarks = within(
    () => 'creative',
    (): readonly Remark[] => [
      ...mediaRemarks(creative, specs),
      ...adTextRemarks(creative.adText, specs),
      ...identityRemarks(creative, specs),
    ],
  );
  const unmeasured = remarks.flatMap((remark) => ('unmeasured' in remark ? [remark.unmeasured] : []));
  const [first, ...others] = remarks.filter((remark): remark is CreativeIssue => 'code' in remark);
  return first === undefined
    ? { ok: true, value: creative, unmeasured }
    : { ok: false, issues: [first, ...others], unmeasured };
}

function mediaRemarks(creative: Creative, specs: Specs): readonly Remark[] {
  return creative.kind === 'video' ? videoRemarks(creative.video, specs) : photoRemarks(creative, specs);
}

function assertCreative(creative: Creative): void {
  assertObject('creative', creative);
  assertWord('creative.kind', creative.kind, ['video', 'photo']);
  if (creative.kind === 'video') return assertObject('creative.video', creative.video);
  if (!Array.isArray(creative.photos)) throw new RangeError('creative.photos must be a list');
  for (const [index, photo] of creative.photos.entries()) assertObject(`creative.photos[${index}]`, photo);
}
