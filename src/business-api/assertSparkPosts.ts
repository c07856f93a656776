import { assertInstant, assertObject, assertRows, assertTextIfGiven } from '../shared/assertions';
import { within } from '../shared/within';
import type { SparkPost } from './sparkPost';

/** Throws unless every row is a post with its authorisation, as the readers return it. */
export function assertSparkPosts(rows: readonly SparkPost[]): void {
  assertRows('rows', rows);
  for (const [index, row] of rows.entries()) {
    within(
      () => `rows[${index}]`,
      () => assertSparkPost(row),
    );
  }
}

function assertSparkPost({ post, authorisation }: SparkPost): void {
  assertObject('post', post);
  assertTextIfGiven('post.id', post.id);
  assertTextIfGiven('post.handle', post.handle);
  assertObject('authorisation', authorisation);
  assertTextIfGiven('authorisation.code', authorisation.code);
  if (authorisation.endsAt != null) assertInstant('authorisation.endsAt', authorisation.endsAt);
}
