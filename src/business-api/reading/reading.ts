import type { Issue, IssueList, Issues } from '../../vocabulary/verdict';

/** What a reader makes of a response body. */
export type Reading<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /**
       * Rows and fields that could not be read, each with its path in the body; empty when all is well. With
       * `api_partial_success` the platform did only a part of the request: do not send all of it again.
       */
      readonly issues: IssueList;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    }
  | {
      readonly ok: false;
      readonly issues: Issues;
      /** The platform's id of this answer: TikTok's support asks for it. */
      readonly requestId?: string | undefined;
    };

/** Takes note of something that a body says and that could not be read. */
export type Report = (issue: Issue) => void;
