import type { WireAnchor, WireCarouselInfo, WireVideoInfo } from '../../business-api/wire/bodies';
import type { FakePost } from '../state/records';

const media = 'https://media.example';

/** `video_info` without the links, which have other names in other bodies. */
export function videoInfoOf({ id }: FakePost): WireVideoInfo & { readonly signature: string } {
  return {
    duration: 13.538,
    width: 720,
    height: 1280,
    size: 13_861_358,
    bit_rate: 8_191_081,
    poster_url: `${media}/poster/${id}`,
    signature: `signature-${id}`,
  };
}

/** The link to the video of a post. */
export function videoLinkOf({ id }: FakePost): string {
  return `${media}/video/${id}`;
}

/** `carousel_info`, which on a video post is filled with nothing. */
export function carouselInfoOf({ id, kind }: FakePost): WireCarouselInfo & { readonly music_info: object } {
  const image = {
    image_id: `image-${id}`,
    image_url: `${media}/image/${id}`,
    image_width: 1080,
    image_height: 1920,
  };
  return { image_info: kind === 'photo' ? [image] : [], music_info: {} };
}

/** `anchor_list`; null when there is none. */
export function anchorListOf({ links }: FakePost): WireAnchor[] | null {
  if (links.length === 0) return null;
  return links.map(({ id, title, url, status, productRegions }) => ({
    id,
    title,
    url,
    status,
    product_regions: [...productRegions],
  }));
}
