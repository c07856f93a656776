import { creativeSpecs } from '../../facts/tables/creativeSpecs';
import type { AdFormat } from '../../vocabulary/adFormat';
import type { PhotoCreative } from '../../vocabulary/creative';
import type { PhotoMedia } from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import {
  fileSizeRemarks,
  fileTypeRemarks,
  fits,
  measured,
  type Remark,
  sidesRemarks,
} from './creativeRemarks';

/** Holds a set of photos against the limits of a format. */
export function photoRemarks({ photos, hasMusic }: PhotoCreative, format: AdFormat): readonly Remark[] {
  return [
    ...countRemarks(photos.length, format),
    ...photos.flatMap((photo, index) => onePhotoRemarks(photo, format, ['photos', index])),
    ...measured(creativeSpecs.photo_music[format], hasMusic, ['hasMusic'], (_, has) =>
      has ? [] : [{ code: 'creative_music_missing', path: ['hasMusic'] }],
    ),
  ];
}

function countRemarks(count: number, format: AdFormat): readonly Remark[] {
  const path = ['photos'];
  return measured(creativeSpecs.photo_count[format], count, path, ({ min, max }, actual) => [
    ...(actual < min ? [{ code: 'creative_photos_missing', path, params: { min } } as const] : []),
    ...(actual > max ? [{ code: 'creative_too_many_photos', path, params: { actual, max } } as const] : []),
  ]);
}

function onePhotoRemarks(photo: PhotoMedia, format: AdFormat, path: IssuePath): readonly Remark[] {
  const { photo_size, photo_ratio, photo_file_size, photo_file_type } = creativeSpecs;
  return [
    ...sidesRemarks(photo_size[format], photo, path, ({ sizes: allowed }, width, height) => [
      ...(allowed.some((size) => fits(size, width, height))
        ? []
        : [{ code: 'creative_resolution_too_high', path, params: { width, height, allowed } } as const]),
      ...elongationRemarks(photo_ratio[format], width, height, path),
    ]),
    ...fileSizeRemarks(photo_file_size[format], photo.sizeBytes, [...path, 'sizeBytes']),
    ...fileTypeRemarks(photo_file_type[format], photo.format, [...path, 'format']),
  ];
}

function elongationRemarks(
  limit: (typeof creativeSpecs.photo_ratio)[AdFormat],
  width: number,
  height: number,
  path: IssuePath,
): readonly Remark[] {
  return measured(limit, Math.max(width, height), path, ({ max }, longSide) =>
    longSide > max * Math.min(width, height)
      ? [{ code: 'creative_too_elongated', path, params: { width, height, max } }]
      : [],
  );
}
