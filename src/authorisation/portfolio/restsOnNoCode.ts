import type { Authorisation } from '../../vocabulary/authorisation';
import type { IdentityType } from '../../vocabulary/identity';
import type { RunningAd } from '../../vocabulary/risk';
import type { PostBindings } from './postBindings';

const withoutCode: readonly string[] = [
  'TT_USER',
  'BC_AUTH_TT',
  'TTS_TT',
  'CUSTOMIZED_USER',
] satisfies IdentityType[];

/** Whether an ad needs no code: its identity says so, or if that is not known, no access to its post needs one. */
export function restsOnNoCode(
  { identityType }: RunningAd,
  { needsNoCode }: Pick<PostBindings<Authorisation>, 'needsNoCode'>,
): boolean {
  if (identityType === 'AUTH_CODE') return false;
  if (identityType !== undefined && withoutCode.includes(identityType)) return true;
  return needsNoCode;
}
