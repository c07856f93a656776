import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/alias';

/** What a caller writes wrong, and what the compiler then says: where, and its last and most exact sentence. */
const mistakes = [
  {
    mistake: 'no identity',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'pull', adName: 'a', postId: '7', postKind: 'video', callToAction: 'LEARN_MORE' }] })`,
    says: `Property 'identity' is missing in type … but required in type 'PullCreative'.`,
  },
  {
    mistake: 'an objective with a slip of the pen',
    call: `buildAdCreateRequest({ ...group, creatives: [pull], campaign: { objective: 'TRAFIC' } })`,
    says: `Type '"TRAFIC"' is not assignable to type … Did you mean '"TRAFFIC"'?`,
  },
  {
    mistake: 'a button with a slip of the pen',
    call: `buildAdCreateRequest({ ...group, creatives: [{ ...pull, callToAction: 'LERN_MORE' }] })`,
    says: `Type '"LERN_MORE"' is not assignable to type … Did you mean '"LEARN_MORE"'?`,
  },
  {
    mistake: 'a pull without its post',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'pull', adName: 'a', identity, postKind: 'video' }] })`,
    says: `Property 'postId' is missing in type … but required in type 'PullCreative'.`,
  },
  {
    mistake: 'a field with a slip of the pen',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'pull', adName: 'a', identity, postID: '7', postKind: 'video' }] })`,
    says: `Object literal may only specify known properties, but 'postID' does not exist in type 'PullCreative'. Did you mean to write 'postId'?`,
  },
  {
    mistake: 'an id as a number',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'pull', adName: 'a', identity, postId: 7, postKind: 'video' }] })`,
    says: `Type 'number' is not assignable to type 'string'.`,
  },
  {
    mistake: 'a push that does not say whether it stays off the profile',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'push', adName: 'a', identity, postKind: 'video', videoId: 'v', coverImageId: 'c', adText: 'x' }] })`,
    says: `Property 'darkPostStatus' is missing in type … but required in type 'PushVideoCreative'.`,
  },
  {
    mistake: 'a push to an account behind a code',
    call: `buildAdCreateRequest({ ...group, creatives: [{ mode: 'push', adName: 'a', identity: { type: 'AUTH_CODE', id: '9' }, postKind: 'video', videoId: 'v', coverImageId: 'c', adText: 'x', darkPostStatus: 'ON' }] })`,
    says: `Type '"AUTH_CODE"' is not assignable to type '"TT_USER" | "BC_AUTH_TT"'.`,
  },
  {
    mistake: 'a granted account without its Business Center',
    call: `buildAdCreateRequest({ ...group, creatives: [{ ...pull, identity: { type: 'BC_AUTH_TT', id: 'a' } }] })`,
    says: `Property 'businessCenterId' is missing in type … but required in type 'GrantedIdentity'.`,
  },
  {
    mistake: 'an update without the ad',
    call: `buildAdUpdateRequest({ ...group, creatives: [pull] })`,
    says: `Property 'adId' is missing in type … but required in type 'ExistingAd'.`,
  },
  {
    mistake: 'another post without its identity',
    call: `buildAdPatchRequest({ ...group, patches: [{ adId: '17', postId: '7' }] })`,
    says: `Property 'identity' is missing in type … but required in type 'PostPatch'.`,
  },
  {
    mistake: 'clicks that lead nowhere',
    call: `buildOneStepSparkAdRequest({ ...oneStep, goal: { objective: 'TRAFFIC', optimizationGoal: 'CLICK', callToAction: 'LEARN_MORE' } })`,
    says: `Property 'landingPageUrl' is missing in type … but required in type 'OneStepTraffic'.`,
  },
  {
    mistake: 'a lifetime budget without an end',
    call: `buildOneStepSparkAdRequest({ ...oneStep, schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 50, flight } })`,
    says: `Property 'endsAt' is missing in type … but required in type 'Interval'.`,
  },
  {
    mistake: 'a Smart+ ad without identity',
    call: `buildSmartPlusAdCreateRequest({ ...group, adName: 'a', creatives: [{ mode: 'pull', postId: '7', postKind: 'video' }] })`,
    says: `Property 'identity' is missing in type … but required in type 'SmartPlusPull'.`,
  },
  {
    mistake: 'a type of identity with a slip of the pen',
    call: `buildIdentitiesRequest({ advertiserId: '71', type: 'TT_USR' })`,
    says: `Type '"TT_USR"' is not assignable to type … Did you mean '"TT_USER"'?`,
  },
];

const right = [
  `buildAdCreateRequest({ ...group, creatives: [pull], campaign: { objective: unlistedWord('A_NEW_ONE') } })`,
  `buildAdCreateRequest({ ...group, creatives: [{ ...pull, callToAction: 'LEARN_MORE' }], campaign: { objective: 'TRAFFIC' } })`,
  `buildAdUpdateRequest({ ...group, creatives: [{ ...pull, adId: '17' }] })`,
  `buildIdentitiesRequest({ advertiserId: '71', type: unlistedWord('A_NEW_ONE') })`,
];

const start = `
import { buildAdCreateRequest } from '../../src/business-api/builders/buildAdCreateRequest';
import { buildAdPatchRequest } from '../../src/business-api/builders/buildAdPatchRequest';
import { buildAdUpdateRequest } from '../../src/business-api/builders/buildAdUpdateRequest';
import { buildIdentitiesRequest } from '../../src/business-api/builders/buildIdentitiesRequest';
import { buildOneStepSparkAdRequest } from '../../src/business-api/builders/buildOneStepSparkAdRequest';
import { buildSmartPlusAdCreateRequest } from '../../src/business-api/builders/buildSmartPlusAdCreateRequest';
import { unlistedWord } from '../../src/business-api/requests/unlistedWord';
const group = { advertiserId: '71', adGroupId: '72' };
const identity = { type: 'TT_USER', id: 'a' } as const;
const flight = { startsAt: new Date(0) };
const pull = { mode: 'pull', adName: 'a', identity, postId: '7', postKind: 'video' } as const;
const oneStep = { advertiserId: '71', identity, postId: '7', goal: { objective: 'VIDEO_VIEWS', optimizationGoal: 'ENGAGED_VIEW' }, audience: { locationIds: ['1'] }, schedule: { budgetMode: 'BUDGET_MODE_DAY', budget: 50, flight } } as const;
`;

let textsByCall: Map<string, string[]>;

beforeAll(() => {
  textsByCall = compile([...mistakes.map(({ call }) => call), ...right]);
});

test.each(mistakes)('$mistake', ({ call, says }) => {
  expect(textsByCall.get(call)).toHaveLength(1);
  const lines = textsByCall.get(call)![0]!.split('\n');
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(withoutLongTypes(lines.at(-1)!)).toBe(says);
});

test.each(right)('nothing is wrong with %s', (call) => {
  expect(textsByCall.get(call)).toEqual([]);
});

/** The part of a sentence that repeats what the caller wrote, or every word that TikTok has, says nothing new. */
function withoutLongTypes(line: string): string {
  return line
    .trim()
    .replace(/(?<=in type )'\{.*\}'(?= but required)/, '…')
    .replace(/(?<=to type )'.*'\.(?= Did you mean)/, '…');
}

/** What the project's compiler says about each call, all of them compiled as one file. */
function compile(calls: readonly string[]): Map<string, string[]> {
  const path = `${root}test/types/mistakes.ts`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const text = `${start}${calls.join('\n')}\n`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : read(name, version);
  const program = ts.createProgram([path], options, host);
  const file = program.getSourceFile(path)!;
  const firstLine = start.split('\n').length - 1;
  const found = new Map<string, string[]>(calls.map((call) => [call, []]));
  for (const { start: at = 0, messageText } of program.getSemanticDiagnostics(file)) {
    const call = calls[file.getLineAndCharacterOfPosition(at).line - firstLine];
    found.get(call!)!.push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return found;
}
