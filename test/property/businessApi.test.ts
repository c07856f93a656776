import fc from 'fast-check';
import { buildAdCreateRequest, type SparkCreative } from 'tiktok-spark-ads/business-api';
import { buildTtVideoListRequest, readTtVideoList } from 'tiktok-spark-ads/business-api';
import { checkAdSetup, type AdSetup } from 'tiktok-spark-ads';
import { apiAdFormats, callsToAction, objectives } from 'tiktok-spark-ads/vocabulary';
import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { junk, mutated } from '../support/mutated';
import { expectAVerdict, subjects } from '../support/readAnything';

describe('any body gets a verdict, and nothing of it is lost', () => {
  test.each(subjects.map(([read, body], index) => [index, read, body] as const))(
    'reader %i',
    (_, read, body) => {
      expectAVerdict(read, body);
      fc.assert(
        fc.property(fc.oneof({ weight: 4, arbitrary: mutated(body) }, junk), (given) => {
          expectAVerdict(read, given);
        }),
        { numRuns: 20 },
      );
    },
  );
});

test('one broken row never touches the others', () => {
  const clean = buildTtVideoListResponse({
    now: new Date('2026-11-23T12:00:00Z'),
    rows: [{}, {}, {}, {}, {}],
  });
  const expected = readTtVideoList(clean);
  fc.assert(
    fc.property(fc.nat(4), mutated(clean.data!.list![0]), (index, broken) => {
      const list = [...(structuredClone(clean.data!.list!) as unknown[])];
      list[index] = broken;
      const reading = readTtVideoList({ ...clean, data: { ...clean.data, list } });
      const others = (rows: readonly { raw: unknown }[]) =>
        rows.filter(({ raw }) => list.indexOf(raw) !== index);
      expect(reading.ok && others(reading.value.rows)).toEqual(
        expected.ok && expected.value.rows.filter((_, at) => at !== index),
      );
      for (const { path } of reading.issues) expect(path.slice(0, 3)).toEqual(['data', 'list', index]);
      // A lost row has one reason: what else is wrong with it no longer matters.
      if (reading.issues.some(({ code }) => code === 'row_unreadable'))
        expect(reading.issues).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

test('whatever text goes into a query comes out of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (keyword) => {
      const { query } = buildTtVideoListRequest({ advertiserId: keyword, keyword });
      expect([...new URLSearchParams(query).keys()]).toEqual(['advertiser_id', 'keyword']);
      expect(new URLSearchParams(query).get('keyword')).toBe(keyword);
    }),
  );
});

describe('whatever a builder accepts, checkAdSetup accepts', () => {
  const identity = fc.constantFrom(
    { type: 'AUTH_CODE', id: '9' } as const,
    { type: 'TT_USER', id: '9' } as const,
    { type: 'BC_AUTH_TT', id: '9', businessCenterId: '1' } as const,
  );
  const status = fc.constantFrom('ENABLE', 'DISABLE', undefined);
  const common = {
    adName: fc.string(),
    identity,
    postKind: fc.constantFrom('video', 'photo'),
    callToAction: fc.option(fc.constantFrom(...callsToAction), { nil: undefined }),
    promotionalMusicDisabled: fc.constantFrom(true, false, undefined),
    duetStatus: status,
    stitchStatus: status,
  };
  // Wider than the types allow, as JavaScript callers are.
  const creative = fc.oneof(
    fc.record({ ...common, mode: fc.constant('pull'), postId: fc.constant('7') }),
    fc.record({
      ...common,
      mode: fc.constant('push'),
      videoId: fc.constant('v'),
      coverImageId: fc.constant('i'),
      imageIds: fc.constant(['i']),
      musicId: fc.constant('m'),
      adText: fc.constant('Text'),
      darkPostStatus: fc.constantFrom('ON', 'OFF'),
    }),
  ) as unknown as fc.Arbitrary<SparkCreative>;
  const campaign = fc.record({
    objective: fc.option(fc.constantFrom(...objectives), { nil: undefined }),
    advertiser: fc.record({ adsOnlyMode: fc.option(fc.boolean(), { nil: undefined }) }),
  });

  test('read back from the body that is sent', () => {
    let accepted = 0;
    fc.assert(
      fc.property(creative, campaign, (given, known) => {
        const verdict = buildAdCreateRequest({
          advertiserId: '1',
          adGroupId: '2',
          creatives: [given],
          campaign: known,
        });
        if (!verdict.ok) return;
        accepted += 1;
        const sent = verdict.value.body.creatives[0]!;
        const setup: AdSetup = {
          ...known,
          identityType: sent.identity_type,
          businessCenterId: sent.identity_authorized_bc_id,
          mode: sent.tiktok_item_id === undefined ? 'push' : 'pull',
          apiAdFormat: sent.ad_format,
          callToAction: sent.call_to_action,
          postId: sent.tiktok_item_id,
          videoId: sent.video_id,
          imageIds: sent.image_ids,
          musicId: sent.music_id,
          adText: sent.ad_text,
          darkPostStatus: sent.dark_post_status,
          promotionalMusicDisabled: sent.promotional_music_disabled,
          duetStatus: sent.item_duet_status,
          stitchStatus: sent.item_stitch_status,
        };
        expect(apiAdFormats).toContain(sent.ad_format);
        expect(checkAdSetup(setup)).toMatchObject({ ok: true });
        expect(sent.tiktok_item_id === undefined).toBe(sent.dark_post_status !== undefined);
      }),
      { numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
