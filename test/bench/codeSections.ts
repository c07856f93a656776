import { authorisationCodeField, isAuthorisationCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import type { Finding } from './budgets.ts';
import { compare, number, table, type Cell, type Timing } from './measure.ts';
import { code, pastes, type Paste } from './pastes.ts';
import { plainRules, regexPeers, type Check } from './peers.ts';

const ours: Readonly<Record<string, (input: string) => unknown>> = {
  validateCode,
  isAuthorisationCode,
  authorisationCodeField: (input) => authorisationCodeField['~standard'].validate(input),
};
const tasks = { ...regexPeers, ...plainRules, ...ours };

export function codeSpeed(): { text: string; findings: Finding[] } {
  const codes = Array.from({ length: 64 }, (_, seed) => buildCode(seed + 1));
  const taken = compare(tasks, codes);
  const refused = compare(tasks, [
    '#fyp',
    'https://vm.tiktok.com/ZMabc123/',
    code.slice(1, 40),
    'Hello, here it is',
  ]);
  const rows = Object.keys(tasks).map((name): Cell[] => [
    name,
    taken[name]!.ns,
    `${number(taken[name]!.ratio)} ×`,
    refused[name]!.ns,
    `${number(refused[name]!.ratio)} ×`,
  ]);
  const slowest = slowestRefusal();
  return {
    text: [
      table(['check', 'a code, ns', 'to bare regex', 'four wrong pastes, ns each', 'to bare regex'], rows),
      `The slowest refusal of the list below is “${slowest.shown}”: ${number(slowest.ns / 1000)} µs, ${number(1e9 / slowest.ns, 0)} a second. ` +
        'The regexes say no; `validateCode` says what the paste is, what can be repaired and whether more typing can help.',
    ].join('\n\n'),
    findings: [...speedFindings(taken), refusalFinding(slowest.ns)],
  };
}

function speedFindings(taken: Record<string, Timing>): Finding[] {
  const { validateCode: us, zod, valibot } = taken;
  return [
    {
      what: '`validateCode`, a canonical code, to the bare regex',
      budget: 'at most 1.4 ×',
      measured: `${number(us!.ratio)} ×`,
      met: us!.ratio <= 1.4,
      cause:
        'the regex alone takes a few dozen nanoseconds; the verdict, an object with its list of repairs, is what is added',
    },
    {
      what: '`validateCode`, a canonical code, to valibot and zod',
      budget: 'not slower',
      measured: `${number(us!.ns)} ns to ${number(valibot!.ns)} and ${number(zod!.ns)} ns`,
      met: us!.ns <= Math.min(valibot!.ns, zod!.ns),
      cause: 'all three test one regex; who is first by a nanosecond or two changes from run to run',
    },
  ];
}

function refusalFinding(ns: number): Finding {
  return {
    what: 'the slowest refusal',
    budget: 'at least 100,000 a second',
    measured: `${number(1e9 / ns, 0)} a second`,
    met: 1e9 / ns >= 100_000,
    cause:
      'some fifty patterns read the paste, one after the other, and each reads all of it: a paste of 300 characters takes as long as five of a usual length',
  };
}

function slowestRefusal(): { shown: string; ns: number } {
  const wrong = pastes.filter(({ text }) => !validateCode(text).ok);
  const timed = wrong.map(({ shown, text }) => ({
    shown,
    ns: compare({ validateCode }, [text], 16, 1).validateCode!.ns,
  }));
  return timed.reduce((slowest, one) => (one.ns > slowest.ns ? one : slowest));
}

/** Whether a check that says yes or no does right: it takes only what is a code as it stands. */
const isRight = (check: Check, { wanted, text }: Paste) =>
  wanted === 'take' ? check(text) && text === code : !check(text);

const checks: Readonly<Record<string, Check>> = { 'the regex': regexPeers['bare regex']!, ...plainRules };

function answer({ text }: Paste): string {
  const verdict = validateCode(text);
  const suggests = verdict.suggestion === code ? ', suggests the code' : '';
  if (verdict.ok && verdict.shape === 'canonical')
    return verdict.repairs.length > 0 ? `takes: ${verdict.repairs.join(', ')}` : 'takes';
  if (verdict.ok) return `asks again: ${verdict.doubts.map((doubt) => doubt.code).join(', ')}${suggests}`;
  return `refuses: ${verdict.issues.map((issue) => issue.code).join(', ')}${suggests}`;
}

/** Ours is right when what comes out is the code, or when the paste is refused or asked about. */
function weAreRight({ wanted, text }: Paste): boolean {
  const verdict = validateCode(text);
  if (wanted === 'take') return verdict.ok && verdict.value === code;
  return !verdict.ok || verdict.shape === 'plausible';
}

export function wrongPastes(): string {
  const rows = pastes.map((paste): Cell[] => [
    paste.what,
    `\`${paste.shown.replaceAll('`', 'ˋ') || '(empty)'}\``,
    `${weAreRight(paste) ? '' : '✗ '}${answer(paste)}`,
    ...Object.values(checks).map(
      (check) => `${isRight(check, paste) ? '' : '✗ '}${check(paste.text) ? 'takes' : 'refuses'}`,
    ),
  ]);
  const score = (wanted: Paste['wanted'], right: (paste: Paste) => boolean) => {
    const all = pastes.filter((paste) => paste.wanted === wanted);
    return `${all.filter(right).length} of ${all.length}`;
  };
  const judges = {
    validateCode: weAreRight,
    ...Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [name, (paste: Paste) => isRight(check, paste)]),
    ),
  };
  const summary = Object.entries(judges).map(([name, right]): Cell[] => [
    name,
    score('take', right),
    score('refuse', right),
  ]);
  return [
    table(
      ['', 'whole codes that come out as the code', 'other pastes that are not taken for a code'],
      summary,
    ),
    table(['what it is', 'paste', 'validateCode', ...Object.keys(checks)], rows),
  ].join('\n\n');
}
