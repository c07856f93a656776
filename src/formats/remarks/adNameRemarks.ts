import { adNameLimit } from '../../facts/tables/creativeSpecs';
import { boundedLength } from './boundedLength';
import type { CreativeIssue } from './measured';
import { refusedInAdText } from './refusedInAdText';

/** Checks the name of an ad against its limits, which are the same for every format; an empty name lets the platform choose one. */
export function adNameRemarks(adName: string): readonly CreativeIssue[] {
  const path = ['adName'];
  const { max } = adNameLimit;
  const { actual, isRead } = boundedLength(adName, max);
  const found = isRead ? refusedInAdText(adName, 'emoji') : [];
  return [
    ...(actual > max ? [{ code: 'creative_name_too_long', path, params: { actual, max } } as const] : []),
    ...(found.length > 0 ? [{ code: 'creative_name_refused', path, params: { found } } as const] : []),
  ];
}
