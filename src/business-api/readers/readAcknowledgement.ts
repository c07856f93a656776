import * as z from 'zod';
import { once } from '../wire/once';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';

/** A response that only says that something was done. */
export interface Acknowledgement {
  /** The data, unchanged; usually an empty object. */
  readonly raw: unknown;
}

const anything = /* @__PURE__ */ once(() => z.looseObject({}));

/**
 * Reads a response without data: of `tt_video/unbind`, of `business/post/authorize` and its `setting` and `delete`, or
 * of `tcm/tt_video/apply`.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @returns `ok: false` if the platform returned an error.
 *
 * @example
 * ```ts
 * readAcknowledgement({ code: 0, message: 'OK', request_id: '20261123', data: {} }).ok; // => true
 * readAcknowledgement({ code: 40001, message: 'No permission' }).ok; // => false
 * ```
 */
export function readAcknowledgement(body: unknown): Reading<Acknowledgement> {
  return readBody(body, { name: 'readAcknowledgement', schema: anything, toValue: (_, raw) => ({ raw }) });
}
