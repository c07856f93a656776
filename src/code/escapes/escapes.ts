import type { CodeRepair } from '../../vocabulary/code';
import { backslashes, withoutBackslashes } from './backslashes';
import { character } from './character';
import { cutEscapes } from './cutEscapes';
import { decodeEntity, entities, openEntities } from './entities';
import { decodePercent, percent, spacesOfForm } from './percent';
import { decodeQuotedPrintable, isQuotedPrintable, quotedPrintable } from './quotedPrintable';
import { separatorOf, tags } from './tags';

/** A notation for a character or for something invisible, with what it stands for. */
export interface Escape {
  readonly repair: CodeRepair;
  readonly pattern: RegExp;
  /** What it stands for, given the arguments of a `replace` callback: the match, its groups, its position and the whole text. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the types of `replace` have it.
  readonly meaning: (found: string, ...rest: any[]) => string;
  /** Whether a text uses this notation at all, if a single match cannot tell. */
  readonly isUsedIn?: (text: string) => boolean;
}

const nothing = () => '';
const space = () => ' ';
const itself = (_: string, kept: string) => kept;

/** A shell escapes every = of such an e-mail with a backslash; where one has none, a backslash is of the text. */
const hasPlainEquals = (text: string): boolean => /(?<!\\)=|^[^=]*=[^=]*$/.test(text);

/**
 * Every notation of a character in text, links and data. Each round tries them once, in this order; rounds continue
 * until nothing changes, so a text that was escaped twice is read too.
 *
 * All of them run in linear time: each repetition is bounded, and none begins where another can.
 */
export const escapes: readonly Escape[] = /* @__PURE__ */ (() => [
  // A backslash or an underscore that the soft end of a line has cut from what it escapes.
  {
    repair: 'entities_decoded',
    pattern: /(\\|_)=\r?\n(?=[ux][\da-f{]|[0-7]{2}|2[bf]|3d|[nrtfv"'/])/gi,
    meaning: itself,
    isUsedIn: hasPlainEquals,
  },
  // E-mail in quoted-printable, as a whole, or what of it cannot be part of a code that was written plainly.
  {
    repair: 'entities_decoded',
    pattern: quotedPrintable,
    meaning: decodeQuotedPrintable,
    isUsedIn: isQuotedPrintable,
  },
  {
    repair: 'entities_decoded',
    pattern: /=3d|(?<=[a-z\d+/])=2[bf]/gi,
    meaning: decodeQuotedPrintable,
    isUsedIn: (text) => !isQuotedPrintable(text),
  },
  // What is left of such an e-mail.
  ...cutEscapes.map((pattern): Escape => ({ repair: 'entities_decoded', pattern, meaning: itself })),
  // Invisible characters: joiners, direction marks, selectors, control characters, halves of an emoji.
  { repair: 'invisible_removed', pattern: /\p{DI}|[^\s\P{C}]/gu, meaning: nothing },
  // The wide letters and the small signs of an Asian keyboard.
  {
    repair: 'fullwidth_folded',
    pattern: /[\ufe50-\ufe6b\uff01-\uff5e]/g,
    meaning: (wide) => wide.normalize('NFKC'),
  },
  // Links and forms.
  { repair: 'percent_decoded', pattern: spacesOfForm, meaning: space },
  { repair: 'percent_decoded', pattern: percent, meaning: decodePercent },
  // HTML and XML.
  { repair: 'entities_decoded', pattern: entities, meaning: decodeEntity },
  { repair: 'entities_decoded', pattern: openEntities, meaning: decodeEntity },
  // The backslash of JSON, JavaScript, YAML, shells, databases and Markdown.
  { repair: 'entities_decoded', pattern: backslashes, meaning: withoutBackslashes },
  // The XML of Office and of .NET.
  {
    repair: 'entities_decoded',
    pattern: /_x([\da-f]{4})_/gi,
    meaning: (_, hex: string) => character(hex, 16),
  },
  // How a text looks.
  { repair: 'markup_removed', pattern: tags, meaning: separatorOf },
])();
