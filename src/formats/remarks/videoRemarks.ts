import type { VideoMedia } from '../../vocabulary/post';
import type { Specs } from './creativeLimits';
import { fileSizeRemarks, fileTypeRemarks } from './fileRemarks';
import { measured, type Remark } from './measured';
import { leastSizeRemarks } from './sizeRemarks';

/** Checks a video against its limits. */
export function videoRemarks(video: VideoMedia, specs: Specs): readonly Remark[] {
  return [
    ...leastSizeRemarks(specs('resolution'), video, ['video']),
    ...lengthRemarks(video.durationSeconds, specs),
    ...fileSizeRemarks(specs('file_size'), video.sizeBytes, ['video', 'sizeBytes']),
    ...bitRateRemarks(video.bitRate, specs),
    ...fileTypeRemarks(specs('file_type'), video.format, ['video', 'format']),
  ];
}

function lengthRemarks(seconds: number | null | undefined, specs: Specs): readonly Remark[] {
  const path = ['video', 'durationSeconds'];
  return measured(specs('length'), seconds, path, ({ min = 0, max = Infinity }, actual) => [
    ...(actual < min ? [{ code: 'creative_too_short', path, params: { actual, min } } as const] : []),
    ...(actual > max ? [{ code: 'creative_too_long', path, params: { actual, max } } as const] : []),
  ]);
}

function bitRateRemarks(bitRate: number | null | undefined, specs: Specs): readonly Remark[] {
  const path = ['video', 'bitRate'];
  return measured(specs('bit_rate'), bitRate, path, ({ min = 0 }, actual) =>
    actual < min ? [{ code: 'creative_bit_rate_too_low', path, params: { actual, min } }] : [],
  );
}
