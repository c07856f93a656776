import { creativeSpecs } from '../../facts/tables/creativeSpecs';
import type { AdFormat } from '../../vocabulary/adFormat';
import type { CreativeTexts } from '../../vocabulary/creative';
import type { IssuePath } from '../../vocabulary/verdict';
import { adTextLength } from '../adTextLength';
import { fileSizeRemarks, leastSizeRemarks, measured, type Remark } from './creativeRemarks';
import { refusedInAdText } from './refusedInAdText';

/** Holds the text of an ad against the limits of a format. */
export function adTextRemarks(
  adText: string | undefined,
  format: AdFormat,
  path: IssuePath = ['adText'],
): readonly Remark[] {
  const length = creativeSpecs.ad_text[format];
  if (length.kind === 'not_applicable') return adText ? [{ code: 'creative_text_not_allowed', path }] : [];
  return measured(length, adText, path, ({ max }, text) => {
    if (text.trim() === '') return [{ code: 'creative_text_empty', path }];
    const actual = adTextLength(text);
    return [
      ...(actual > max ? [{ code: 'creative_text_too_long', path, params: { actual, max } } as const] : []),
      ...refusalRemarks(text, format, path),
    ];
  });
}

function refusalRemarks(text: string, format: AdFormat, path: IssuePath): readonly Remark[] {
  return measured(creativeSpecs.ad_text_refuses[format], text, path, ({ terms }) =>
    terms.flatMap((what): readonly Remark[] => {
      const found = refusedInAdText(text, what);
      return found.length > 0 ? [{ code: 'creative_text_refused', path, params: { what, found } }] : [];
    }),
  );
}

/** Holds the name and the picture of a custom identity against the limits of a format. */
export function identityRemarks({ displayName, avatar }: CreativeTexts, format: AdFormat): readonly Remark[] {
  return [...nameRemarks(displayName, format), ...avatarRemarks(avatar, format)];
}

function nameRemarks(name: string | undefined, format: AdFormat): readonly Remark[] {
  const path = ['displayName'];
  const limit = creativeSpecs.display_name[format];
  if (limit.kind === 'not_applicable') return name ? [{ code: 'creative_name_not_allowed', path }] : [];
  return measured(limit, name, path, ({ max }, text) => {
    if (text.trim() === '') return [{ code: 'creative_name_empty', path }];
    const actual = adTextLength(text);
    return actual > max ? [{ code: 'creative_name_too_long', path, params: { actual, max } }] : [];
  });
}

function avatarRemarks(avatar: CreativeTexts['avatar'], format: AdFormat): readonly Remark[] {
  const path = ['avatar'];
  const [size, fileSize] = [creativeSpecs.avatar_size[format], creativeSpecs.avatar_file_size[format]];
  if (size.kind === 'not_applicable') return avatar ? [{ code: 'creative_avatar_not_allowed', path }] : [];
  if (avatar === undefined) return [{ unmeasured: path }];
  return [
    ...leastSizeRemarks(size, avatar, path),
    ...fileSizeRemarks(fileSize, avatar.sizeBytes, [...path, 'sizeBytes']),
  ];
}
