import { canonicalCode, plausibleCode } from './codeShapes';

/** The shortest code of an unusual shape that is taken for one amid other text: no hashtag comes close. */
const shortestEmbedded = 40;

/** The codes in a text, each once. */
export function embeddedCodes(text: string): string[] {
  const runs = text.matchAll(/(?<before>[\w/]?)(?<run>#[\w+/-]+={0,2})/g);
  const codes = [...runs].flatMap(({ groups: { before = '', run = '' } = {} }) =>
    canonicalCode.test(run) || (!before && run.length >= shortestEmbedded && plausibleCode.test(run))
      ? [run]
      : [],
  );
  return [...new Set(codes)];
}
