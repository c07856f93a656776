import type { AuthorisationIssueParams } from './issues/authorisation';
import type { CampaignIssueParams } from './issues/campaign';
import type { CandidateIssueParams } from './issues/candidates';
import type { CodeIssueParams } from './issues/code';
import type { CreativeIssueParams } from './issues/creative';
import type { EligibilityIssueParams } from './issues/eligibility';
import type { PlatformIssueParams } from './issues/platform';
import type { PostUrlIssueParams } from './issues/postUrl';
import type { SheetIssueParams } from './issues/sheet';

/** The parameters of every issue, by code. */
export interface IssueParams
  extends
    CodeIssueParams,
    AuthorisationIssueParams,
    EligibilityIssueParams,
    CampaignIssueParams,
    CreativeIssueParams,
    CandidateIssueParams,
    PlatformIssueParams,
    PostUrlIssueParams,
    SheetIssueParams {}

/** A stable name for what is wrong; its subject comes first. */
export type IssueCode = keyof IssueParams;

/** Where in the input the issue is, from the outside in; empty for the input itself. */
export type IssuePath = readonly (string | number)[];

/** One thing that is wrong, as data; `describeIssue` puts it in words. It never contains an authorisation code. */
export type Issue<Code extends IssueCode = IssueCode> = {
  [Key in Code]: IssueParams[Key] extends undefined
    ? { readonly code: Key; readonly path: IssuePath; readonly params?: undefined }
    : { readonly code: Key; readonly path: IssuePath; readonly params: Readonly<IssueParams[Key]> };
}[Code];

/**
 * Any number of issues. The type says that the first may be absent; otherwise `issues[0]` of a verdict would seem
 * certain, because its other branch has {@link Issues}.
 */
export type IssueList<Code extends IssueCode = IssueCode> = readonly Issue<Code>[] & {
  readonly 0?: Issue<Code>;
};

/** At least one issue. */
export type Issues<Code extends IssueCode = IssueCode> = readonly [Issue<Code>, ...Issue<Code>[]];

/** What was read, or every reason why it could not be read. */
export type Verdict<Value, Code extends IssueCode = IssueCode> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: Issues<Code> };

/** Everybody who can act. */
export const actors = /* @__PURE__ */ Object.freeze([
  'creator',
  'source_creator',
  'advertiser',
  'platform',
] as const);
/** Who can fix a finding: the creator of the post, that of a post it is made from, the advertiser, or TikTok. */
export type Actor = (typeof actors)[number];

/** The severities of a finding. */
export const severities = /* @__PURE__ */ Object.freeze([
  'blocker',
  'warning',
  'unknown',
  'unverified',
] as const);
/**
 * `blocker`: it cannot run. `warning`: it can, with a consequence. `unknown`: required information is missing.
 * `unverified`: nobody has asked the platform yet; it does not affect the verdict.
 */
export type Severity = (typeof severities)[number];

/** An issue with its severity, who can fix it, and the platform fact behind it. */
export type Finding<Code extends IssueCode = IssueCode> = Issue<Code> & {
  readonly severity: Severity;
  readonly actor: Actor;
  /** The id of the platform fact behind it; `findFact` gives its source. */
  readonly factId: string;
};
