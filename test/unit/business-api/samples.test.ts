import { type Issue } from 'tiktok-spark-ads';
import {
  readAcknowledgement,
  readAdCreate,
  readIdentities,
  readIdentityVideos,
  readMarketplaceApplication,
  readPostAuthorisation,
  readTtVideoAuthorise,
  readTtVideoInfo,
  readTtVideoList,
  type Reading,
} from 'tiktok-spark-ads/business-api';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('./samples/', import.meta.url);
const sample = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const identity = { type: 'TT_USER' };
const readers: Record<string, [(body: unknown) => Reading<unknown>, expected: string[]]> = {
  'tt_video_list.response': [
    readTtVideoList,
    [
      'time_unreadable data.list.0.auth_info.auth_start_time',
      'time_unreadable data.list.0.auth_info.auth_end_time',
    ],
  ],
  'tt_video_info.shape': [
    readTtVideoInfo,
    [
      'field_unreadable data.item_info.is_multi_duet_stitch',
      'field_unreadable data.video_info.bit_rate',
      'field_unreadable data.video_info.duration',
      'field_unreadable data.video_info.height',
      'field_unreadable data.video_info.size',
      'field_unreadable data.video_info.width',
      'time_unreadable data.auth_info.auth_end_time',
      'time_unreadable data.auth_info.auth_start_time',
      'value_unknown data.auth_info.ad_auth_status',
      'value_unknown data.item_info.item_type',
      'value_unknown data.item_info.status',
    ],
  ],
  'tt_video_authorize.response': [readTtVideoAuthorise, []],
  'identity_get.bc_auth_tt.pull.response': [readIdentities, []],
  'identity_get.bc_auth_tt.push.response': [readIdentities, []],
  'identity_get.tt_user.pull.response': [readIdentities, []],
  'identity_get.tt_user.push.response': [readIdentities, []],
  'identity_video_get.bc_auth_tt.response': [(body) => readIdentityVideos(body, { identity }), []],
  'identity_video_get.tt_user.response': [(body) => readIdentityVideos(body, { identity }), []],
  'ad_create.pull.auth_code.response': [readAdCreate, []],
  'business_post_authorize_status.shape': [
    readPostAuthorisation,
    [
      'time_unreadable data.auth_code_end_time',
      'time_unreadable data.auth_code_start_time',
      'value_unknown data.auth_code_status',
    ],
  ],
  'tcm_tt_video_status.shape': [
    readMarketplaceApplication,
    [
      'time_unreadable data.auth_code_end_time',
      'time_unreadable data.auth_code_start_time',
      'time_unreadable data.auth_status_updated_time',
      'value_unknown data.auth_code_status',
      'value_unknown data.auth_status',
    ],
  ],
};

const inShort = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();

describe("every body that TikTok's documentation shows", () => {
  const names = readdirSync(folder)
    .map((file) => file.replace('.json', ''))
    .filter((name) => /response$|status\.shape$|info\.shape$/.test(name));

  test('has its reader', () => {
    expect(names.sort()).toEqual(Object.keys(readers).sort());
  });

  test.each(Object.entries(readers))(
    '%s is read; what is only a placeholder is named',
    (name, [read, expected]) => {
      const body = sample(name);
      const reading = read(body);
      expect(reading.ok).toBe(true);
      expect(reading.requestId).toBe('{{request_id}}');
      expect(inShort(reading.issues)).toEqual([...expected].sort());
      expect(body).toEqual(sample(name));
    },
  );

  test('a fragment of a push answer, with the envelope that it lacks, tells push from pull', () => {
    const fragment = sample('ad_create.push.response.fragment') as { creatives: object[] };
    const creatives = fragment.creatives.map((row) => ({ ...row, identity_type: 'TT_USER' }));
    const reading = readAdCreate({ code: 0, data: { creatives } });
    expect(reading.ok && reading.value.rows[0]?.ad).toMatchObject({
      adFormat: 'spark_push',
      videoId: '{{video_id}}',
      darkPostStatus: 'OFF',
    });
    expect(reading.ok && reading.value.rows[0]?.raw).toEqual(creatives[0]);
  });
});

describe('in domain words', () => {
  test('identities', () => {
    const reading = readIdentities(sample('identity_get.bc_auth_tt.pull.response'));
    expect(reading).toMatchObject({ ok: true, issues: [] });
    expect(reading.ok && reading.value).toEqual({
      rows: [
        {
          identity: {
            id: '{{identity_id}}',
            type: 'BC_AUTH_TT',
            businessCenterId: '{{identity_authorized_bc_id}}',
            displayName: '{{display_name}}',
            availability: 'AVAILABLE',
            canPull: true,
            canPush: false,
            canUseLiveAds: true,
          },
          raw: (sample('identity_get.bc_auth_tt.pull.response') as { data: { identity_list: unknown[] } })
            .data.identity_list[0],
        },
      ],
    });
  });

  test.each([
    [{ username: '@own.brand' }, 'own.brand'],
    [{ user_name: 'own.brand' }, 'own.brand'],
    [{ username: '', user_name: 'b' }, 'b'],
    [{}, undefined],
  ])('an identity with %j', (names, handle) => {
    const row = { identity_id: '1', identity_type: 'TT_USER', ...names };
    const reading = readIdentities({ code: 0, data: { identity_list: [row] } });
    expect(reading.ok && reading.value.rows[0]?.identity.handle).toBe(handle);
  });

  test('new words of an identity are kept and named', () => {
    const row = { identity_id: '1', identity_type: 'NEW_TYPE', available_status: 'NEW_STATE' };
    const reading = readIdentities({ code: 0, data: { identity_list: [row] } });
    expect(reading.ok && reading.value.rows[0]?.identity).toEqual({
      id: '1',
      type: 'NEW_TYPE',
      availability: 'NEW_STATE',
    });
    expect(inShort(reading.issues)).toEqual([
      'value_unknown data.identity_list.0.available_status',
      'value_unknown data.identity_list.0.identity_type',
    ]);
  });

  test('a created ad', () => {
    const reading = readAdCreate(sample('ad_create.pull.auth_code.response'));
    expect(reading.ok && reading.value).toMatchObject({
      adIds: ['{{ad_id}}'],
      needsReview: false,
      rows: [{ ad: { adFormat: 'spark_pull', postId: '{{tiktok_item_id}}', apiAdFormat: 'SINGLE_VIDEO' } }],
    });
  });

  test('an acknowledgement without data', () => {
    expect(readAcknowledgement({ code: 0 })).toEqual({ ok: true, value: { raw: {} }, issues: [] });
  });
});
