import type { PhotoCreative } from '../../vocabulary/creative';
import type { PhotoMedia } from '../../vocabulary/post';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Specs } from './creativeLimits';
import { fileSizeRemarks, fileTypeRemarks } from './fileRemarks';
import { measured, type Remark } from './measured';
import { fits, sidesRemarks } from './sizeRemarks';

/** Checks a set of photos against its limits. */
export function photoRemarks({ photos, hasMusic }: PhotoCreative, specs: Specs): readonly Remark[] {
  return [
    ...countRemarks(photos.length, specs),
    ...photos.flatMap((photo, index) => onePhotoRemarks(photo, specs, ['photos', index])),
    ...measured(specs('photo_music'), hasMusic, ['hasMusic'], ({ value: needed }, has) =>
      has || !needed ? [] : [{ code: 'creative_music_missing', path: ['hasMusic'] }],
    ),
  ];
}

function countRemarks(count: number, specs: Specs): readonly Remark[] {
  const path = ['photos'];
  return measured(specs('photo_count'), count, path, ({ min = 0, max = Infinity }, actual) => [
    ...(actual < min ? [{ code: 'creative_photos_missing', path, params: { min } } as const] : []),
    ...(actual > max ? [{ code: 'creative_too_many_photos', path, params: { actual, max } } as const] : []),
  ]);
}

function onePhotoRemarks(photo: PhotoMedia, specs: Specs, path: IssuePath): readonly Remark[] {
  return [
    ...sidesRemarks(specs('photo_size'), photo, path, ({ sizes: allowed }, width, height) => [
      ...(allowed.some((size) => fits(size, width, height))
        ? []
        : [{ code: 'creative_resolution_too_high', path, params: { width, height, allowed } } as const]),
      ...elongationRemarks(specs, width, height, path),
    ]),
    ...fileSizeRemarks(specs('photo_file_size'), photo.sizeBytes, [...path, 'sizeBytes']),
    ...fileTypeRemarks(specs('photo_file_type'), photo.format, [...path, 'format']),
  ];
}

function elongationRemarks(specs: Specs, width: number, height: number, path: IssuePath): readonly Remark[] {
  const longest = Math.max(width, height);
  return measured(specs('photo_ratio'), longest, path, ({ max = Infinity }, longSide) =>
    longSide > max * Math.min(width, height)
      ? [{ code: 'creative_too_elongated', path, params: { width, height, max } }]
      : [],
  );
}
