import * as main from 'tiktok-spark-ads';
import { findEndEffects, performanceClaims } from 'tiktok-spark-ads/facts';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import * as messages from 'tiktok-spark-ads/messages';
import { ja } from 'tiktok-spark-ads/messages/ja';
import { inDays, now } from '../now';
import { type GoodCalls, typed } from './goodCall';

const postId = '7440000000000000001';
const authorisation = { postId, bindingId: 'B1', handle: 'ana', startsAt: inDays(-20), endsAt: inDays(10) };
const flight = { startsAt: inDays(-5), endsAt: inDays(40) };
const [due] = main.planRenewals([{ ...authorisation, flight, dailySpend: 20 }], { now }).due;
const unclear = { authorisation: { postId, handle: 'ana' }, because: 'not_known' };
const [risk] = main.adsAtRisk([{ id: '1', postId, identityType: 'AUTH_CODE', flight }], [authorisation], {
  now,
  horizonDays: 30,
}).atRisk;
const [change] = main.authorisationChanges(
  [{ authorisation }],
  [{ authorisation: { ...authorisation, endsAt: inDays(40) } }],
  { now },
);
const post = fixtures.buildPost();
const verdict = main.checkSparkEligibility(post, {
  ...fixtures.buildSparkContext({ now }),
  authorisation: fixtures.buildAuthorisation({ now, endsInDays: -3 }),
});
const asked = main.authorisationAsk({
  flight: { startsAt: inDays(10), endsAt: inDays(60) },
  deliverableDue: inDays(5),
  generatedAt: inDays(6),
  post: { id: postId, handle: 'ana' },
});
const renewal = main.renewalAsk({ ...authorisation, flight }, { now });
const issue = {
  code: 'code_too_short',
  path: ['rows', 3],
  params: { length: 9, minimum: 16 },
};
const ended = { code: 'authorisation_expired', path: [], params: { endsAt: inDays(-3) } };
const reader = { audience: 'creator', timeZone: 'Europe/Berlin' };
const inJapanese = { ...reader, words: ja.results };
const inEnglish = { ...reader, words: messages.enResults };

/** What puts things in words. */
export const describerCalls: GoodCalls = {
  describeAction: typed(messages.describeAction, {
    action: 'extend_authorisation',
    options: { messages: ja.actions, audience: 'creator' },
  }),
  describeCodeIssue: typed(messages.describeCodeIssue, { issue, options: { ...reader, messages: ja } }),
  describeFormatValue: typed(messages.describeFormatValue, {
    value: { kind: 'range', unit: 'seconds', min: 5, max: 60 },
    options: { texts: messages.enFormats },
  }),
  'describeFormatValue of sizes': typed(messages.describeFormatValue, {
    value: { kind: 'sizes', sizes: [{ ratio: '9:16', minWidth: 540, minHeight: 960 }] },
  }),
  'describeFormatValue of cases': typed(messages.describeFormatValue, {
    value: { kind: 'depends', cases: { photo: { kind: 'list', terms: ['jpg', 'png'] } } },
  }),
  describeIssue: typed(messages.describeIssue, { issue: ended, options: { ...reader, messages: ja } }),
  'describeIssue of a code': typed(messages.describeIssue, { issue }),
  describeIssueWith: typed(messages.describeIssueWith, { messages: ja, issue: ended, reader }),
  describeSetupStep: typed(messages.describeSetupStep, {
    step: main.setupSteps('creator')[0],
    options: { messages: messages.enSetupSteps },
  }),
  pickLanguage: typed(messages.pickLanguage, { languageTags: ['pt-PT', 'ja'], languages: [ja] }),
  authorisationAskText: typed(messages.authorisationAskText, {
    asks: [asked],
    options: { now, brand: 'Acme', creator: 'Ana', timeZone: 'Europe/Berlin', words: ja.asks },
  }),
  renewalAskText: typed(messages.renewalAskText, {
    asks: [renewal],
    options: { now, brand: 'Acme', creator: 'Ana', timeZone: 'Europe/Berlin', words: ja.asks },
  }),
  describeActor: typed(messages.describeActor, { actor: 'creator', options: inJapanese }),
  describeAdAtRisk: typed(messages.describeAdAtRisk, { risk, options: inEnglish }),
  describeChange: typed(messages.describeChange, { change, options: reader }),
  describeClaim: typed(messages.describeClaim, { claim: performanceClaims[0], options: reader }),
  describeConfidence: typed(messages.describeConfidence, { confidence: 'official', options: inEnglish }),
  describeEligibility: typed(messages.describeEligibility, {
    eligibility: verdict,
    options: { ...inJapanese, messages: ja, actions: ja.actions, about: ['music_unverified'] },
  }),
  describeEndEffect: typed(messages.describeEndEffect, {
    effect: findEndEffects('AUTH_CODE')[0],
    options: inEnglish,
  }),
  describeRenewal: typed(messages.describeRenewal, { renewal: due, options: inEnglish }),
  'describeRenewal of a reason': typed(messages.describeRenewal, { renewal: unclear }),
  describeRenewalEvent: typed(messages.describeRenewalEvent, {
    event: main.renewalEvents(main.planRenewals([authorisation], { now }), { now })[0],
    options: inEnglish,
  }),
  describeStatus: typed(messages.describeStatus, {
    standing: main.authorisationStatus(authorisation, { now }),
    options: inJapanese,
  }),
};
