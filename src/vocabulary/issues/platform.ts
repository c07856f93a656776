/** What can be wrong with a body of the Business API, with the parameters of each issue. */
export interface PlatformIssueParams {
  /** The body is not a response of this endpoint. */
  body_unreadable: { expected: string };
  /** The platform answered with an error, in an HTTP 200. `code` is the envelope's number; codes in `message` are masked. */
  api_error: { code: number; message: string };
  /** One row of a page was left out, because of the field at the path; the others were read. */
  row_unreadable: { row: number; expected: string };
  /** A field has another type than documented, and was left out. */
  field_unreadable: { expected: string };
  /** A field without which nothing can be read is missing. */
  field_missing: undefined;
  /** An id came as a number, whose last digits are lost; it was left out. */
  id_is_number: undefined;
  /** A value that is not among the known ones; it was kept as it came. */
  value_unknown: { value: string | undefined };
}
