import type { reviveDates } from 'tiktok-spark-ads';

/** What comes back from JSON: without keys that hold `undefined`, and with dates as ISO text unless they are revived. */
export function viaJson<Value>(value: Value, revive?: typeof reviveDates): Value {
  return JSON.parse(JSON.stringify(value), revive) as Value;
}
