import { isLabelWord, words } from './labelWords';

/** Where the first word begins that is not one of a label; at the end of the text when there is none. */
function labelEnd(text: string): number {
  for (const { 0: word, index } of text.matchAll(words)) if (!isLabelWord(word)) return index;
  return text.length;
}

/**
 * A text without the label in front of it. A label reaches to the `#`, or to the last colon or equals sign behind its
 * words. With nothing behind it, it only stands in for a code, and nothing is left.
 */
export function withoutLabel(text: string): string {
  if (/^[*•]*$/.test(text)) return text;
  const hash = text.indexOf('#');
  const head = hash < 0 ? text : text.slice(0, hash);
  const end = labelEnd(head);
  if (end === head.length) return text.slice(end);
  const [label = ''] = /^.*[:=]\s*/s.exec(head.slice(0, end)) ?? [];
  return text.slice(label.length);
}
