import { assertInstant, assertObject, assertRows, assertTextIfGiven } from '../shared/assertions';
import { eachRow } from '../shared/eachRow';
import type { SparkPost } from './sparkPost';

/** Throws unless every row is a post with its authorisation, as the readers return it. */
export function assertSparkPosts(rows: readonly SparkPost[]): void {
  assertRows('rows', rows);
  eachRow('rows', rows, assertSparkPost);
}

function assertSparkPost({ post, authorisation }: SparkPost): void {
  assertObject('post', post);
  assertTextIfGiven('post.id', post.id);
  assertTextIfGiven('post.handle', post.handle);
  assertObject('authorisation', authorisation);
  assertTextIfGiven('authorisation.code', authorisation.code);
  if (authorisation.endsAt != null) assertInstant('authorisation.endsAt', authorisation.endsAt);
}
