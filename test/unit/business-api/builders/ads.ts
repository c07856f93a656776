import { buildAdCreateRequest, type SparkCreative } from 'tiktok-spark-ads/business-api';

export const own = { type: 'TT_USER', id: '{{identity_id}}' } as const;
export const granted = {
  type: 'BC_AUTH_TT',
  id: '{{identity_id}}',
  businessCenterId: '{{identity_authorized_bc_id}}',
} as const;
export const byCode = { type: 'AUTH_CODE', id: '{{identity_id}}' } as const;
export const pull = {
  mode: 'pull',
  adName: '{{ad_name}}',
  identity: byCode,
  postId: '7440000000000000001',
  postKind: 'video',
  callToAction: 'LEARN_MORE',
} as const satisfies SparkCreative;
export const push = {
  mode: 'push',
  adName: '{{ad_name}}',
  identity: own,
  postKind: 'video',
  videoId: '{{video_id}}',
  coverImageId: '{{image_id}}',
  adText: 'Three ways to wear it',
  darkPostStatus: 'ON',
  callToAction: 'LEARN_MORE',
} as const satisfies SparkCreative;
export const group = { advertiserId: '{{advertiser_id}}', adGroupId: '{{adgroup_id}}' };
export const create = (creative: SparkCreative, campaign = {}) =>
  buildAdCreateRequest({ ...group, creatives: [creative], campaign });

// A builder takes no placeholder for what it checks.
export function filled<Sample>(sample: Sample): Sample {
  const text = JSON.stringify(sample);
  const real = text.replace(/\{\{(?:tiktok_)?item_id\}\}/, pull.postId).replace('{{ad_text}}', push.adText);
  return JSON.parse(real) as Sample;
}

export function built<Value>(verdict: { ok: true; value: Value } | { ok: false; issues: unknown }): Value {
  if (!verdict.ok) throw new Error(`refused: ${JSON.stringify(verdict.issues)}`);
  return verdict.value;
}
