import { lookUp } from '../../shared/lookUp';
import type { PlainFormatValue } from '../../vocabulary/formats';
import type { SizeLimit } from '../../vocabulary/formatValueTerms';
import type { CreativeIssueParams } from '../../vocabulary/issues/creative';
import type { PhotoMedia } from '../../vocabulary/post';
import type { Issue, IssuePath } from '../../vocabulary/verdict';
import { wordOf } from '../../shared/wordOf';
import { isNone } from './creativeLimits';

/** Something wrong with a creative. */
export type CreativeIssue = Issue<keyof CreativeIssueParams>;

/** The result of checking a creative against a limit: an issue, or a missing measurement. */
export type Remark = CreativeIssue | { readonly unmeasured: IssuePath };

type Limit<Kind extends PlainFormatValue['kind']> = Extract<PlainFormatValue, { kind: Kind }>;
type NoLimit = Limit<'unrestricted' | 'not_applicable' | 'unknown'>;
type Measured = Pick<PhotoMedia, 'width' | 'height'>;

/** Judges a measurement if there is a limit, and reports it if it is missing. */
export function measured<Value extends PlainFormatValue, Actual extends string | number | boolean>(
  limit: Value | NoLimit,
  actual: Actual | null | undefined,
  path: IssuePath,
  judge: (limit: Exclude<Value, NoLimit>, actual: Actual) => readonly Remark[],
): readonly Remark[] {
  if (isNone(limit)) return [];
  if (actual == null) return [{ unmeasured: path }];
  assertMeasurement(limit, actual, path);
  return judge(limit as Exclude<Value, NoLimit>, actual);
}

// Text in place of a number would pass every comparison, and would show up in an issue.
function assertMeasurement(limit: PlainFormatValue, actual: unknown, path: IssuePath): void {
  const name = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
  if (limit.kind === 'list' || (limit.kind === 'range' && limit.unit === 'characters')) {
    if (typeof actual !== 'string') throw new RangeError(`${name} must be text`);
  } else if (limit.kind === 'boolean') {
    if (typeof actual !== 'boolean') throw new RangeError(`${name} must be true or false`);
  } else if (!(typeof actual === 'number' && actual >= 0 && Number.isFinite(actual))) {
    throw new RangeError(`${name} must be a finite number, 0 or more`);
  }
}

/** Refuses a file larger than its limit. */
export function fileSizeRemarks(
  limit: Limit<'range'> | NoLimit,
  sizeBytes: number | null | undefined,
  path: IssuePath,
): readonly Remark[] {
  return measured(limit, sizeBytes, path, ({ max = Infinity, below = false }, actual) =>
    actual > max || (below && actual === max)
      ? [{ code: 'creative_file_too_large', path, params: { actual, max, below } }]
      : [],
  );
}

/** Refuses a type of file that is not listed. */
export function fileTypeRemarks(
  limit: Limit<'list'> | NoLimit,
  format: string | null | undefined,
  path: IssuePath,
): readonly Remark[] {
  return measured(limit, format, path, ({ terms: allowed }, actual) =>
    allowed.some((type) => type === extensionOf(actual))
      ? []
      : [{ code: 'creative_file_type_not_allowed', path, params: { actual: wordOf(actual), allowed } }],
  );
}

// The MIME types whose name is not the extension.
const extensions: Readonly<Record<string, string>> = { quicktime: 'mov', 'x-msvideo': 'avi', '3gpp': '3gp' };

/** The extension of `.MP4` or of `video/mp4`. */
function extensionOf(fileType: string): string {
  const name = fileType.toLowerCase().replace(/^(?:\.|video\/|image\/)/, '');
  return lookUp(extensions, name) ?? name;
}

/** Both sides of a picture, each reported if it is missing. */
export function sidesRemarks<Value extends PlainFormatValue>(
  limit: Value | NoLimit,
  { width, height }: Measured,
  path: IssuePath,
  judge: (limit: Exclude<Value, NoLimit>, width: number, height: number) => readonly Remark[],
): readonly Remark[] {
  const nothing = () => [];
  const missing = [
    ...measured(limit, width, [...path, 'width'], nothing),
    ...measured(limit, height, [...path, 'height'], nothing),
  ];
  if (width == null || height == null) return missing;
  return measured(limit, width, path, (sizes) => judge(sizes, width, height));
}

/** Refuses a ratio that is not listed, and a size below the minimum for its ratio. */
export function leastSizeRemarks(
  limit: Limit<'sizes'> | NoLimit,
  media: Measured,
  path: IssuePath,
): readonly Remark[] {
  return sidesRemarks(limit, media, path, ({ sizes }, width, height) => {
    const size = sizes.find(({ ratio }) => ratio !== undefined && hasRatio(ratio, width, height));
    if (size === undefined) {
      const allowed = sizes.flatMap(({ ratio }) => ratio ?? []);
      return [{ code: 'creative_ratio_not_allowed', path, params: { width, height, allowed } }];
    }
    const { minWidth = 0, minHeight = 0 } = size;
    return width < minWidth || height < minHeight
      ? [{ code: 'creative_resolution_too_low', path, params: { width, height, minWidth, minHeight } }]
      : [];
  });
}

// Encoders round a side to a whole pixel, so one pixel off still counts as the ratio. Minimum sizes are exact.
function hasRatio(ratio: string, width: number, height: number): boolean {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  return Math.abs(width * down - height * across) <= Math.max(across, down);
}

/** Whether a picture fits into a size. */
export function fits(
  { maxWidth = Infinity, maxHeight = Infinity }: SizeLimit,
  width: number,
  height: number,
) {
  return width <= maxWidth && height <= maxHeight;
}
