import type { CreativeTexts } from '../../vocabulary/creative';
import type { IssuePath } from '../../vocabulary/verdict';
import { boundedLength } from './boundedLength';
import type { Specs } from './creativeLimits';
import { fileSizeRemarks } from './fileRemarks';
import { measured, type Remark } from './measured';
import { leastSizeRemarks } from './sizeRemarks';
import { refusedInAdText } from './refusedInAdText';

/** Checks the text of an ad against its limits. */
export function adTextRemarks(
  adText: string | null | undefined,
  specs: Specs,
  path: IssuePath = ['adText'],
): readonly Remark[] {
  const length = specs('ad_text');
  if (length.kind === 'not_applicable') return adText ? [{ code: 'creative_text_not_allowed', path }] : [];
  return measured(length, adText, path, ({ max = Infinity }, text) => {
    const { actual, isRead } = boundedLength(text, max);
    if (actual === 0) return [{ code: 'creative_text_empty', path }];
    return [
      ...(actual > max ? [{ code: 'creative_text_too_long', path, params: { actual, max } } as const] : []),
      ...(isRead ? refusalRemarks(text, specs, path) : []),
    ];
  });
}

function refusalRemarks(text: string, specs: Specs, path: IssuePath): readonly Remark[] {
  return measured(specs('ad_text_refuses'), text, path, ({ terms }) =>
    terms.flatMap((what): readonly Remark[] => {
      const found = refusedInAdText(text, what);
      return found.length > 0 ? [{ code: 'creative_text_refused', path, params: { what, found } }] : [];
    }),
  );
}

/** Checks the name and the picture of a custom identity against their limits. */
export function identityRemarks({ displayName, avatar }: CreativeTexts, specs: Specs): readonly Remark[] {
  return [...nameRemarks(displayName, specs), ...avatarRemarks(avatar, specs)];
}

function nameRemarks(name: string | null | undefined, specs: Specs): readonly Remark[] {
  const path = ['displayName'];
  const limit = specs('display_name');
  if (limit.kind === 'not_applicable') return name ? [{ code: 'creative_name_not_allowed', path }] : [];
  return measured(limit, name, path, ({ max = Infinity }, text) => {
    const { actual } = boundedLength(text, max);
    if (actual === 0) return [{ code: 'creative_name_empty', path }];
    return actual > max ? [{ code: 'creative_name_too_long', path, params: { actual, max } }] : [];
  });
}

function avatarRemarks(avatar: CreativeTexts['avatar'] | null, specs: Specs): readonly Remark[] {
  const path = ['avatar'];
  const size = specs('avatar_size');
  if (size.kind === 'not_applicable') return avatar ? [{ code: 'creative_avatar_not_allowed', path }] : [];
  if (avatar == null) return [{ unmeasured: path }];
  return [
    ...leastSizeRemarks(size, avatar, path),
    ...fileSizeRemarks(specs('avatar_file_size'), avatar.sizeBytes, [...path, 'sizeBytes']),
  ];
}
