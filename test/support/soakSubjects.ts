import fc from 'fast-check';
import * as main from 'tiktok-spark-ads';
import * as api from 'tiktok-spark-ads/business-api';
import { findEndEffects } from 'tiktok-spark-ads/facts';
import * as schemas from 'tiktok-spark-ads/schemas';
import { adFormats } from 'tiktok-spark-ads/vocabulary';
import {
  anything,
  text,
  time,
  number,
  word,
  stretch,
  authorisation,
  post,
  identity,
  context,
  setup,
  creative,
  concept,
  request,
  upTo,
} from './arbitraries';
import { languages } from './languages';
import { goodCalls } from './misuse/goodCalls';
import { mutated } from './mutated';
import { subjects as readers } from './readAnything';

/** One function with what to give it. `strict`: it takes anything and must not throw; others may throw RangeError. */
export interface SoakSubject {
  readonly name: string;
  readonly given: fc.Arbitrary<readonly unknown[]>;
  readonly strict: boolean;
  readonly call: (...given: never[]) => unknown;
}

const clock = fc.record({ now: time });
const asOf = fc.record({ asOf: time }, { requiredKeys: [] });
const format = fc.constantFrom(...adFormats);
const row = fc.record({ authorisation, post }, { requiredKeys: ['authorisation'] });
const ad = fc.record(
  {
    id: text,
    postId: fc.oneof(fc.constantFrom('1', '2'), text),
    identityType: word,
    flight: stretch,
    dailySpend: number,
  },
  { requiredKeys: ['id', 'postId'] },
);

const strict = (
  name: string,
  call: (given: never) => unknown,
  given: fc.Arbitrary<unknown> = anything,
): SoakSubject => ({
  name,
  given: fc.tuple(given),
  strict: true,
  call,
});
const typed = (
  name: string,
  call: (...given: never[]) => unknown,
  ...given: fc.Arbitrary<unknown>[]
): SoakSubject => ({
  name,
  given: fc.tuple(...given),
  strict: false,
  call,
});

const isSchema = (schema: unknown): schema is { safeParse(given: unknown): unknown } =>
  typeof schema === 'object' && schema !== null && 'safeParse' in schema;

const sheetNow = new Date('2026-11-23T12:00:00Z');

/** All that takes anything. */
const validators: readonly SoakSubject[] = [
  strict('validateCode', main.validateCode),
  strict('validateCode, canonical', (given) => main.validateCode(given, { accept: 'canonical' })),
  strict('isAuthorisationCode', main.isAuthorisationCode),
  strict('authorisationCodeField', (given) => main.authorisationCodeField['~standard'].validate(given)),
  strict('parsePostUrl', main.parsePostUrl),
  strict('parsePlatformTime', main.parsePlatformTime),
  strict('startFromDateOnly', main.startFromDateOnly),
  strict('endFromDateOnly', main.endFromDateOnly),
  strict('validateDuration', main.validateDuration),
  strict('redactCodes', main.redactCodes),
  strict('readSheetRow', main.readSheetRow),
  strict('triageSheet', (given) =>
    main.triageToRecords(
      main.triageSheet([given, { Code: given, Creator: given, Generated: given, Days: given }], {
        now: sheetNow,
      }),
    ),
  ),
  strict('flightFromDates', (given) => main.flightFromDates(given, given)),
  ...Object.entries(schemas).map(([name, schema]) =>
    strict(name, (given) => (isSchema(schema) ? schema.safeParse(given) : undefined)),
  ),
  ...readers.map(([read, body], index) =>
    strict(`reader ${index}`, read as (given: never) => unknown, fc.oneof(anything, mutated(body))),
  ),
];

/** All that takes text. */
const ofText: readonly SoakSubject[] = [
  strict('extractCodes', main.extractCodes, text),
  strict('maskCode', main.maskCode, text),
  strict('codeKey', main.codeKey, text),
  strict('codeForQuery', main.codeForQuery, text),
  strict('sameCode', (given: string) => main.sameCode(given, given), text),
  strict('postCreatedAt', main.postCreatedAt, text),
  strict('adTextLength', main.adTextLength, text),
  strict(
    'explainApiError',
    main.explainApiError,
    fc.oneof(text, number, fc.record({ code: number, message: text })),
  ),
  strict('explainSecondaryStatus', main.explainSecondaryStatus, text),
  strict('postStatusFromPlatform', main.postStatusFromPlatform, text),
  strict('accessByIdentityType', main.accessByIdentityType, word),
  strict('objectiveLabel', main.objectiveLabel as (given: never) => unknown, word),
  strict('findEndEffects', findEndEffects, word),
];

/** All that takes values of our types. */
const rules: readonly SoakSubject[] = [
  typed('authorisationExpiry', main.authorisationExpiry, authorisation),
  typed('authorisationStatus', main.authorisationStatus, authorisation, clock),
  typed('isAuthorisationActive', main.isAuthorisationActive, authorisation, clock),
  typed('countAuthorisationDays', main.countAuthorisationDays, authorisation, clock),
  typed('extendAuthorisation', main.extendAuthorisation, authorisation, number, clock),
  typed('checkFlightCover', main.checkFlightCover, upTo(authorisation), stretch),
  typed(
    'recommendDuration',
    main.recommendDuration,
    stretch,
    fc.record({ generatedAt: time, bufferDays: number }),
  ),
  typed('planRenewals', main.planRenewals, upTo(authorisation), clock),
  typed('adsAtRisk', main.adsAtRisk, upTo(ad), upTo(authorisation), clock),
  typed('authorisationChanges', main.authorisationChanges, upTo(row), upTo(row), clock),
  typed('groupByCreator', main.groupByCreator, upTo(row)),
  typed('authorisationAsk', main.authorisationAsk, fc.record({ flight: stretch, deliverableDue: time })),
  typed('renewalAsk', main.renewalAsk, authorisation, clock),
  typed('formatPlatformTime', main.formatPlatformTime, time),
  typed('checkSparkEligibility', main.checkSparkEligibility, post, context),
  typed('isSparkEligible', main.isSparkEligible, post, context),
  typed('checkAdSetup', main.checkAdSetup, setup, asOf),
  typed('compareAdFormats', main.compareAdFormats, upTo(format), asOf),
  typed('checkCreative', main.checkCreative, creative, format),
  typed(
    'recommendAdFormat',
    main.recommendAdFormat,
    setup.map((brief) => ({ origin: 'footage', ...brief })),
    asOf,
  ),
  typed('rankSparkCandidates', main.rankSparkCandidates, upTo(post), clock),
  typed('sparkReadiness', main.sparkReadiness, post, context),
  typed('checkConcept', main.checkConcept, concept, fc.record({ posts: upTo(post), postId: text })),
];

/** All that makes a request or works on what came back. */
const builders: readonly SoakSubject[] = [
  ...Object.entries(api)
    .filter(([name]) => /^build\w+Request$/.test(name))
    .map(([name, build]) => typed(name, build as (...given: never[]) => unknown, request)),
  typed('toSparkIdentity', api.toSparkIdentity, identity),
  typed('isSparkCreative', api.isSparkCreative, fc.record({ identity_type: word, tiktok_item_id: text })),
  typed('adFormatOf', api.adFormatOf, fc.record({ identity_type: word, tiktok_item_id: text })),
  typed(
    'matchAuthorisedPosts',
    api.matchAuthorisedPosts,
    upTo(fc.record({ code: text, post: text })),
    upTo(row.filter(({ post: one }) => one !== undefined)),
  ),
];

/** Tables of sentences: they are no values, and each describer is called with those of every language instead. */
const sentences = new Set(['words', 'messages', 'texts', 'actions', 'languages']);
const withoutSentences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSentences);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const kept = Object.entries(value).filter(([name]) => !sentences.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutSentences(part)]));
};

/** Every function with what is right but for a few places. */
const almostRight: readonly SoakSubject[] = goodCalls
  .filter(({ name, given }) => Object.keys(given).length > 0 && name !== 'describeIssueWith')
  .map(({ name, call, given, takesAnything }) => ({
    name: `${name}, almost right`,
    given: mutated(withoutSentences(given)).map((spoiled) => Object.values((spoiled ?? {}) as object)),
    strict: takesAnything,
    call: call as SoakSubject['call'],
  }));

/** The describers that a creator reads, in every language. */
const inEveryLanguage: readonly SoakSubject[] = languages.flatMap(([tag, language]) =>
  goodCalls
    .filter(({ name }) => /^(?:describe(?:Issue|Eligibility|Status|Actor|Action)|\w+AskText)$/.test(name))
    .map(({ name, call, given }) => ({
      name: `${name}, ${tag}`,
      given: mutated(withoutSentences(given)).map((spoiled) => {
        const [value, options] = Object.values((spoiled ?? {}) as object) as unknown[];
        const words = name.endsWith('AskText') ? language.asks : language.results;
        const messages = name === 'describeAction' ? language.actions : language;
        return [value, { ...(options as object), words, messages, actions: language.actions }];
      }),
      strict: false,
      call: call as SoakSubject['call'],
    })),
);

/** Wild values of the right types. */
export const wildSubjects: readonly SoakSubject[] = [...validators, ...ofText, ...rules, ...builders];

export const soakSubjects: readonly SoakSubject[] = [...wildSubjects, ...almostRight, ...inEveryLanguage];
