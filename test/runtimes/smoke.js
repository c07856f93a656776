// One pass over every entry point, with nothing but the package: runs wherever JavaScript does, and answers with text.
import * as main from 'tiktok-spark-ads';
import * as api from 'tiktok-spark-ads/business-api';
import * as fake from 'tiktok-spark-ads/fake';
import * as facts from 'tiktok-spark-ads/facts';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import * as messages from 'tiktok-spark-ads/messages';
import * as schemas from 'tiktok-spark-ads/schemas';
import * as vocabulary from 'tiktok-spark-ads/vocabulary';

const now = new Date('2026-11-23T12:00:00Z');

const claims = {
  'a canonical code passes': () => main.validateCode(fixtures.buildCode(1)).shape === 'canonical',
  'a post link is named': () =>
    main.validateCode('https://www.tiktok.com/@a/video/7440000000000000001').issues[0].code ===
    'code_is_post_url',
  'thirty days are thirty times 86,400 seconds': () =>
    main
      .authorisationExpiry({ startsAt: new Date('2026-10-20T00:30:00Z'), durationDays: 30 })
      .toISOString() === '2026-11-19T00:30:00.000Z',
  'an own public post is eligible': () =>
    main.isSparkEligible(fixtures.buildPost(), { now, owner: 'own', access: 'linked_account' }),
  'three formats are compared': () => Object.keys(main.compareAdFormats()[0].values).length === 3,
  'an API body is read': () => {
    const reading = api.readTtVideoList(fixtures.buildTtVideoListResponse({ now }));
    return reading.ok && reading.value.rows.length === 1;
  },
  'a fake platform lets codes end': () => {
    const tiktok = fake.createFakeTikTok({ now });
    const ana = tiktok.creator();
    const code = ana.generateCode(ana.publish(), 30);
    const { id } = tiktok.advertiser();
    tiktok.advance({ days: 30 });
    const applied = tiktok.handle(api.buildTtVideoAuthoriseRequest({ advertiserId: id, code }));
    return applied.message === 'auth_code_expired';
  },
  'a schema refuses what its function refuses': () =>
    !schemas.authorisationCodeSchema.safeParse('481516').success,
  'a fact has its source': () => facts.findFact('authorisation-end').sources.length > 0,
  'the words are lists': () => vocabulary.adFormats.length === 3,
  'an issue has words': () => messages.describeIssue({ code: 'post_deleted', path: [] }).text.length > 10,
};

/** Every claim that does not hold, in words; empty when all is well. */
export function smoke() {
  return Object.entries(claims).flatMap(([claim, holds]) => {
    try {
      return holds() ? [] : [`${claim}: no`];
    } catch (error) {
      return [`${claim}: ${error}`];
    }
  });
}

/** What a runtime prints when all is well. */
export const allWell = `${Object.keys(claims).length} claims hold`;

/** All is well, or what is not. */
export function report() {
  return smoke().join('\n') || allWell;
}
