import { authorisationCodeField, isAuthorisationCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import type { Finding } from './budgets.ts';
import { shown } from '../docs/pages/pastesPage.ts';
import { plainRules } from '../support/plainRules.ts';
import { code, pastes } from '../unit/code/pastes.ts';
import { compare, number, table, type Cell, type Timing } from './measure.ts';
import { regexPeers } from './peers.ts';

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
      `The slowest refusal of [the table of pastes](pastes.md) is ${slowest.shown}: ${number(slowest.ns / 1000)} µs, ${number(1e9 / slowest.ns, 0)} a second. ` +
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
  const wrong = pastes.filter(({ input }) => !validateCode(input).ok);
  const timed = wrong.map(({ input }) => ({
    shown: shown(input),
    ns: compare({ validateCode }, [input], 16, 1).validateCode!.ns,
  }));
  return timed.reduce((slowest, one) => (one.ns > slowest.ns ? one : slowest));
}
