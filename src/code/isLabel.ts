import { codeLabels } from './codeLabels';

/** The words of a label, whatever stands between and around them. */
export function labelWords(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** Whether the text is made of the words of a label, and of nothing else. */
export function isLabel(text: string): boolean {
  return labelWords(text).every((word) => !word || codeLabels.includes(word));
}

/** Whether the text can still become a label: its last word may be on its way. */
export function isLabelBegun(text: string): boolean {
  const words = labelWords(text);
  const last = words.pop() ?? '';
  return (
    words.every((word) => !word || codeLabels.includes(word)) &&
    codeLabels.some((label) => label.startsWith(last))
  );
}
