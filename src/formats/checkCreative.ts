import { assertObject, assertWord } from '../shared/assertions';
import { within } from '../shared/within';
import { type AdFormat, adFormats } from '../vocabulary/adFormat';
import type { Creative } from '../vocabulary/creative';
import type { CreativeIssueParams } from '../vocabulary/issues/creative';
import type { IssuePath, Issues } from '../vocabulary/verdict';
import { type CreativeLimits, type Specs, specsOf } from './remarks/creativeLimits';
import type { CreativeIssue, Remark } from './remarks/measured';
import { photoRemarks } from './remarks/photoRemarks';
import { adTextRemarks, identityRemarks } from './remarks/textRemarks';
import { videoRemarks } from './remarks/videoRemarks';

/** Options of {@link checkCreative}. */
export interface CheckCreativeOptions {
  /** Replaces our limits if TikTok has changed first, such as `{ length: { max: 600 } }`. */
  readonly limits?: CreativeLimits | undefined;
}

/** The result of {@link checkCreative}. */
export type CreativeVerdict = (
  | { readonly ok: true; readonly value: Creative }
  | { readonly ok: false; readonly issues: Issues<keyof CreativeIssueParams> }
) & {
  /** Paths where the format has a limit but the creative has no measurement; these are not judged. */
  readonly unmeasured: readonly IssuePath[];
};

/**
 * Checks whether a measured video or set of photos, with its texts, meets the specification of an ad format.
 *
 * A Spark pull runs an existing post as it is and takes no ad text. Spark push and non-Spark ads are uploads with
 * limits. All issues come at once, each with the measured value and what is allowed. `ok: true` means that no
 * measurement breaks a limit; `unmeasured` lists what is missing.
 *
 * @param creative - Lengths in seconds, sizes in bytes and pixels, bit rates in bits per second; file types as an extension
 * or a MIME type. A side may be one pixel off its ratio, since encoders round; least and largest sizes are exact.
 * @param format - How it is to run.
 * @param options - Your own `limits`, by aspect; the others stay ours, and a format without a limit stays without one.
 * @throws RangeError when `format` or the kind of the creative is unknown, or a measurement has the wrong type, is
 * negative or is not finite. `null` means not measured.
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
