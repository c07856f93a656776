import { formatPlatformTime } from '../../time/formatPlatformTime';
import { codeStatusWord } from '../standing/codeStanding';
import type { FakeCode } from '../state/records';

/** A code as its owner sees it; empty fields if there is none. */
export function ownerCodeOf(code: FakeCode | undefined, now: Date) {
  return {
    auth_code: code?.code ?? '',
    auth_code_status: code === undefined ? '' : codeStatusWord(code, now),
    auth_code_start_time: code === undefined ? '' : formatPlatformTime(code.startsAt),
    auth_code_end_time: code === undefined ? '' : formatPlatformTime(code.endsAt),
  };
}
