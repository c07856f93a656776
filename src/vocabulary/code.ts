import type { CodeIssueParams } from './issues/code';
import type { Issue, Issues } from './verdict';

declare const authorisationCode: unique symbol;

/**
 * A string with the shape of a Spark Ads authorisation code.
 *
 * The type says that the shape was checked, not that TikTok knows the code or that it is still live.
 */
export type AuthorisationCode = string & { readonly [authorisationCode]: true };

/** The repairs that lose nothing: what `validateCode` removes or decodes before it judges. */
export const codeRepairs = /* @__PURE__ */ Object.freeze([
  'invisible_removed',
  'fullwidth_folded',
  'percent_decoded',
  'entities_decoded',
  'trimmed',
  'markup_removed',
  'unquoted',
  'punctuation_removed',
  'label_removed',
] as const);
/** A repair that lost nothing. */
export type CodeRepair = (typeof codeRepairs)[number];

/**
 * `canonical`: `#`, 63 standard-base64 characters and `=`. `plausible`: `#` and characters of a code's alphabet, 16 to
 * 256 in all, including a digit, an upper-case and a lower-case letter.
 */
export type CodeShape = 'canonical' | 'plausible';

/** An issue about a pasted code. */
export type CodeIssueCode = keyof CodeIssueParams;

/** The result of `validateCode`. */
export type CodeVerdict =
  | {
      readonly ok: true;
      /** The code as TikTok expects it, after the repairs. */
      readonly value: AuthorisationCode;
      readonly shape: 'canonical';
      readonly repairs: readonly CodeRepair[];
      /** Why to ask again before using it: all of its letters have the same case, which never happens by chance. */
      readonly doubts?: Issues<'code_case_lost'> | undefined;
      readonly issues?: undefined;
      readonly suggestion?: undefined;
    }
  | {
      readonly ok: true;
      readonly value: AuthorisationCode;
      readonly shape: 'plausible';
      readonly repairs: readonly CodeRepair[];
      /** Why to ask again before using it. */
      readonly doubts: Issues<'code_not_canonical' | 'code_padding_lost'>;
      /** More typing can still make it canonical. */
      readonly couldBecomeCanonical: boolean;
      readonly issues?: undefined;
      /** The canonical code that was probably meant. It is a guess: offer it, but never fill it in silently. */
      readonly suggestion?: AuthorisationCode | undefined;
    }
  | {
      readonly ok: false;
      /** Exactly one if it is something else; otherwise every flaw, most telling first. */
      readonly issues: Issues<CodeIssueCode>;
      /** More typing can still make it valid, so it is too early for an error. If false, nothing typed after it can. */
      readonly couldBecomeValid: boolean;
      readonly doubts?: undefined;
      /** The code that was probably meant. It is a guess: offer it, but never fill it in silently. */
      readonly suggestion?: AuthorisationCode | undefined;
    };

/** One thing that is wrong with a pasted code. */
export type CodeIssue = Issue<CodeIssueCode>;
