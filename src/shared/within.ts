/** Runs work on one part of the arguments, so that a `RangeError` about a field also names that part. */
export function within<Result>(part: () => string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${part()}.${error.message}`, { cause: error });
  }
}
