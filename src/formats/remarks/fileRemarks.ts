import { lookUp } from '../../shared/lookUp';
import { wordOf } from '../../shared/wordOf';
import type { IssuePath } from '../../vocabulary/verdict';
import type { NoLimit } from './creativeLimits';
import { type Limit, measured, type Remark } from './measured';

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
