import type { Escape } from './escapes';
import { readEscape, withoutEscapes } from './withoutEscapes';

/** Part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text without its escapes that knows where its parts were in the original text. */
export interface PlainText {
  readonly text: string;
  /** The span as written of a span of the plain text that holds at least one character. */
  readonly asWritten: (span: Span) => Span;
}

/** Reads all escapes of a text and keeps their positions, for finding and masking codes. */
export function plainText(written: string): PlainText {
  const layers: Layer[] = [];
  const text = withoutEscapes(written, undefined, (before, escape) => {
    const layer = decode(before, escape);
    if (layer.text !== before) layers.push(layer);
    return layer.text;
  });
  return {
    text,
    asWritten: (span) => layers.reduceRight<Span>((inner, layer) => spanBefore(layer, inner), span),
  };
}

/** What one kind of escape has changed: where each piece begins and ends now, and where it ended before. */
interface Layer {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly endsBefore: readonly number[];
}

function decode(text: string, escape: Escape): Layer {
  const [starts, ends, endsBefore] = [[], [], []] as [number[], number[], number[]];
  const decoded = readEscape(text, {
    ...escape,
    meaning: (found, ...rest) => {
      const plain = escape.meaning(found, ...rest);
      const at = rest.find((argument) => typeof argument === 'number') as number;
      const start = at + (ends.at(-1) ?? 0) - (endsBefore.at(-1) ?? 0);
      starts.push(start);
      ends.push(start + plain.length);
      endsBefore.push(at + found.length);
      return plain;
    },
  });
  return { text: decoded, starts, ends, endsBefore };
}

/** Where a span was before one kind of escape was read. */
function spanBefore({ starts, ends, endsBefore }: Layer, { start, end }: Span): Span {
  const before = (at: number) => {
    const last = countUpTo(ends, at) - 1;
    return at + (endsBefore[last] ?? 0) - (ends[last] ?? 0);
  };
  // The last character of the span: as a whole, when it was escaped, and without what vanished behind it.
  const lastCharacter = end - 1;
  const piece = countUpTo(starts, lastCharacter) - 1;
  const wasEscaped = (ends[piece] ?? 0) > lastCharacter;
  return {
    start: before(start),
    end: wasEscaped ? (endsBefore[piece] as number) : before(lastCharacter) + 1,
  };
}

/** How many of some ascending numbers are at most a limit. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
