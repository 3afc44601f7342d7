/** A broken promise between parts of the program: never an author's, a student's or an operator's mistake. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/**
 * Asserts what the surrounding code already guarantees.
 * @throws InvariantError with `message` when `condition` is falsy
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message)
}

/** The end of an exhaustive switch. @throws InvariantError if it is reached at run time */
export function unreachable(value: never): never {
  throw new InvariantError(`unreachable value: ${JSON.stringify(value)}`)
}
