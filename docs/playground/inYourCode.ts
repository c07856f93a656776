import { copyButton, h } from './dom';

/** The call behind an answer and its result, folded. */
export function inYourCode(call: string, result: unknown): HTMLElement {
  return h(
    'details',
    { class: 'in-your-code' },
    h('summary', {}, 'In your code'),
    h('pre', {}, call),
    h('pre', {}, JSON.stringify(result, null, 2)),
    copyButton('Copy the call', call),
  );
}
