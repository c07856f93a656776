import { extractCodes, maskCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeCodeIssue } from 'tiktok-spark-ads/messages';
import { answer, button, byId, copyButton, h, p } from './dom';

const repairsInWords: Record<string, string> = {
  trimmed: 'took spaces off the ends',
  invisible_removed: 'took out invisible characters',
  unquoted: 'took off quotes or brackets',
  markup_removed: 'took off markup',
  entities_decoded: 'decoded HTML entities',
  punctuation_removed: 'took off punctuation at the end',
  label_removed: 'took off a label in front',
  percent_decoded: 'decoded % signs',
  fullwidth_folded: 'turned full-width characters into plain ones',
};

const sample = buildCode(7);
const samples: readonly (readonly [string, string])[] = [
  ['a good code', sample],
  ['with a label and quotes', `Here you go! TT code: “${sample}”.`],
  ['cut off', `${sample.slice(0, 40)}…`],
  ['a post link', 'https://www.tiktok.com/@some.creator/video/7440000000000000001?lang=en'],
  ['a chat', `lena: ${buildCode(8)}\nlena: and for the second one\nlena: ${buildCode(9)}\n#sparkads #fyp`],
  ['a six-digit number', '481 516'],
];

/** The field that says what was pasted. */
export function startPastedCode(): void {
  const input = byId<HTMLTextAreaElement>('code-input');
  const fill = (text: string) => {
    input.value = text;
    show(text);
    input.focus();
  };
  input.addEventListener('input', () => show(input.value));
  show(input.value);
  byId('code-samples').append(...samples.map(([label, text]) => button(label, () => fill(text))));

  function show(text: string): void {
    const list = byId('code-list');
    const verdict = byId('code-verdict');
    list.replaceChildren();
    list.hidden = true;
    verdict.replaceChildren();
    if (text === '') return;
    const result = validateCode(text);
    const found = result.ok ? [] : extractCodes(text).codes;
    if (found.length > 0 && (!('suggestion' in result) || found.length > 1)) {
      verdict.append(
        answer('good', found.length === 1 ? 'One code in this text' : `${found.length} codes in this text`),
      );
      list.hidden = false;
      list.append(
        ...found.map(({ value, shape, postUrl, handle }) =>
          h(
            'li',
            {},
            h('code', {}, maskCode(value)),
            ` ${shape}${handle ? `, from @${handle}` : ''}${postUrl ? `, for ${postUrl}` : ''}`,
            h('div', { class: 'actions' }, copyButton('Copy the clean code', value)),
          ),
        ),
      );
      return;
    }
    verdict.append(describe(result, fill));
  }
}

function describe(result: ReturnType<typeof validateCode>, use: (text: string) => void): HTMLElement {
  const suggestion = 'suggestion' in result ? result.suggestion : undefined;
  const actions = h(
    'div',
    { class: 'actions' },
    result.ok && copyButton('Copy the clean code', result.value),
    suggestion !== undefined && button('Use this instead', () => use(suggestion), { class: 'main' }),
  );
  const meant =
    suggestion !== undefined && h('p', {}, 'Did you mean ', h('code', {}, maskCode(suggestion)), '?');
  if (!result.ok) {
    const [first, ...others] = result.issues.map((issue) => describeCodeIssue(issue));
    return answer(
      result.couldBecomeValid ? 'doubt' : 'bad',
      first?.text ?? '',
      p(first?.remedy ?? '', 'remedy'),
      ...others.map(({ text }) => p(text)),
      result.couldBecomeValid && p('It may be the beginning of a code.', 'quiet'),
      meant,
      actions,
    );
  }
  const mended =
    result.repairs.length > 0 &&
    p(`We ${result.repairs.map((repair) => repairsInWords[repair] ?? repair).join(', ')}.`, 'quiet');
  if (result.shape === 'plausible') {
    const doubts = result.doubts.map((doubt) => describeCodeIssue(doubt));
    return answer(
      'doubt',
      'It may be a code',
      ...doubts.map(({ text, remedy }) => p(`${text} ${remedy}`)),
      mended,
      meant,
      actions,
    );
  }
  return answer(
    'good',
    'It looks like a code',
    p('Only TikTok knows whether it is live and which post it opens.'),
    mended,
    actions,
  );
}
