/**
 * Runs work that puts an argument in words. If a field of it, or a table of words, is not of its type, the error names the
 * argument, or the part of it that the work has named itself.
 */
export function tell<Text>(argument: string, work: () => Text, others = 'options'): Text {
  try {
    return work();
  } catch (error) {
    const isNamed = error instanceof RangeError;
    const cause: unknown = isNamed ? error.cause : error;
    if (!(cause instanceof TypeError) || (isNamed && error.message.startsWith(argument))) throw error;
    throw new RangeError(`${argument} or ${others} must be as its type says`, { cause });
  }
}
