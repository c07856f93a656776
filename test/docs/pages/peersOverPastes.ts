import { validateCode } from 'tiktok-spark-ads';
import { table } from '../../support/markdown.ts';
import { canonical, plainRules, type Check } from '../../support/plainRules.ts';
import { code, pastes, sources, type Paste } from '../../unit/code/pastes.ts';

/** Checks that say yes or no: a form that has one of them takes what was pasted as it is, or refuses it. */
export const yesOrNo: Readonly<Record<string, Check>> = {
  'the regex': (input) => canonical.test(input),
  ...plainRules,
};

/** What each judge makes of a paste: the code that comes out of it, or nothing. */
const judges: Readonly<Record<string, (input: string) => string | undefined>> = {
  validateCode: (input) => {
    const verdict = validateCode(input);
    return verdict.ok ? verdict.value : undefined;
  },
  ...Object.fromEntries(
    Object.entries(yesOrNo).map(([name, check]) => [
      name,
      (input: string) => (check(input) ? input : undefined),
    ]),
  ),
};

const isWhole = ({ expected }: Paste) => 'repairs' in expected && expected.value === code;
const isNone = ({ expected }: Paste) => 'issues' in expected;
const isRight = (paste: Paste, outcome: string | undefined) =>
  outcome === (isWhole(paste) ? code : undefined);

/** How many pastes of the table each check judges rightly, by where they come from. */
export function peersOverPastes(): string {
  const score = (judge: (input: string) => string | undefined, among: readonly Paste[]) =>
    `${among.filter((paste) => isRight(paste, judge(paste.input))).length} of ${among.length}`;
  const groups: readonly (readonly [string, readonly Paste[]])[] = [
    ['whole codes, which should come out as the code', pastes.filter(isWhole)],
    ...Object.entries(sources).map(([source, reasons]): [string, readonly Paste[]] => [
      `no whole code, from ${source}`,
      pastes.filter((paste) => isNone(paste) && reasons.includes(paste.reason)),
    ]),
    ['no whole code, all', pastes.filter(isNone)],
  ];
  const rows = groups.map(([what, among]) => [
    what,
    ...Object.values(judges).map((judge) => score(judge, among)),
  ]);
  return table(['pastes', ...Object.keys(judges)], rows);
}
