import type { Reading } from '../reading/reading';
import { readAcknowledgement, type Acknowledgement } from './readAcknowledgement';

/** A code that was applied. Which post it opened, the platform does not say here. */
export interface AppliedCode extends Acknowledgement {
  /** Until the post is read back, by `tt_video/info` or the list, nobody knows which one it is. */
  readonly state: 'applied_unresolved';
}

/**
 * Reads an answer of `POST /tt_video/authorize/`: whether a code was applied to the ad account.
 *
 * The answer names neither post nor identity. Read them back with {@link readTtVideoInfo} or {@link readTtVideoList}
 * and compare with {@link matchAuthorisedPosts}: the list can lag behind, and a creator can send another post's code.
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
