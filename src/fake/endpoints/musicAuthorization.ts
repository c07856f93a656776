import { type FakeRequest, listIn, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakePost } from '../state/records';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';
import { identityOf } from './identityOf';
import { postsUnder } from './identityVideos';

/** `GET identity/music/authorization`: whether the song of a post is cleared for an ad in these countries. */
export function musicAuthorization(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const postId = textIn(request, 'video_id');
  const post = postsUnder(world, account, identityOf(account, request)).find(({ id }) => id === postId);
  if (post === undefined) refuse('identityHasOtherPosts');
  return { music_authorization: [musicOf(post as FakePost, listIn(request, 'locations') ?? [])] };
}

function musicOf({ id, song }: FakePost, countries: readonly string[]) {
  if (song === undefined) return { video_id: id, music_status: 'WITHOUT_SONG_ID', authorization_infos: [] };
  const { title, artist, clearedIn } = song;
  const isCleared = clearedIn === 'everywhere' || countries.every((country) => clearedIn.includes(country));
  return {
    video_id: id,
    music_status: isCleared ? 'WITH_FULL_AUTHORIZATION' : 'AUTHORIZATION_MISSING',
    authorization_infos: [
      {
        music_id: `song-${id}`,
        title,
        author: artist,
        authorization_type: isCleared ? 'AUTHORIZED' : 'NOT_AUTHORIZED',
      },
    ],
  };
}
