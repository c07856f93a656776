import type { PlainFormatValue } from '../../vocabulary/formats';
import type { SizeLimit } from '../../vocabulary/formatValueTerms';
import type { PhotoMedia } from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import type { NoLimit } from './creativeLimits';
import { type Limit, measured, type Remark } from './measured';

type Sides = Pick<PhotoMedia, 'width' | 'height'>;

/** Both sides of a picture, each reported if it is missing. */
export function sidesRemarks<Value extends PlainFormatValue>(
  limit: Value | NoLimit,
  { width, height }: Sides,
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
  media: Sides,
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
