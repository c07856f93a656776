/** Does work on a part of the arguments; a `RangeError` about a field of that part then says which part it is. */
export function within<Result>(part: () => string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${part()}.${error.message}`, { cause: error });
  }
}
