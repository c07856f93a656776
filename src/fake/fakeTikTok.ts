import type { ApiRequest } from '../business-api/requests/apiRequest';
import type { FakeBehaviour } from './behaviour';
import type { AdRef, FakeAdvertiser } from './people/fakeAdvertiser';
import type { FakeCreator } from './people/fakeCreator';
import type { PostRef } from './people/postRef';
import type { FaultName, HttpAnswer } from './http/faults';
import type { HttpRequest } from './http/readRequest';
import type { FakeAccount, FakeAdAccount, FakeState } from './state/records';

/** Options of {@link createFakeTikTok}. */
export interface FakeTikTokOptions extends FakeBehaviour {
  /** The instant at which the platform starts. */
  readonly now: Date;
  /** A different seed gives different ids and codes; 1 if absent. */
  readonly seed?: number | undefined;
}

/** A stretch of time; a day is 24 hours. */
export interface Advance {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
}

/** A TikTok to test against. */
export interface FakeTikTok {
  /** The present of the platform. */
  readonly now: Date;
  /** Everything that it knows, as plain data. */
  readonly state: FakeState;
  /** Answers a builder's request with a body for a reader; after a fault, possibly with text that is not JSON. */
  readonly handle: (request: ApiRequest) => unknown;
  /** The same over HTTP: for your own `fetch`, Mock Service Worker, Playwright or a server. */
  readonly http: (request: HttpRequest) => HttpAnswer;
  /** Moves the clock. Codes end, reviews finish, ads start and stop. */
  readonly advance: (by: Advance) => void;
  /** Moves the clock to an instant; never back. */
  readonly advanceTo: (instant: Date) => void;
  /** A new account. Give its handle without `@`. */
  readonly creator: (account?: Partial<Omit<FakeAccount, 'id' | 'openId' | 'bannedAt'>>) => FakeCreator;
  /** A new ad account. */
  readonly advertiser: (
    account?: Partial<Pick<FakeAdAccount, 'createdAt' | 'adsOnlyMode' | 'canUseCustomIdentity'>>,
  ) => FakeAdvertiser;
  /** Whether an ad runs now. */
  readonly isRunning: (ad: AdRef) => boolean;
  /** Lets something go wrong: on the next request, or the next to an endpoint such as `tt_video/list`. */
  readonly fail: (fault: FaultName, options?: { readonly on?: string; readonly times?: number }) => void;
  /** Changes how the platform behaves from now on. */
  readonly behave: (behaviour: FakeBehaviour) => void;
  /** TikTok takes a post down, after a manual review or because it failed review. */
  readonly removePost: (post: PostRef, word?: 'ONLY_USER_PASS' | 'AUDIT_DELETE') => void;
  /** TikTok bans an account: its ads pause, and it cannot be used for new ones. */
  readonly banAccount: (creator: Pick<FakeCreator, 'account'>) => void;
  /** TikTok refuses an ad in its review. */
  readonly rejectAd: (ad: AdRef) => void;
  /** An independent copy, to look ahead without moving this one. */
  readonly fork: () => FakeTikTok;
}
