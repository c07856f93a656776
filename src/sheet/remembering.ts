/** More than the different days of any sheet, and fewer than would fill the memory where nothing comes twice. */
const mostRemembered = 10_000;

/** A function that works out its answer once for each key, such as each text of a column; `undefined` is no answer. */
export function remembering<Key, Answer>(answerTo: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = answerTo(key);
    if (known.size < mostRemembered) known.set(key, answer);
    return answer;
  };
}
