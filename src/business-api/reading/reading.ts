import type { Issue, IssueList, Issues } from '../../vocabulary/verdict';

/** The result of reading a response body. */
export type Reading<Value> =
  | {
      /**
       * A successful response of this endpoint. Everything could be read except what `issues` names. A page without
       * rows is really empty.
       */
      readonly ok: true;
      readonly value: Value;
      /**
       * Rows and fields that could not be read, and a page that is incomplete by its own count, each with its path in
       * the body; empty if all is well. With `api_partial_success` the platform only did part of the request: do not
       * send all of it again.
       */
      readonly issues: IssueList;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    }
  | {
      /**
       * Nothing is known: an error, the response of another endpoint, a missing list, or rows of which none could be
       * read. Never treat it as an empty page.
       */
      readonly ok: false;
      readonly issues: Issues;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    };

/** Reports something in a body that could not be read. */
export type Report = (issue: Issue) => void;
