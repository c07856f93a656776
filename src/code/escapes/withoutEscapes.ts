import type { CodeRepair } from '../../vocabulary/code';
import { type Escape, escapes } from './escapes';

// Nobody escapes a text more often than this; a hostile text gets no more work out of us.
const mostRounds = 10;

/** Reads one kind of escape wherever a text has it. */
export const readEscape = (text: string, { pattern, meaning, isUsedIn }: Escape): string =>
  !isUsedIn || isUsedIn(text) ? text.replace(pattern, meaning) : text;

/**
 * Removes the escapes of a text, even nested ones. Every function about codes uses this.
 *
 * @param written - The text as somebody pasted it or a program wrote it.
 * @param repairs - Receives the kinds of escapes that were found.
 * @param read - How to read one kind: `plainText` also keeps the positions.
 */
export function withoutEscapes(written: string, repairs = new Set<CodeRepair>(), read = readEscape): string {
  let text = written;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    for (const escape of escapes) {
      const plain = read(text, escape);
      if (plain !== text) repairs.add(escape.repair);
      text = plain;
    }
    if (text === before) break;
  }
  return text;
}
