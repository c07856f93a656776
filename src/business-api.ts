// The bridge to TikTok's Business API v1.3: reads what came back, builds what to send. It does no network.

// readers
export type { Page } from './business-api/mapping/toPage';
export type { Reading } from './business-api/reading';
export {
  readIdentityVideos,
  type IdentityPostsPage,
  type ReadIdentityVideosOptions,
} from './business-api/readIdentityVideos';
export { readTtVideoList, type AuthorisedPostsPage } from './business-api/readTtVideoList';
export type { SparkPost } from './business-api/sparkPost';
export { identityVideosSchema } from './business-api/wire/identityVideo';
export { ttVideoListSchema } from './business-api/wire/ttVideo';
export type * from './business-api/wire/types';

// builders

// workflow
