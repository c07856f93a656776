import type { RunningAd } from '../../vocabulary/risk';
import { contentOf } from './compareBindings';

/**
 * Leaves out what two pages that overlap list twice: an ad whose row is the same as an earlier one. Rows with one id
 * that differ stay, since an upgraded Smart+ ad has one for each of its creatives.
 */
export function withoutRepeats<Ad extends RunningAd>(ads: readonly Ad[]): readonly Ad[] {
  const repeated = idsGivenTwice(ads);
  const earlier = new Set<string>();
  return ads.filter((ad) => {
    if (!repeated.has(ad.id)) return true;
    const content = contentOf(ad);
    const isRepeat = earlier.has(content);
    if (content !== '') earlier.add(content);
    return !isRepeat;
  });
}

/** An empty id tells no ad from another. */
function idsGivenTwice(ads: readonly RunningAd[]): ReadonlySet<string | undefined> {
  const seen = new Set<string>();
  const twice = new Set<string | undefined>();
  for (const { id } of ads) {
    if (!id) continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return twice;
}
