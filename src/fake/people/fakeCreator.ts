import { changeVisibility, deletePost } from '../acts/changePost';
import { deleteCode, turnOffAuthorisation } from '../acts/deleteCodes';
import { extendCode } from '../acts/extendCode';
import { generateCode } from '../acts/generateCode';
import { answerApplication } from '../acts/answerApplication';
import { type AccountAccess, giveAccess, takeAccess } from '../acts/giveAccess';
import { assertDays } from '../../shared/assertions';
import type { AuthorisationCode } from '../../vocabulary/code';
import type { FakeAccount, FakeIdentity, FakePost } from '../state/records';
import type { World } from '../state/world';
import { ownPost, type PostRef } from './postRef';
import { publishPost, type PublishOptions } from '../acts/publishPost';

/**
 * A creator, or a brand with its own account: what they can do in the app.
 *
 * An act that TikTok refuses throws an `Error` that names the fact. An act whose outcome nobody knows throws too,
 * unless the test gave an answer.
 */
export interface FakeCreator {
  readonly account: Readonly<FakeAccount>;
  /** Publishes a post. */
  readonly publish: (options?: PublishOptions) => Readonly<FakePost>;
  /** Turns ad authorisation on and generates a code; its days of 24 hours, 30 if absent, count from now. */
  readonly generateCode: (post: PostRef, days?: number) => AuthorisationCode;
  /** Adds days of 24 hours to the newest code of a post. */
  readonly extend: (post: PostRef, days: number) => void;
  /** Deletes the newest code of a post. */
  readonly deleteCode: (post: PostRef) => void;
  /** Turns ad authorisation of a post off; all its codes end. */
  readonly turnOffAuthorisation: (post: PostRef) => void;
  /** Makes a post visible only to its author; refused while an ad promotes it. */
  readonly makePrivate: (post: PostRef) => void;
  /** Makes a post visible only to friends; refused while an ad promotes it. */
  readonly makeFriendsOnly: (post: PostRef) => void;
  /** Makes a post visible to everybody. */
  readonly makePublic: (post: PostRef) => void;
  /** Deletes a post; refused while ads use it. */
  readonly deletePost: (post: PostRef) => void;
  /** Accepts an application in TikTok One, for the requested days or a different number. */
  readonly acceptApplication: (post: PostRef, days?: number) => void;
  /** Declines an application in TikTok One. */
  readonly rejectApplication: (post: PostRef) => void;
  /** Links the account to an ad account, as a `TT_USER` identity. */
  readonly linkTo: (advertiser: { readonly id: string }, access?: AccountAccess) => Readonly<FakeIdentity>;
  /** Unlinks the account from an ad account; running ads continue. */
  readonly unlinkFrom: (advertiser: { readonly id: string }) => void;
  /** Grants the account to an ad account through a Business Center, as a `BC_AUTH_TT` identity. */
  readonly grantTo: (
    advertiser: { readonly id: string },
    access: AccountAccess & { readonly businessCenterId: string; readonly adsOnlyMode?: boolean | undefined },
  ) => Readonly<FakeIdentity>;
  /** Takes the grant of the account back from an ad account. */
  readonly withdrawFrom: (advertiser: { readonly id: string }) => void;
}

/** What the owner of an account can do. */
export function fakeCreator(world: World, account: FakeAccount): FakeCreator {
  const { state } = world;
  const own = (post: PostRef) => ownPost(state, account.id, post);
  return {
    account,
    publish: (options = {}) => publishPost(world, account.id, options),
    generateCode: (post, days = 30) => {
      assertDays('days', days);
      const published = own(post);
      if (published.takenDown) throw new RangeError('post must not be taken down');
      return generateCode(world, published, days).code;
    },
    extend: (post, days) => {
      assertDays('days', days);
      extendCode(world, own(post), days);
    },
    deleteCode: (post) => deleteCode(world, own(post)),
    turnOffAuthorisation: (post) => turnOffAuthorisation(world, own(post)),
    makePrivate: (post) => changeVisibility(world, own(post), 'private'),
    makeFriendsOnly: (post) => changeVisibility(world, own(post), 'friends'),
    makePublic: (post) => changeVisibility(world, own(post), 'public'),
    deletePost: (post) => deletePost(world, own(post)),
    acceptApplication: (post, days) => answerApplication(world, own(post), { accepts: true, days }),
    rejectApplication: (post) => answerApplication(world, own(post), { accepts: false }),
    linkTo: (advertiser, access = {}) =>
      giveAccess(world, account, advertiser, { type: 'TT_USER', ...access }),
    unlinkFrom: (advertiser) => takeAccess(world, account, advertiser, 'TT_USER'),
    grantTo: (advertiser, access) =>
      giveAccess(world, account, advertiser, { type: 'BC_AUTH_TT', ...access }),
    withdrawFrom: (advertiser) => takeAccess(world, account, advertiser, 'BC_AUTH_TT'),
  };
}
