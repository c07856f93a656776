import { validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { mutate } from 'weapon-regex';
import type { CodeIssueCode } from 'tiktok-spark-ads/vocabulary';
import { withoutEscapes } from '../../../src/code/escapes/withoutEscapes.ts';
import { flaws, kindsOf, otherThings } from '../../../src/code/paste/pasteKinds.ts';
import { tidyCode } from '../../../src/code/paste/tidyCode.ts';
import { kindExamples } from '../../support/kindExamples.ts';
import { pastes } from './pastes.ts';

// The runner of mutants would need all tests for each change of a table, so the patterns of the kinds are changed here:
// without an anchor, with a class negated, without a quantifier. An example or a paste must be told as something else.

type Patterns = Readonly<Record<string, RegExp | readonly RegExp[]>>;

const patternsOf = (kinds: object): Patterns =>
  Object.fromEntries(
    Object.entries(kinds as Record<string, RegExp | readonly RegExp[] | (() => boolean)>).filter(
      (row): row is [string, RegExp | readonly RegExp[]] => typeof row[1] !== 'function',
    ),
  );

/** The texts of which the tables are asked: no code can be made of them. */
const asked = [
  ...new Set(
    [...kindExamples.flatMap(({ is, not }) => [...is, ...not]), ...pastes.map(({ input }) => input)]
      .filter((input) => {
        const verdict = validateCode(input);
        return !verdict.ok && (verdict.issues[0].code in otherThings || !verdict.suggestion);
      })
      .map((input) => tidyCode(withoutEscapes(input))),
  ),
];

/** The first thing that a text is told to be, or every flaw. */
const tell = {
  otherThings: (text: string, kinds: Record<CodeIssueCode, RegExp>) =>
    kindsOf(text, kinds).next().value as string | undefined,
  flaws: (text: string, kinds: Record<CodeIssueCode, RegExp>) => [...kindsOf(text, kinds)].join(),
};

const tables = { otherThings, flaws };

describe.each(['otherThings', 'flaws'] as const)('%s', (name) => {
  const table = tables[name] as unknown as Record<CodeIssueCode, RegExp>;
  const told = asked.map((text) => tell[name](text, table));

  test.each(Object.entries(patternsOf(table)))('every change of %s is noticed', (kind, pattern) => {
    const patterns = pattern instanceof RegExp ? [pattern] : pattern;
    const survivors = patterns.flatMap((one, at) =>
      changesOf(one).filter((changed) => {
        const kinds = { ...table, [kind]: patterns.map((kept, other) => (other === at ? changed : kept)) };
        return asked.every(
          (text, index) => changed.test(text) === one.test(text) || tell[name](text, kinds) === told[index],
        );
      }),
    );
    expect(survivors).toEqual([]);
  });
});

const changesOf = ({ source, flags }: RegExp): RegExp[] =>
  mutate(source, flags, { mutationLevels: [1] }).flatMap(({ pattern }) => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return [];
    }
  });
