import fc from 'fast-check';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { pastes } from '../../unit/code/pastes.ts';

export const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Invented canonical codes. */
export const canonical = fc.nat().map((seed): string => buildCode(seed));

export const textOf = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const signs = [...'#+/=-_ .,:;!?*•…%&<>[](){}|"\'`~@\n\t'];
const escapes = [
  ...['%2', '%23', '%2B', '%3D', '%25', '%20'],
  ...['&', '&#', '&#43;', '&#35;', '&amp;', '&am', '&#x2', '&num;'],
  ...['\\', '\\u00', '\\x2', '\\n', '=3D', '=2', '=\r\n'],
];
const invisible = ['\u200b', '\ufeff', '\u00a0', '\u0345', '\u0301', '\ud83d', '\udc4d'];
const words = ['Code', 'code:', 'spark', 'ad', '1. ', '＃', '＝', '**'];
const links = ['https://', 'tiktok.com/', '@jane', '](', '</b>', '<b>'];
const others = ['*0!1', 'adcode-', 'Q9jT', '...'];

/** Pieces of which pastes are made, glued in any order: it finds what random characters never would. */
export const piece = fc.oneof(
  fc.constantFrom(...signs),
  fc.constantFrom(...escapes, ...invisible),
  fc.constantFrom(...words, ...links, ...others),
  textOf(base64, 0, 20),
  canonical,
);

const gluedPieces = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const tabledPaste = fc.constantFrom(...pastes.map(({ input }) => input));

/** Any text: glued pieces, a paste of the published table, or random characters. */
export const anyText = fc.oneof(
  gluedPieces,
  tabledPaste,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string(),
);
