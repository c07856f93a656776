import type { Reading } from '../reading/reading';
import { readAcknowledgement, type Acknowledgement } from './readAcknowledgement';

/** A code that was applied. The platform does not say here which post it opened. */
export interface AppliedCode extends Acknowledgement {
  /** Nobody knows which post it is until you read it back from `tt_video/info` or the list. */
  readonly state: 'applied_unresolved';
}

/**
 * Reads a response of `POST /tt_video/authorize/`: whether a code was applied to the ad account.
 *
 * The response names neither post nor identity. Read them back with {@link readTtVideoInfo} or {@link readTtVideoList}
 * and compare them with {@link matchAuthorisedPosts}: the list can lag behind, and a creator can send the code of
 * another post.
 *
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 *
 * @example
 * ```ts
 * const reading = readTtVideoAuthorise({ code: 0, message: 'OK', request_id: '20261123', data: {} });
 * reading.ok && reading.value.state; // => 'applied_unresolved'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376435339265 | Authorize a TikTok post}
 */
export function readTtVideoAuthorise(body: unknown): Reading<AppliedCode> {
  const reading = readAcknowledgement(body);
  return reading.ok ? { ...reading, value: { ...reading.value, state: 'applied_unresolved' } } : reading;
}
