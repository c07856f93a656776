/** Gives posts of which nothing is known a name with a number, if there are several in one mail. */
export function numberUnnamed<Row extends { readonly name: string | undefined }>(
  posts: readonly Row[],
  yourPost: string,
): readonly Row[] {
  const isSeveral = posts.filter(({ name }) => name === undefined).length > 1;
  let count = 0;
  return posts.map((post) => {
    if (post.name !== undefined || !isSeveral) return post;
    count += 1;
    return { ...post, name: `${yourPost} (${count})` };
  });
}
