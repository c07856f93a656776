import { validateCode } from 'tiktok-spark-ads';
import { table } from '../../support/markdown.ts';

const code = '#Ab1TtYkVj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo=';

const steps: readonly [shown: string, input: string][] = [
  ['(nothing)', ''],
  ['`Co`', 'Co'],
  ['`Code: `', 'Code: '],
  ['`#`', '#'],
  ['`#Ab1`', '#Ab1'],
  ['`#Ab1T tY`', '#Ab1T tY'],
  ['`#Ab1TtYkVj2cRxn` (16 characters)', code.slice(0, 16)],
  ['`#Ab1TtYkVj2cRxnqQ0Zz%2` (an escape half typed)', '#Ab1TtYkVj2cRxnqQ0Zz%2'],
  ['all but the last character', code.slice(0, -1)],
  ['the whole code', code],
  ['the whole code in quotes', `"${code}"`],
  ['the code without its `#`', code.slice(1)],
  ['`@jane.doe`', '@jane.doe'],
  ['`https://vm.tiktok.com/ZMabc123/`', 'https://vm.tiktok.com/ZMabc123/'],
];

const yes = (answer: boolean) => (answer ? 'yes' : 'no');

function row([shown, input]: (typeof steps)[number]): string[] {
  const verdict = validateCode(input);
  const couldBecome = verdict.ok ? '–' : yes(verdict.couldBecomeValid);
  const showError = yes(!verdict.ok && !verdict.couldBecomeValid);
  const [{ code: why } = { code: '' }] = verdict.issues ?? verdict.doubts ?? [];
  const submit = verdict.doubts ? 'yes, ask again' : yes(verdict.ok);
  return [shown, yes(verdict.ok), couldBecome, showError, submit, why && `\`${why}\``];
}

const head = [
  'input so far',
  '`ok`',
  '`couldBecomeValid`',
  'show an error?',
  'allow to submit?',
  'what it would say',
];

/** The table of `docs/guides/check-a-pasted-code.md`: what a field does while somebody types, and then pastes. */
export const typingSession = () => table(head, steps.map(row));
