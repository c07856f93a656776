import { creativeSpecs } from '../../facts/tables/creativeSpecs';
import type { AdFormat } from '../../vocabulary/adFormat';
import type { VideoMedia } from '../../vocabulary/post';
import { fileSizeRemarks, fileTypeRemarks, leastSizeRemarks, measured, type Remark } from './creativeRemarks';

/** Holds a video against the limits of a format. */
export function videoRemarks(video: VideoMedia, format: AdFormat): readonly Remark[] {
  return [
    ...leastSizeRemarks(creativeSpecs.resolution[format], video, ['video']),
    ...lengthRemarks(video.durationSeconds, format),
    ...fileSizeRemarks(creativeSpecs.file_size[format], video.sizeBytes, ['video', 'sizeBytes']),
    ...bitRateRemarks(video.bitRate, format),
    ...fileTypeRemarks(creativeSpecs.file_type[format], video.format, ['video', 'format']),
  ];
}

function lengthRemarks(seconds: number | undefined, format: AdFormat): readonly Remark[] {
  const path = ['video', 'durationSeconds'];
  return measured(creativeSpecs.length[format], seconds, path, ({ min, max }, actual) => [
    ...(actual < min ? [{ code: 'creative_too_short', path, params: { actual, min } } as const] : []),
    ...(actual > max ? [{ code: 'creative_too_long', path, params: { actual, max } } as const] : []),
  ]);
}

function bitRateRemarks(bitRate: number | undefined, format: AdFormat): readonly Remark[] {
  const path = ['video', 'bitRate'];
  return measured(creativeSpecs.bit_rate[format], bitRate, path, ({ min }, actual) =>
    actual < min ? [{ code: 'creative_bit_rate_too_low', path, params: { actual, min } }] : [],
  );
}
