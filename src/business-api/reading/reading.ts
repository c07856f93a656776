import type { Issue, IssueList, Issues } from '../../vocabulary/verdict';

/** What a reader makes of a response body. */
export type Reading<Value> =
  | {
      /**
       * The platform answered with success, in the form of this endpoint, and what it says is known: all of it but what
       * `issues` names. A page without rows is one that says so.
       */
      readonly ok: true;
      readonly value: Value;
      /**
       * Rows and fields that could not be read, and a page that is incomplete by its own account, each with its path in
       * the body; empty when all is well. With
       * `api_partial_success` the platform did only a part of the request: do not send all of it again.
       */
      readonly issues: IssueList;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    }
  | {
      /**
       * Nothing is known: an error, the answer of another endpoint, no list where there should be one, or rows of which
       * none could be read. Never take it for an empty page.
       */
      readonly ok: false;
      readonly issues: Issues;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    };

/** Takes note of something that a body says and that could not be read. */
export type Report = (issue: Issue) => void;
