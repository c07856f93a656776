import { assertCountriesIfGiven } from '../../shared/assertCountries';
import { lookUp } from '../../shared/lookUp';
import { musicStatuses, type MusicRights } from '../../vocabulary/eligibility';
import { compact } from '../mapping/compact';
import { mapRows } from '../mapping/mapRows';
import { reportUnlessKnown } from '../mapping/readKnown';
import { readBody } from '../reading/readBody';
import type { Reading } from '../reading/reading';
import { musicList } from '../wire/account';
import type { WireSong } from '../wire/types';

/** One song of a post. */
export interface Song {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  /** Whether its use is cleared; absent if the platform does not say. */
  readonly isCleared?: boolean | undefined;
}

/** What the platform says about the music of one post. */
export interface PostMusic {
  readonly postId: string;
  /** What `checkSparkEligibility` takes as `music`; absent if the platform gave no status. */
  readonly music?: MusicRights | undefined;
  readonly songs: readonly Song[];
  /** The row exactly as the platform sent it. */
  readonly raw: unknown;
}

/**
 * Reads a response of `GET /identity/music/authorization/`: whether the music of posts is cleared for an ad.
 *
 * @experimental Known only from its field table; we have not seen a response.
 * @param body - The parsed JSON of the response, whatever its HTTP status.
 * @param options - The countries and dates of the request: the rights depend on them, and the response does not repeat
 * them.
 * @throws RangeError when a country is not an ISO 3166-1 alpha-2 code in capital letters.
 *
 * @example
 * ```ts
 * const body = { code: 0, data: { music_authorization: [{ video_id: '7', music_status: 'WITHOUT_SONG_ID' }] } };
 * const reading = readMusicAuthorisation(body, { countries: ['DE'] });
 * reading.ok && reading.value.rows[0]?.music; // => { status: 'WITHOUT_SONG_ID', countries: ['DE'] }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218495869954 | Get music authorization}
 */
export function readMusicAuthorisation(
  body: unknown,
  options: Pick<MusicRights, 'countries' | 'flight'> = {},
): Reading<{ readonly rows: readonly PostMusic[] }> {
  const { countries, flight } = options ?? {};
  assertCountriesIfGiven('countries', countries);
  return readBody(body, {
    name: 'readMusicAuthorisation',
    schema: musicList,
    rowsKey: 'music_authorization',
    toValue: ({ music_authorization }, raw, report) => ({
      rows: mapRows(music_authorization, raw, 'music_authorization', (row, rawRow, path) => {
        const status = row.music_status || undefined;
        reportUnlessKnown(musicStatuses, status, path, 'music_status', report);
        return compact({
          postId: row.video_id,
          music: status === undefined ? undefined : compact({ status, countries, flight }),
          songs: (row.authorization_infos ?? []).map(toSong),
          raw: rawRow,
        });
      }),
    }),
  });
}

const cleared: Readonly<Record<string, boolean>> = { AUTHORIZED: true, NOT_AUTHORIZED: false };

function toSong({ music_id, title, author, authorization_type }: WireSong): Song {
  const word = authorization_type ?? '';
  return compact({
    id: music_id || undefined,
    title: title || undefined,
    artist: author || undefined,
    isCleared: lookUp(cleared, word),
  });
}
