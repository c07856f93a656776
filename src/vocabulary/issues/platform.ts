/** What can be wrong with a body of the Business API, with the parameters of each issue. */
export interface PlatformIssueParams {
  /** The body is not an object with the envelope's fields. */
  body_unreadable: { expected: string };
  /** The platform answered with an error, in an HTTP 200. */
  api_error: { apiCode: number; message: string };
  /** A field has another type than documented. */
  field_unreadable: { expected: string };
}
