import type { FakeAdAccount, FakePost, FakeState } from '../state/records';
import { codeStanding } from './codeStanding';
import { sourcesOf } from './posts';

/** Whether the posts that a post is made from are authorised: by the code that came along, or by one applied before. */
export function isSourceOpen(
  state: FakeState,
  { bindings }: FakeAdAccount,
  post: FakePost,
  given: string | undefined,
): boolean {
  const isLive = (code: string | undefined) => {
    const found = code === undefined ? undefined : state.codes[code];
    return found !== undefined && codeStanding(found, state.now) === 'live';
  };
  const isGivenFor = (id: string) => given !== undefined && state.codes[given]?.postId === id;
  return sourcesOf(state, post).every(
    ({ id }) => (isGivenFor(id) && isLive(given)) || (bindings[id] ?? []).some(({ code }) => isLive(code)),
  );
}
