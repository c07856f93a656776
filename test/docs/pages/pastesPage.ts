import { pastes, sources, inShort, code, other, shortCode, type Expected } from '../../unit/code/pastes.ts';
import { validateCode } from 'tiktok-spark-ads';
import { table } from '../../support/markdown.ts';
import { peersOverPastes, yesOrNo } from './peersOverPastes.ts';

const names: readonly (readonly [string, string])[] = [
  [code, '‹code›'],
  [encodeURIComponent(code), '‹code, percent-encoded›'],
  [other, '‹other code›'],
  [shortCode, '‹short code›'],
  [code.slice(1, -1), '‹code without # and =›'],
];

/** A paste as it can be printed: a whole code by its name, and what cannot be seen as its number. */
export function shown(paste: string): string {
  const named = names.reduce((text, [long, name]) => text.replaceAll(long, name), paste);
  const visible = named.replace(/[^\S ]|[\p{C}\p{DI}]/gu, (character) =>
    character === '\n'
      ? '⏎'
      : `‹${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
  const short = visible.length > 90 ? `${visible.slice(0, 80)} …` : visible;
  return short ? `\`${short.replaceAll('`', 'ˋ')}\`` : '(nothing)';
}

function expected(verdict: Expected): string {
  const suggests = 'suggestion' in verdict && verdict.suggestion ? ', with a suggestion' : '';
  if ('issues' in verdict) return verdict.issues.map((issue) => `\`${issue}\``).join(', ') + suggests;
  if ('doubt' in verdict) return `ok, with the doubt \`${verdict.doubt}\`${suggests}`;
  return verdict.repairs.length ? `ok: ${verdict.repairs.join(', ')}` : 'ok';
}

const takers = (paste: string): string =>
  Object.entries(yesOrNo)
    .filter(([, takes]) => takes(paste))
    .map(([name]) => name.replace('plain rule ', ''))
    .join(', ');

/** `docs/pastes.md`: what people paste where a code is asked for, by where it comes from, and what is said of it. */
export function pastesPage(): string {
  const sections = Object.entries(sources).map(([source, reasons]) => {
    const rows = pastes
      .filter(({ reason }) => reasons.includes(reason))
      .sort((one, two) => reasons.indexOf(one.reason) - reasons.indexOf(two.reason))
      .map(({ reason, input }) => [
        reason,
        shown(input),
        expected(inShort(validateCode(input))),
        takers(input),
      ]);
    const head = ['what happened', 'paste', 'verdict', 'taken as it is by'];
    return [`## From ${source}`, table(head, rows)].join('\n\n');
  });
  return [
    '# What people paste',
    `${pastes.length} pastes from where a code was asked for, and what \`validateCode\` says of each. \`‹code›\` stands for a whole code, \`⏎\` for the end of a line. Generated from the tests.`,
    '## Other checks over the same pastes',
    'How many pastes each check judges rightly. The regex is that of the canonical shape, `^#[A-Za-z0-9+/]{63}=$`; the plain rules are made again from what other tools do: an optional `#` and 16 to 200 characters (A); `#` and 20 characters, or 4 to 12 capitals and digits (B); `#` and 12 characters, without white space, 16 to 256 in all (C). They take a paste as it is or refuse it. Pastes of which nobody knows whether TikTok takes them, codes of another length say, are left out. `validateCode` has grown with this table, so that its column shows only that it still holds.',
    peersOverPastes(),
    ...sections,
  ].join('\n\n');
}
