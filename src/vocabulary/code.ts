import type { CodeIssueParams } from './issues/code';
import type { Issue, Issues } from './verdict';

declare const authorisationCode: unique symbol;

/**
 * A string with the shape of a Spark Ads authorisation code.
 *
 * The type says that the shape was checked, not that TikTok knows the code or that it is still live.
 */
export type AuthorisationCode = string & { readonly [authorisationCode]: true };

/** The repairs that lose nothing: what `validateCode` takes away or decodes before it judges. */
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
 * `canonical`: `#`, 63 standard-base64 characters and `=`. `plausible`: `#` and 16 to 256 characters in all of a
 * code's alphabet, with a digit, a capital and a small letter among them.
 */
export type CodeShape = 'canonical' | 'plausible';

/** An issue about a pasted code. */
export type CodeIssueCode = keyof CodeIssueParams;

/** What `validateCode` found out about a paste. */
export type CodeVerdict =
  | {
      readonly ok: true;
      /** The code as TikTok wants it, after the repairs. */
      readonly value: AuthorisationCode;
      readonly shape: 'canonical';
      readonly repairs: readonly CodeRepair[];
      /** Why to ask again before it is used: all of its letters are of one case, which chance never makes. */
      readonly doubts?: Issues<'code_case_lost'> | undefined;
      readonly issues?: undefined;
      readonly suggestion?: undefined;
    }
  | {
      readonly ok: true;
      readonly value: AuthorisationCode;
      readonly shape: 'plausible';
      readonly repairs: readonly CodeRepair[];
      /** Why to ask again before it is used. */
      readonly doubts: Issues<'code_not_canonical' | 'code_padding_lost'>;
      /** Typing on can still make it canonical. */
      readonly couldBecomeCanonical: boolean;
      readonly issues?: undefined;
      /** The canonical code that was probably meant. A guess: offer it, never put it in by yourself. */
      readonly suggestion?: AuthorisationCode | undefined;
    }
  | {
      readonly ok: false;
      /** Exactly one when it is something else; otherwise every flaw, the most telling first. */
      readonly issues: Issues<CodeIssueCode>;
      /** Typing on can still make it valid: too early for an error. When false, no ending can. */
      readonly couldBecomeValid: boolean;
      readonly doubts?: undefined;
      /** The code that was probably meant. A guess: offer it, never put it in by yourself. */
      readonly suggestion?: AuthorisationCode | undefined;
    };

/** One thing that is wrong with a pasted code. */
export type CodeIssue = Issue<CodeIssueCode>;
