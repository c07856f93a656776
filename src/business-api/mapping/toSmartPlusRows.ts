import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireSmartPlusAd, WireSmartPlusCreative } from '../wire/types';
import { toAd, type Ad, type AdRow } from './toAd';

/** One row for each creative of an upgraded Smart+ ad, since each has its own post and identity. */
export function toSmartPlusRows(
  ad: WireSmartPlusAd,
  raw: unknown,
  path: IssuePath,
  report: Report,
): readonly AdRow[] {
  const creatives = ad.creative_list ?? [];
  if (creatives.length === 0) return [{ ad: toCreative(ad, {}, path, report), raw }];
  return creatives.map((creative, index) => ({
    ad: toCreative(ad, creative, [...path, 'creative_list', index, 'creative_info'], report),
    raw,
  }));
}

function toCreative(
  { smart_plus_ad_id, ad_configuration, ...ad }: WireSmartPlusAd,
  { ad_material_id, material_operation_status, creative_info }: WireSmartPlusCreative,
  path: IssuePath,
  report: Report,
): Ad {
  const { video_info, image_info, ...info } = creative_info ?? {};
  const imageIds = image_info?.flatMap(({ web_uri }) => web_uri || []);
  const isOff = material_operation_status === 'DISABLE';
  const flat = toAd(
    {
      ...ad,
      ...info,
      ad_id: smart_plus_ad_id,
      video_id: video_info?.video_id,
      image_ids: imageIds?.length ? imageIds : undefined,
      dark_post_status: ad_configuration?.dark_post_status,
      ...(isOff && { operation_status: material_operation_status }),
    },
    path,
    report,
  );
  return ad_material_id ? { ...flat, creativeId: ad_material_id } : flat;
}
